import { inBlocks } from './blocks';
import { countedOf, entriesOf, type MarkTable } from './mark-table';
import type { TickPanel, TickPlan } from './tick-plan';

/** Fewer sheets than these are no trimmed mean. */
const LEAST_AFTER_TRIMMING = 3;

/**
 * How many totals of each entry make its score; 0 for an entry without one. Every panel is the mean of the middle ones:
 * all of them, all but those dropped at both ends, or the middle one or two. (docs/rules/numbers.md 8)
 */
export function retainedSheets(table: MarkTable, { panel, leastSheets }: TickPlan): Uint8Array {
  const least = Math.max(leastSheets, panel.method === 'trim' ? LEAST_AFTER_TRIMMING + 2 * panel.drop : 1);
  const retained = new Uint8Array(entriesOf(table));
  const counting = { table, panel, least, retained };
  inBlocks(retained.length, (from, to) => {
    countInBlock(counting, from, to);
  });
  return retained;
}

interface Counting {
  readonly table: MarkTable;
  readonly panel: TickPanel;
  readonly least: number;
  readonly retained: Uint8Array;
}

function countInBlock(counting: Counting, from: number, to: number): void {
  const { table, panel, least, retained } = counting;
  for (let entry = from; entry < to; entry += 1) {
    const counted = countedOf(table, entry);
    if (counted >= least) retained[entry] = counted - 2 * droppedAtEachEnd(panel, counted);
  }
}

function droppedAtEachEnd(panel: TickPanel, counted: number): number {
  if (panel.method === 'mean') return 0;
  return panel.method === 'trim' ? panel.drop : Math.floor((counted - 1) / 2);
}

/** The least number that all of these divide, zeros aside: over it the scores of panels of any size are whole. */
export function commonMultiple(counts: Uint8Array): bigint {
  const occurs = new Uint8Array(256);
  inBlocks(counts.length, (from, to) => {
    for (let place = from; place < to; place += 1) occurs[counts[place] as number] = 1;
  });
  let common = 1n;
  for (let count = 1; count < occurs.length; count += 1) {
    if (occurs[count] === 0) continue;
    let [divisor, rest] = [common, BigInt(count)];
    while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
    common *= BigInt(count) / divisor;
  }
  return common;
}
