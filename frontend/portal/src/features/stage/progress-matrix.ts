import { computed, signal, type Signal } from '@angular/core';
import { SHEET_STATES, type GroupCode, type SheetState, type StageProgressView } from '@anggakara/contracts';

export type ProgressRow = StageProgressView['rows'][number];
export type GroupFilter = GroupCode | 'all';
/** `open`: at least one sheet of the entry is still to be locked. */
export type RowFilter = SheetState | 'open' | 'all';

export const ROWS_PER_PAGE = 25;

export interface JurorProgress {
  readonly personId: string;
  readonly name: string;
  readonly declared: boolean;
  readonly locked: number;
  readonly expected: number;
}

/** Who has come how far, filtered and page by page. */
export class ProgressMatrix {
  private readonly wantedGroup = signal<GroupFilter>('all');
  private readonly wantedState = signal<RowFilter>('all');
  private readonly wantedPage = signal(0);

  readonly group = this.wantedGroup.asReadonly();
  readonly state = this.wantedState.asReadonly();
  readonly groups: Signal<readonly GroupCode[]>;
  readonly rows: Signal<readonly ProgressRow[]>;
  readonly pages: Signal<number>;
  readonly page: Signal<number>;
  readonly shown: Signal<readonly ProgressRow[]>;
  readonly jurors: Signal<readonly JurorProgress[]>;
  /** Sheets by state; a sheet that its juror stepped aside from is never one to wait for. */
  readonly counts: Signal<Readonly<Record<SheetState, number>>>;
  readonly unfinished: Signal<number>;

  constructor(progress: Signal<StageProgressView>) {
    this.groups = computed(() => [...new Set(progress().rows.map((row) => row.group))]);
    this.rows = computed(() => progress().rows.filter((row) => this.isWanted(row)));
    this.pages = computed(() => Math.max(1, Math.ceil(this.rows().length / ROWS_PER_PAGE)));
    this.page = computed(() => Math.min(this.wantedPage(), this.pages() - 1));
    this.shown = computed(() => this.rows().slice(this.page() * ROWS_PER_PAGE, (this.page() + 1) * ROWS_PER_PAGE));
    this.jurors = computed(() => jurorProgress(progress()));
    this.counts = computed(() => stateCounts(progress()));
    this.unfinished = computed(() => progress().expected - progress().locked);
  }

  ofGroup(group: GroupFilter): void {
    this.wantedGroup.set(group);
    this.wantedPage.set(0);
  }

  inState(state: RowFilter): void {
    this.wantedState.set(state);
    this.wantedPage.set(0);
  }

  turn(by: 1 | -1): void {
    this.wantedPage.set(Math.max(0, Math.min(this.page() + by, this.pages() - 1)));
  }

  private isWanted(row: ProgressRow): boolean {
    const group = this.wantedGroup();
    if (group !== 'all' && row.group !== group) return false;
    const state = this.wantedState();
    if (state === 'all') return true;
    return row.cells.some((cell) => (state === 'open' ? isOpen(cell.state) : cell.state === state));
  }
}

/** The state of one juror's sheet of an entry; null where the juror does not sit on the entry's panel. */
export function cellOf(row: ProgressRow, personId: string): SheetState | null {
  return row.cells.find((cell) => cell.personId === personId)?.state ?? null;
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name.localeCompare(b.name, 'id');
}

function isOpen(state: SheetState): boolean {
  return state !== 'locked' && state !== 'recused';
}

function stateCounts({ rows }: StageProgressView): Readonly<Record<SheetState, number>> {
  const cells = rows.flatMap((row) => row.cells);
  const countOf = (state: SheetState): number => cells.filter((cell) => cell.state === state).length;
  return Object.fromEntries(SHEET_STATES.map((state) => [state, countOf(state)])) as Record<SheetState, number>;
}

function jurorProgress({ jurors, rows }: StageProgressView): readonly JurorProgress[] {
  return jurors.toSorted(byName).map((juror) => {
    const states = rows.map((row) => cellOf(row, juror.personId)).filter((state) => state !== null);
    const locked = states.filter((state) => state === 'locked').length;
    return { ...juror, locked, expected: states.filter((state) => state !== 'recused').length };
  });
}
