import { ChangeDetectionStrategy, Component, computed, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MonitoredAgencyView } from '@anggakara/contracts';
import { Badge } from '../../ui/badge';
import { EmptyState } from '../../ui/empty-state';
import { CountText, DecimalText, RateText } from '../../ui/format-pipes';
import { holdsWords, ListFilter } from '../../ui/list-filter';
import { ListHead } from '../../ui/list-head';
import { Pager } from '../../ui/pager';
import { SortHeader } from '../../ui/sorting';
import { TableFrame } from '../../ui/table-frame';
import { entityTypeText } from '../../ui/words';
import { type PredicateCode, PREDICATE_CODES, predicateText, predicateTone } from './monitoring-words';
import type { MonitoringPlace } from '../../data/monitoring-api';

/** Rows that stand in the page at a time: a thousand agencies would make it slow. */
const SHOWN = 100;

/** All agencies of a monitoring, searched, narrowed by their predicate and sorted. */
@Component({
  selector: 'app-monitored-agencies',
  imports: [
    ...[Badge, CountText, DecimalText, EmptyState, ListHead, Pager, RateText, RouterLink, SortHeader, TableFrame],
  ],
  templateUrl: './monitored-agencies.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MonitoredAgencies {
  readonly place = input.required<MonitoringPlace>();
  readonly agencies = input.required<readonly MonitoredAgencyView[]>();

  protected readonly filter = new ListFilter<PredicateCode>({ parameter: 'predikat', of: PREDICATE_CODES });
  protected readonly predicates = PREDICATE_CODES.map((value) => ({ value, text: predicateText(value) }));
  protected readonly sorting = this.filter.sorting<MonitoredAgencyView>({
    name: ({ name }) => name,
    kind: ({ entityType }) => entityTypeText(entityType),
    predicate: ({ predicate }) => PREDICATE_CODES.indexOf(predicate),
    valid: ({ valid }) => valid,
    followedUp: ({ followedUp }) => numberOf(followedUp?.percent),
    resolved: ({ resolved }) => numberOf(resolved?.percent),
    withinSla: ({ withinSla }) => numberOf(withinSla?.percent),
    days: ({ meanFirstFollowUpWorkingDays }) => numberOf(meanFirstFollowUpWorkingDays),
  });
  protected readonly found = computed(() => {
    const choice = this.filter.choice();
    const rows = this.agencies().filter(
      ({ name, agency, predicate }) =>
        (choice === '' || predicate === choice) && holdsWords([name, agency], this.filter.text()),
    );
    return this.sorting.sorted(rows);
  });
  /** Where the rows that are shown begin; another search begins anew. */
  private readonly from = linkedSignal({ source: this.found, computation: () => 0 });
  protected readonly first = computed(() => this.from() + 1);
  protected readonly rows = computed(() => this.found().slice(this.from(), this.from() + SHOWN));
  protected readonly predicateText = predicateText;
  protected readonly tone = predicateTone;
  protected readonly kindText = entityTypeText;

  protected move(pages: 1 | -1): void {
    this.from.update((before) => before + pages * SHOWN);
  }
}

function numberOf(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Number(text);
}
