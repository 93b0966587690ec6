import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { MonitoringSummaryView } from '@anggakara/contracts';
import { CountText, DayText } from '../../ui/format-pipes';
import { ProvenanceMark } from '../../ui/provenance-mark';
import { scaleTexts, windowText } from './monitoring-words';

/** What a monitoring looks at, until when, and by which scale. */
@Component({
  selector: 'app-monitoring-facts',
  imports: [CountText, DayText, ProvenanceMark],
  templateUrl: './monitoring-facts.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MonitoringFacts {
  readonly of = input.required<MonitoringSummaryView>();
  protected readonly windowText = windowText;
  protected readonly scale = computed(() => scaleTexts(this.of().scale));
}
