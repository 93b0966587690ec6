import { STAGE_CODES, type MarkEvent, type MarkValue, type StageCode } from '@anggakara/contracts';

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

/** The key that a sheet's name was made of; null for a name of another form. */
export function sheetKey(name: string): SheetKey | null {
  const [person, edition, stage, entry] = name.split('/').map(decodeURIComponent);
  if (person === undefined || edition === undefined || entry === undefined) return null;
  const code = STAGE_CODES.find((candidate) => candidate === stage);
  return code === undefined ? null : { person, edition, stage: code, entry };
}
