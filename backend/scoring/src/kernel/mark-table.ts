/** Whole numbers: a mark is a count of ticks, 8750 for 87.50 at two places. */
export type TickArray = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** The marks of a group, held as whole ticks. */
export interface MarkTable {
  /** Places on the panel, 1 to 255: as many sheets as an entry can have. */
  readonly jurors: number;
  /** At least 1. */
  readonly criteria: number;
  /** Entry after entry, within it juror after juror, within that criterion after criterion; safe integers. */
  readonly ticks: TickArray;
  /** For each entry and juror 1 where the sheet counts; 0 where it is recused, absent or not complete. */
  readonly counted: Uint8Array;
}

/** Throws on a table whose lists do not fit each other, and on ticks that are no safe integers. */
export function assertFits({ jurors, criteria, ticks, counted }: MarkTable): void {
  assertWhole('jurors', jurors, { from: 1, to: 255 });
  assertWhole('criteria', criteria, { from: 1, to: ticks.length + 1 });
  if (counted.length % jurors !== 0) throw new RangeError('the last entry lacks jurors');
  if (ticks.length !== counted.length * criteria) throw new RangeError('marks and sheets do not fit each other');
  if (ticks instanceof Float64Array && !ticks.every(Number.isSafeInteger)) throw new RangeError('not a whole tick');
}

/** Throws on a number that is not whole or stands outside its range. */
export function assertWhole(
  name: string,
  value: number,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  if (!Number.isInteger(value) || value < from || value > to) throw new RangeError(`${name}: ${value}`);
}

export function entriesOf({ jurors, counted }: MarkTable): number {
  return counted.length / jurors;
}

/** How many sheets of an entry count. */
export function countedOf({ jurors, counted }: MarkTable, entry: number): number {
  let count = 0;
  const next = (entry + 1) * jurors;
  for (let sheet = next - jurors; sheet < next; sheet += 1) count += counted[sheet] as number;
  return count;
}

/** No tick is further from zero; short ticks are not looked at, because their kind tells. */
export function largestTick(ticks: TickArray): number {
  if (ticks instanceof Uint8Array) return 0xff;
  if (ticks instanceof Uint16Array) return 0xffff;
  let largest = 0;
  for (const tick of ticks) if (tick > largest || -tick > largest) largest = Math.abs(tick);
  return largest;
}
