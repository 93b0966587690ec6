import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { VERIFICATION_STATES, type VerificationSummaryView } from '@anggakara/contracts';
import { LiveChanges } from '../../data/live-changes';
import { Session } from '../../data/session';
import { VerificationApi } from '../../data/verification-api';
import { EmptyState } from '../../ui/empty-state';
import { DayText } from '../../ui/format-pipes';
import { holdsWords, ListFilter } from '../../ui/list-filter';
import { ListHead } from '../../ui/list-head';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { SortHeader } from '../../ui/sorting';
import { StateFilter } from '../../ui/state-filter';
import { TableFrame } from '../../ui/table-frame';
import { VerificationStateBadge } from './verification-state';
import { verificationStateText } from './verification-words';

/** Which claims wait for a verification, and how far each is. */
@Component({
  selector: 'app-verifications-page',
  imports: [
    ...[DayText, EmptyState, ListHead, LoadState, PageHeader, RouterLink, SortHeader, StateFilter, TableFrame],
    VerificationStateBadge,
  ],
  templateUrl: './verifications-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VerificationsPage {
  readonly edition = input.required<string>();
  private readonly session = inject(Session);
  protected readonly isOwn = computed(() => this.session.roleIn(this.edition()) === 'agency');
  protected readonly list = inject(VerificationApi).list(this.edition);
  protected readonly filter = new ListFilter({ parameter: 'keadaan', of: VERIFICATION_STATES });
  protected readonly all = computed(() => (this.list.hasValue() ? this.list.value().items : []));
  protected readonly states = computed(() =>
    VERIFICATION_STATES.map((state) => {
      return {
        state,
        text: verificationStateText(state),
        count: this.all().filter((one) => one.state === state).length,
      };
    }).filter(({ count }) => count > 0),
  );
  protected readonly sorting = this.filter.sorting<VerificationSummaryView>({
    entry: ({ entry }) => entry,
    name: ({ entryName }) => entryName,
    group: ({ group }) => group,
    state: ({ state }) => VERIFICATION_STATES.indexOf(state),
    dueOn: ({ dueOn }) => dueOn,
  });
  protected readonly rows = computed(() => this.sorting.sorted(this.all().filter((one) => this.isShown(one))));

  constructor() {
    inject(LiveChanges).follow({
      edition: this.edition,
      topics: ['claims', 'complaints'],
      read: () => this.list.reload(),
    });
  }

  private isShown({ entry, entryName, group, state }: VerificationSummaryView): boolean {
    const choice = this.filter.choice();
    return (choice === '' || state === choice) && holdsWords([entry, entryName, group], this.filter.text());
  }
}
