import type { StagePlace } from '../competition';

export interface SheetPlace extends StagePlace {
  readonly entry: string;
}

/** One juror's sheet of one entry. */
export interface SheetKey extends SheetPlace {
  readonly personId: string;
}
