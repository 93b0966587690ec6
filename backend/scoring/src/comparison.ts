import type { DecimalString } from './decimal-string';

/** An entry whose score, rank or outcome differs between two results of one stage. */
export interface Movement {
  readonly entry: string;
  readonly group: string;
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
  readonly scoreBefore: DecimalString | null;
  readonly scoreAfter: DecimalString | null;
  readonly difference: DecimalString | null;
  /** Leaves of the tree whose contribution changed; they sum to the difference before rounding. */
  readonly parts: readonly {
    readonly node: string;
    readonly before: DecimalString;
    readonly after: DecimalString;
    readonly difference: DecimalString;
  }[];
  readonly selectedBefore: boolean;
  readonly selectedAfter: boolean;
}

export interface Comparison {
  readonly sameInput: boolean;
  readonly entered: readonly string[];
  readonly left: readonly string[];
  readonly movements: readonly Movement[];
}
