import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TableFrame } from '../../ui/table-frame';

/** One figure as it was claimed, recomputed and accepted, as it is printed. */
export interface ComparedRow {
  readonly name: string;
  readonly claimed: string;
  readonly recomputed: string;
  readonly difference: string;
  readonly accepted: string;
}

/** Claimed beside recomputed beside accepted, figure by figure. */
@Component({
  selector: 'app-compared-table',
  imports: [TableFrame],
  template: `<app-table-frame [label]="label()">
    <table class="table cards">
      <thead>
        <tr>
          <th scope="col">{{ compared() }}</th>
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
export class ComparedTable {
  readonly label = input.required<string>();
  /** What the figures are, as the head of their names. */
  readonly compared = input.required<string>();
  readonly rows = input.required<readonly ComparedRow[]>();
}
