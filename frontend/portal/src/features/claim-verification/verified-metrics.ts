import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { VerifiedMetricView } from '@anggakara/contracts';
import { metricName } from '../../data/compared-names';
import { language } from '../../ui/language';
import { TableFrame } from '../../ui/table-frame';
import { differenceText, figureText } from './verification-words';

/** Each metric claimed, recomputed and accepted, never without its counts. */
@Component({
  selector: 'app-verified-metrics',
  imports: [TableFrame],
  template: `<app-table-frame [label]="label()">
    <table class="table cards">
      <thead>
        <tr>
          <th scope="col" i18n>Ukuran</th>
          <th scope="col" class="number" i18n>Diklaim</th>
          <th scope="col" class="number" i18n>Dihitung ulang</th>
          <th scope="col" class="number" i18n>Selisih</th>
          <th scope="col" class="number" i18n>Diterima</th>
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.name) {
          <tr>
            <th scope="row">{{ row.name }}</th>
            <td class="number" data-label="Diklaim" i18n-data-label>{{ row.claimed }}</td>
            <td class="number" data-label="Dihitung ulang" i18n-data-label>{{ row.recomputed }}</td>
            <td class="number" data-label="Selisih" i18n-data-label>{{ row.difference }}</td>
            <td class="number" data-label="Diterima" i18n-data-label>{{ row.accepted }}</td>
          </tr>
        }
      </tbody>
    </table>
  </app-table-frame>`,
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
