import type { MarkEvent, MarkValue, StageCode } from '@anggakara/contracts';

/** Why the server did not take an event, in its own words. */
export interface MarkRefusal {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
}

/** A mark that the server has not acknowledged yet. */
export interface PendingMark {
  /** Whose, and on which sheet: nothing is ever sent under another person's session. */
  readonly sheet: string;
  readonly order: number;
  readonly event: MarkEvent;
  /** Whether it may have reached the server already; from then on its body never changes. */
  readonly attempted: boolean;
  readonly refusal: MarkRefusal | null;
}

/** A mark that the server acknowledged after the sheet was read; the sheet's chain was this long then. */
export interface StoredMark {
  readonly event: MarkEvent;
  readonly sequence: number;
}

/** What a juror decides about one criterion. */
export interface MarkChange {
  readonly criterion: string;
  readonly value: MarkValue;
  readonly note: string;
}

export interface SheetKey {
  readonly person: string;
  readonly edition: string;
  readonly stage: StageCode;
  readonly entry: string;
}

export function sheetName(key: SheetKey): string {
  return [key.person, key.edition, key.stage, key.entry].map(encodeURIComponent).join('/');
}
