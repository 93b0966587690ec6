import { computed, signal, type Signal } from '@angular/core';
import { SHEET_STATES, type SheetState, type SheetSummaryView } from '@anggakara/contracts';

export type SheetFilter = SheetState | 'open' | 'all';

export interface StateCount {
  readonly state: SheetState;
  readonly count: number;
}

/** The sheets of one juror, filtered and counted. */
export class SheetList {
  private readonly wantedState = signal<SheetFilter>('all');
  private readonly wantedText = signal('');

  readonly filter = this.wantedState.asReadonly();
  readonly search = this.wantedText.asReadonly();
  readonly shown: Signal<readonly SheetSummaryView[]>;
  /** Every state that occurs, in the order of a sheet's life. */
  readonly counts: Signal<readonly StateCount[]>;
  /** Sheets to lock; those that the juror stepped aside from are not among them. */
  readonly expected: Signal<number>;
  readonly locked: Signal<number>;
  /** The sheet to go on with: one begun before one not begun, in the list's order. */
  readonly next: Signal<SheetSummaryView | null>;

  constructor(sheets: Signal<readonly SheetSummaryView[]>) {
    const countOf = (state: SheetState): number => sheets().filter((sheet) => sheet.state === state).length;
    this.shown = computed(() => sheets().filter((sheet) => this.isShown(sheet)));
    this.counts = computed(() =>
      SHEET_STATES.map((state) => ({ state, count: countOf(state) })).filter(({ count }) => count > 0),
    );
    this.expected = computed(() => sheets().length - countOf('recused'));
    this.locked = computed(() => countOf('locked'));
    this.next = computed(() => nextOf(sheets()));
  }

  show(filter: SheetFilter): void {
    this.wantedState.set(filter);
  }

  find(text: string): void {
    this.wantedText.set(text);
  }

  private isShown(sheet: SheetSummaryView): boolean {
    const filter = this.wantedState();
    if (filter === 'open' && !isOpen(sheet)) return false;
    if (filter !== 'open' && filter !== 'all' && sheet.state !== filter) return false;
    const text = this.wantedText().trim().toLocaleLowerCase('id');
    const { entry, entryName, agencyName } = sheet;
    return text === '' || [entry, entryName, agencyName].some((name) => name.toLocaleLowerCase('id').includes(text));
  }
}

const ORDER_OF_WORK = ['complete', 'in-progress', 'not-started'] as const satisfies readonly SheetState[];

function nextOf(sheets: readonly SheetSummaryView[]): SheetSummaryView | null {
  for (const state of ORDER_OF_WORK) {
    const next = sheets.find((sheet) => sheet.state === state);
    if (next !== undefined) return next;
  }
  return null;
}

function isOpen({ state }: SheetSummaryView): boolean {
  return state !== 'locked' && state !== 'recused';
}
