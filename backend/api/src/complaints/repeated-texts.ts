import type { ComplaintColumns, ComplaintWindow } from '@anggakara/scoring/complaints';
import { repeatedTextsSignal } from '@anggakara/scoring/complaints';
import type { TextHashes } from '../complaint-files';
import type { RepeatedTexts } from './complaint-evidence';

/** Which complaints of an agency and period have the same text: their lines, ascending, each with the number of its text. */
export interface Repetitions {
  /** Complaints that have a text. */
  readonly withText: number;
  readonly lines: readonly number[];
  /** From 1, in the order in which the texts come first. */
  readonly texts: readonly number[];
}

export interface PlacedRepetitions extends Repetitions {
  /** The agency's place in the import, and that of the window among its rules. */
  readonly agency: number;
  readonly window: number;
}

interface TextRow {
  readonly line: number;
  readonly hash: number;
}

/** Gathers the hashes of one file while it is read; what it answers holds none. (docs/rules/complaints.md 22) */
export class TextGathering {
  private readonly cells = new Map<number, TextRow[]>();

  constructor(private readonly windows: readonly ComplaintWindow[]) {}

  add({ length, agency, received, line }: ComplaintColumns, texts: TextHashes): void {
    for (let row = 0; row < length; row += 1) {
      const hash = texts[row] ?? 0;
      const window = hash === 0 ? -1 : windowAt(this.windows, received[row] ?? 0);
      if (window !== -1) this.rowsOf(agency[row] ?? 0, window).push({ line: line[row] ?? 0, hash });
    }
  }

  private rowsOf(agency: number, window: number): TextRow[] {
    const cell = agency * this.windows.length + window;
    const rows = this.cells.get(cell) ?? [];
    if (rows.length === 0) this.cells.set(cell, rows);
    return rows;
  }

  repetitions(): readonly PlacedRepetitions[] {
    return [...this.cells].map(([cell, rows]) => ({
      agency: Math.floor(cell / this.windows.length),
      window: cell % this.windows.length,
      ...repetitionsOf(rows),
    }));
  }
}

function windowAt(windows: readonly ComplaintWindow[], day: number): number {
  return windows.findIndex(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
}

function repetitionsOf(rows: readonly TextRow[]): Repetitions {
  const count = new Map<number, number>();
  for (const { hash } of rows) count.set(hash, (count.get(hash) ?? 0) + 1);
  const alike = rows.filter(({ hash }) => (count.get(hash) ?? 0) > 1).toSorted((a, b) => a.line - b.line);
  const numbers = new Map<number, number>();
  for (const { hash } of alike) if (!numbers.has(hash)) numbers.set(hash, numbers.size + 1);
  return {
    withText: rows.length,
    lines: alike.map(({ line }) => line),
    texts: alike.map(({ hash }) => numbers.get(hash) ?? 0),
  };
}

/** What a period's repetitions make one ask, and the lines of those whose text stands in an earlier line. */
export function repeatedTexts({ withText, lines, texts }: Repetitions): RepeatedTexts {
  const first = new Map<number, number>();
  for (const [place, text] of texts.entries()) if (!first.has(text)) first.set(text, place);
  const again = lines.filter((_, place) => first.get(texts[place] ?? 0) !== place);
  return { signal: repeatedTextsSignal({ withText, texts: first.size, lines }), again };
}
