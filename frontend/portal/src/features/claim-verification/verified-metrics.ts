import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { VerifiedMetricView } from '@anggakara/contracts';
import { metricName } from '../../data/compared-names';
import { language } from '../../ui/language';
import { ComparedTable } from './compared-table';
import { differenceText, figureText } from './verification-words';

/** Each metric claimed, recomputed and accepted, never without its counts. */
@Component({
  selector: 'app-verified-metrics',
  imports: [ComparedTable],
  template: '<app-compared-table [label]="label()" compared="Ukuran" i18n-compared [rows]="rows()" />',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VerifiedMetrics {
  readonly of = input.required<readonly VerifiedMetricView[]>();
  readonly label = input.required<string>();
  protected readonly rows = computed(() =>
    this.of().map((one) => ({
      name: metricName(one.metric, language()),
      claimed: figureText(one.metric, one.claimed),
      recomputed: figureText(one.metric, one.recomputed),
      accepted: figureText(one.metric, one.accepted),
      difference: differenceText(one),
    })),
  );
}
