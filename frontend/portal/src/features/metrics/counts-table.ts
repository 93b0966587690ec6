import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ClaimedPeriod, ReportingPeriodView } from '@anggakara/contracts';
import { COUNT_FIELDS, STATUS_FIELDS, type CountField } from '../../data/count-hints';
import { countText, dayText } from '../../ui/format';
import { TableFrame } from '../../ui/table-frame';
import { periodName } from './claim-words';
import { countWords } from './count-words';

interface CountRow {
  readonly label: string;
  /** Whether it is one of the statuses that sum to the reports received. */
  readonly isPart: boolean;
  readonly cells: readonly string[];
}

/** An agency's counts as a table, a column for each period. */
@Component({
  selector: 'app-counts-table',
  imports: [TableFrame],
  templateUrl: './counts-table.html',
  styleUrl: './counts-table.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CountsTable {
  readonly of = input.required<readonly ClaimedPeriod[]>();
  readonly periods = input.required<readonly ReportingPeriodView[]>();
  protected readonly columns = computed(() =>
    this.of().map((claimed) => ({
      name: periodName(this.periods(), claimed.period),
      window: `${dayText(claimed.start)} - ${dayText(claimed.end)}`,
    })),
  );
  protected readonly rows = computed<readonly CountRow[]>(() => COUNT_FIELDS.map((field) => rowOf(field, this.of())));
}

function rowOf(field: CountField, claimed: readonly ClaimedPeriod[]): CountRow {
  return {
    label: countWords(field).label,
    isPart: STATUS_FIELDS.some((status) => status === field),
    cells: claimed.map((period) => textOf(period[field])),
  };
}

function textOf(count: number | null): string {
  return count === null ? '-' : countText(count);
}
