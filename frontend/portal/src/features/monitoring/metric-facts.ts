import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { MonitoringView } from '@anggakara/contracts';
import { CountText, DecimalText, RateText } from '../../ui/format-pipes';

/** Rates with both numbers, and days with how many they are of. */
@Component({
  selector: 'app-metric-facts',
  imports: [CountText, DecimalText, RateText],
  templateUrl: './metric-facts.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MetricFacts {
  readonly of = input.required<MonitoringView['statistics']>();
  protected readonly spans = computed(() => [
    { name: $localize`Hari kerja sampai tindak lanjut pertama`, days: this.of().firstFollowUp },
    { name: $localize`Hari kerja sampai selesai`, days: this.of().resolution },
  ]);
}
