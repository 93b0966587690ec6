import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { GROUP_CODES, type EntryView } from '@anggakara/contracts';
import { EditionApi } from '../../data/edition-api';
import { ParticipantApi } from '../../data/participant-api';
import { Session } from '../../data/session';
import { EmptyState } from '../../ui/empty-state';
import { EntryStageBadge, entryStageText } from '../../ui/entry-stage';
import { ListFilter } from '../../ui/list-filter';
import { ListHead } from '../../ui/list-head';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { SortHeader } from '../../ui/sorting';
import { TableFrame } from '../../ui/table-frame';
import { mayLeave } from './entry-leaving';
import { matchingEntries } from './entry-search';
import { WithdrawalEditor } from './withdrawal-editor';

@Component({
  selector: 'app-entries-page',
  imports: [
    EmptyState,
    EntryStageBadge,
    ListHead,
    LoadState,
    PageHeader,
    RouterLink,
    SortHeader,
    TableFrame,
    WithdrawalEditor,
  ],
  templateUrl: './entries-page.html',
  styleUrl: './entries-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EntriesPage {
  private readonly session = inject(Session);
  readonly edition = input.required<string>();

  protected readonly entries = inject(ParticipantApi).entries(this.edition);
  private readonly editionView = inject(EditionApi).edition(this.edition);
  protected readonly filter = new ListFilter({ parameter: 'kelompok', of: GROUP_CODES });
  protected readonly groups = GROUP_CODES.map((code) => ({ value: code, text: code }));
  protected readonly sorting = this.filter.sorting<EntryView>({
    code: ({ code }) => code,
    name: ({ name }) => name,
    agency: ({ agencyName }) => agencyName,
    group: ({ group }) => group,
    stage: ({ stage }) => entryStageText(stage),
  });
  protected readonly all = computed(() => (this.entries.hasValue() ? this.entries.value().items : []));
  protected readonly rows = computed(() =>
    this.sorting.sorted(matchingEntries(this.all(), { text: this.filter.text(), group: this.filter.choice() })),
  );
  protected readonly isOwn = computed(() => this.session.roleIn(this.edition()) === 'agency');
  protected readonly hasClaims = computed(() => this.session.may(this.edition(), 'claims.read'));
  protected readonly mayWithdraw = computed(() => this.session.may(this.edition(), 'entries.withdraw'));
  protected readonly mayLeave = mayLeave;
  /** Code of the entry whose participation is about to be ended. */
  protected readonly leaving = signal<string | null>(null);
  private readonly categoryNames = computed(() => {
    const categories = this.editionView.hasValue() ? this.editionView.value().categories : [];
    return new Map(categories.map(({ code, name }) => [code, name]));
  });

  protected categoryOf({ category }: EntryView): string {
    return category === null ? '' : (this.categoryNames().get(category) ?? category);
  }

  protected toggle({ code }: EntryView): void {
    this.leaving.update((before) => (before === code ? null : code));
  }

  protected finish(entry: EntryView): void {
    this.leaving.set(null);
    this.replace(entry);
  }

  /** One row as the server has it now. */
  protected replace(entry: EntryView): void {
    this.entries.update((page) => {
      if (page === undefined) return page;
      return { ...page, items: page.items.map((known) => (known.code === entry.code ? entry : known)) };
    });
  }
}
