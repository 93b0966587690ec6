import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MetricClaimSummaryView } from '@anggakara/contracts';
import { ClaimApi } from '../../data/claim-api';
import { LiveChanges } from '../../data/live-changes';
import { Session } from '../../data/session';
import { ClaimStateBadge, type ClaimState, claimStateText } from '../../ui/claim-state';
import { EmptyState } from '../../ui/empty-state';
import { InstantText } from '../../ui/format-pipes';
import { holdsWords, ListFilter } from '../../ui/list-filter';
import { ListHead } from '../../ui/list-head';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { SortHeader } from '../../ui/sorting';
import { StateFilter } from '../../ui/state-filter';
import { TableFrame } from '../../ui/table-frame';

const STATES: readonly ClaimState[] = ['not-started', 'draft', 'submitted'];

@Component({
  selector: 'app-claims-page',
  imports: [
    ClaimStateBadge,
    EmptyState,
    InstantText,
    ListHead,
    LoadState,
    PageHeader,
    RouterLink,
    SortHeader,
    StateFilter,
    TableFrame,
  ],
  templateUrl: './claims-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimsPage {
  private readonly session = inject(Session);
  readonly edition = input.required<string>();

  protected readonly claims = inject(ClaimApi).list(this.edition);
  protected readonly isOwn = computed(() => this.session.roleIn(this.edition()) === 'agency');
  protected readonly maySeeExports = computed(() => this.session.may(this.edition(), 'complaints.read'));
  protected readonly filter = new ListFilter({ parameter: 'keadaan', of: STATES });
  protected readonly all = computed(() => (this.claims.hasValue() ? this.claims.value().items : []));
  protected readonly states = computed(() =>
    STATES.map((state) => ({
      state,
      text: claimStateText(state),
      count: this.all().filter((claim) => claim.state === state).length,
    })),
  );
  protected readonly sorting = this.filter.sorting<MetricClaimSummaryView>({
    entry: ({ entry }) => entry,
    name: ({ entryName }) => entryName,
    group: ({ group }) => group,
    state: ({ state }) => STATES.indexOf(state),
    submittedAt: ({ submittedAt }) => submittedAt,
    warnings: ({ warnings }) => warnings,
  });
  protected readonly rows = computed(() => this.sorting.sorted(this.all().filter((claim) => this.isShown(claim))));

  constructor() {
    inject(LiveChanges).follow({
      edition: this.edition,
      topics: ['claims', 'entries'],
      read: () => this.claims.reload(),
    });
  }

  private isShown({ entry, entryName, group, state }: MetricClaimSummaryView): boolean {
    const choice = this.filter.choice();
    return (choice === '' || state === choice) && holdsWords([entry, entryName, group], this.filter.text());
  }
}
