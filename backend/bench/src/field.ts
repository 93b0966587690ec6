import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { tickRanking, tickScores, tickShortlist, type MarkTable, type TickPlan } from '@anggakara/scoring/kernel';

/** The specification's target load. */
export const FIELD = { entries: 100_000, jurors: 7, criteria: 25 } as const;
export const PLACES = 46;

const PLAN: TickPlan = {
  weights: Array.from({ length: FIELD.criteria }, (_, criterion) => 400 + 10 * (criterion - 12)),
  total: 10_000,
  markPlaces: 0,
  scorePlaces: 2,
  panel: { method: 'mean' },
  leastSheets: 4,
};
/** Among equals the score on the first criterion decides. */
const FIRST: TickPlan = { ...PLAN, weights: PLAN.weights.map((_, criterion) => (criterion === 0 ? 1 : 0)), total: 1 };

export const WEIGHTS = PLAN.weights;
export const LEAST_SHEETS = PLAN.leastSheets;

/** What every peer must come to as well. */
export interface Decided {
  readonly ranks: number;
  readonly scores: number;
  /** Sum of the rows of those within the places. */
  readonly selected: number;
}

/** Juror totals, panel scores, ranks and the shortlist. */
export function decided(table: MarkTable): Decided {
  const { keys, retained } = tickScores(table, PLAN);
  const ranking = tickRanking(retained, [keys, tickScores(table, FIRST).keys]);
  const { selected, tied } = tickShortlist(ranking, PLACES);
  const sum = (numbers: Float64Array | Int32Array): number => {
    let total = 0;
    for (let place = 0; place < numbers.length; place += 1) total += numbers[place] ?? 0;
    return total;
  };
  return { ranks: sum(ranking.ranks), scores: sum(keys), selected: sum(selected) + sum(tied) };
}

/** The marks as bytes, and the sheets that count. */
export function writeBinary(folder: string, { ticks, counted }: MarkTable): void {
  writeFileSync(join(folder, 'ticks'), ticks);
  writeFileSync(join(folder, 'counted'), counted);
}

export function readBinary(folder: string): MarkTable {
  const bytes = (name: string): Uint8Array => readFileSync(join(folder, name));
  return { jurors: FIELD.jurors, criteria: FIELD.criteria, ticks: bytes('ticks'), counted: bytes('counted') };
}

/** The counted sheets as lines: entry, then the marks. */
export function writeLines(file: string, { ticks, counted }: MarkTable): void {
  const { jurors, criteria } = FIELD;
  const handle = openSync(file, 'w', 0o644);
  let lines: string[] = [];
  for (let sheet = 0; sheet < counted.length; sheet += 1) {
    const marks = ticks.subarray(sheet * criteria, (sheet + 1) * criteria);
    if (counted[sheet] === 1) lines.push(`${Math.floor(sheet / jurors)},${marks.join()}\n`);
    if (lines.length < 10_000 && sheet + 1 < counted.length) continue;
    writeSync(handle, lines.join(''));
    lines = [];
  }
  closeSync(handle);
}
