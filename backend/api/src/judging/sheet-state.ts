import type { MarkView, SheetState } from '@anggakara/contracts';

/** How far a sheet has come, without any mark in it. */
export interface SheetStanding {
  readonly entry: string;
  readonly personId: string;
  readonly sequence: number;
  readonly headHash: string;
  readonly lockedAt: Date | null;
  /** Criteria that have a mark. */
  readonly scored: readonly string[];
}

/** The criteria that have a mark; *not scored* is none. */
export function scoredOf(marks: readonly MarkView[]): readonly string[] {
  return marks.filter(({ value }) => value !== 'not-scored').map(({ criterion }) => criterion);
}

export function unscored(criteria: readonly string[], scored: readonly string[]): readonly string[] {
  return criteria.filter((criterion) => !scored.includes(criterion));
}

type Progressed = Pick<SheetStanding, 'sequence' | 'lockedAt' | 'scored'>;

/** The state of a sheet that may not have begun; a recused juror's has no other, whatever was marked before. */
export function sheetState(criteria: readonly string[], sheet: Progressed | undefined, isRecused: boolean): SheetState {
  if (isRecused) return 'recused';
  if (sheet === undefined || sheet.sequence === 0) return 'not-started';
  if (sheet.lockedAt !== null) return 'locked';
  return unscored(criteria, sheet.scored).length === 0 ? 'complete' : 'in-progress';
}
