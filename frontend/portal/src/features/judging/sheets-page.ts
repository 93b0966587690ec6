import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SHEET_STATES, type StageCode } from '@anggakara/contracts';
import { CurrentEdition } from '../../data/current-edition';
import { MarkOutbox, type OpenSheet } from '../../data/mark-outbox';
import { Session } from '../../data/session';
import { SheetApi } from '../../data/sheet-api';
import { EmptyState } from '../../ui/empty-state';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { SheetStateBadge, sheetStateText } from '../../ui/sheet-state';
import { SheetList, type SheetFilter } from './sheet-list';
import { StageDeadline } from './stage-deadline';

@Component({
  selector: 'app-sheets-page',
  imports: [EmptyState, LoadState, PageHeader, RouterLink, SheetStateBadge, StageDeadline],
  templateUrl: './sheets-page.html',
  styleUrl: './sheets-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SheetsPage {
  readonly edition = input.required<string>();
  readonly stage = input.required<StageCode>();

  private readonly api = inject(SheetApi);
  private readonly outbox = inject(MarkOutbox);
  private readonly session = inject(Session);
  private readonly current = inject(CurrentEdition);
  private readonly place = computed(() => ({ edition: this.edition(), stage: this.stage() }));

  protected readonly declaration = this.api.conflicts(this.place);
  /** Whether every entry of the list was declared about; null until the server has answered. */
  protected readonly isDeclared = computed(() =>
    this.declaration.hasValue() ? this.declaration.value().declaredAt !== null : null,
  );
  /** How many entries stand on the list that is declared about. */
  protected readonly listed = computed(() =>
    this.declaration.hasValue() ? this.declaration.value().entries.length : 0,
  );
  protected readonly sheets = this.api.list(() => (this.isDeclared() === true ? this.place() : undefined));
  protected readonly list = new SheetList(computed(() => (this.sheets.hasValue() ? this.sheets.value().items : [])));
  protected readonly stageView = computed(() =>
    this.current.summary()?.stages.find(({ code }) => code === this.stage()),
  );
  protected readonly filters: readonly SheetFilter[] = ['all', 'open', ...SHEET_STATES];

  private readonly left = signal<readonly OpenSheet[]>([]);
  /** Marks on this device that the server has not taken, by entry. */
  protected readonly unsent = computed(() => this.unsentByEntry());
  protected readonly unsentTotal = computed(() => [...this.unsent().values()].reduce((sum, count) => sum + count, 0));

  constructor() {
    effect(() => {
      const person = this.session.user()?.id;
      if (person !== undefined) void this.outbox.resume(person).then((left) => this.left.set(left));
    });
  }

  protected filterText(filter: SheetFilter): string {
    if (filter === 'all') return $localize`Semua`;
    return filter === 'open' ? $localize`Belum terkunci` : sheetStateText(filter);
  }

  protected countOf(filter: SheetFilter): number {
    if (filter === 'all') return this.sheets.hasValue() ? this.sheets.value().items.length : 0;
    if (filter === 'open') return this.list.expected() - this.list.locked();
    return this.list.counts().find(({ state }) => state === filter)?.count ?? 0;
  }

  protected search(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.list.find(event.target.value);
  }

  private unsentByEntry(): ReadonlyMap<string, number> {
    const { edition, stage } = this.place();
    const here = this.left().filter(({ key }) => key.edition === edition && key.stage === stage);
    const counts = here.map(({ key, outbox }) => [key.entry, outbox.pending().length] as const);
    return new Map(counts.filter(([, count]) => count > 0));
  }
}
