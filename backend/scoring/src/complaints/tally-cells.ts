import { known } from '../known';
import { cellSize, DAY_HISTOGRAMS } from './cell-layout';

/** The counts of one agency and window, as they stand in the flat arrays. */
export interface TallyCell {
  readonly counts: Int32Array;
  /** Days of those that waited LONGEST_DAYS and more, for each histogram. */
  readonly longDays: Float64Array;
}

/** Cells that stand in one array. */
const SHELF = 64;
/** What one count of a cell can hold. */
const MOST_ROWS = 65_535;

/**
 * Counts of agency x window, which appear as agencies come up. A cell exists once it is asked for with `opened`: a thousand agencies in
 * ten windows of which each has two take the room of two. Its counts have 16 bits; before as many rows were counted as these can hold,
 * they are carried over to the few cells that have 32.
 */
export class TallyCells {
  /** Whole numbers of one cell. */
  readonly size: number;
  private readonly windows: number;
  private readonly shelves: Uint16Array[] = [];
  private allLongDays = new Float64Array(DAY_HISTOGRAMS);
  /** Rows that were counted since counts were carried over. */
  private rows = new Uint16Array(1);
  private readonly carried = new Map<number, Int32Array>();
  /** Number of the cell of agency x window, from 1; 0 where there is none yet. */
  private numbers = new Int32Array(64);
  private usedCells = 0;
  private seenAgencies = 0;
  /** What is looked at; the same array for every cell. */
  private readonly shown: TallyCell;

  constructor(windows: number, months: number) {
    this.size = cellSize(months);
    this.windows = windows;
    this.shown = { counts: new Int32Array(this.size), longDays: new Float64Array(DAY_HISTOGRAMS) };
  }

  /** One more than the highest place of an agency that has a cell. */
  get agencies(): number {
    return this.seenAgencies;
  }

  /** How many cells exist. */
  get used(): number {
    return this.usedCells;
  }

  /** Where the counts of a cell stand, among others: it begins at `placeOf`. */
  shelfOf(number: number): Uint16Array {
    return known(this.shelves[Math.floor(number / SHELF)]);
  }

  placeOf(number: number): number {
    return (number % SHELF) * this.size;
  }

  /** DAY_HISTOGRAMS numbers for each cell. Another array after cells were opened. */
  get longDays(): Float64Array {
    return this.allLongDays;
  }

  /** The number of the cell, from 0, which exists from now on. */
  opened(agency: number, window: number): number {
    const place = agency * this.windows + window;
    if (place >= this.numbers.length) this.numbers = grown(this.numbers, new Int32Array(2 * place));
    const number = known(this.numbers[place]);
    return number > 0 ? number - 1 : this.opening(place, agency);
  }

  /** To be told before so many rows of a cell are counted, each of which adds 1 to a count at most. */
  expect(number: number, rows: number): void {
    const sum = known(this.rows[number]) + rows;
    if (sum > MOST_ROWS) this.carry(number);
    this.rows[number] = sum > MOST_ROWS ? rows : sum;
  }

  /** The cell, until another one is asked for; null where nothing was counted. */
  cell(agency: number, window: number): TallyCell | null {
    return this.joined(agency, [window]);
  }

  /** The sum of the cells of several windows, until another one is asked for; null where nothing was counted in any. */
  joined(agency: number, windows: readonly number[]): TallyCell | null {
    const numbers = windows.map((window) => this.numbers[agency * this.windows + window] ?? 0).filter(isCell);
    if (numbers.length === 0) return null;
    this.shown.counts.fill(0);
    this.shown.longDays.fill(0);
    for (const number of numbers) this.show(number - 1);
    return this.shown;
  }

  private show(number: number): void {
    const { counts, longDays } = this.shown;
    addNarrow(counts, this.shelfOf(number), this.placeOf(number));
    addLong(longDays, this.allLongDays, number * DAY_HISTOGRAMS);
    const carried = this.carried.get(number);
    if (carried !== undefined) addWide(counts, carried);
  }

  private carry(number: number): void {
    const carried = this.carried.get(number) ?? new Int32Array(this.size);
    const [shelf, place] = [this.shelfOf(number), this.placeOf(number)];
    addNarrow(carried, shelf, place);
    shelf.fill(0, place, place + this.size);
    this.carried.set(number, carried);
  }

  private opening(place: number, agency: number): number {
    const number = this.usedCells;
    this.usedCells += 1;
    this.numbers[place] = this.usedCells;
    this.seenAgencies = Math.max(this.seenAgencies, agency + 1);
    if (number % SHELF === 0) this.addShelf();
    return number;
  }

  private addShelf(): void {
    this.shelves.push(new Uint16Array(SHELF * this.size));
    if (this.usedCells < this.rows.length) return;
    const room = 2 * (this.usedCells + SHELF);
    this.rows = grown(this.rows, new Uint16Array(room));
    this.allLongDays = grown(this.allLongDays, new Float64Array(room * DAY_HISTOGRAMS));
  }
}

function isCell(number: number): boolean {
  return number > 0;
}

function grown<Numbers extends Int32Array | Uint16Array | Float64Array>(from: Numbers, into: Numbers): Numbers {
  into.set(from);
  return into;
}

/** Adds a cell of a shelf to what stands in an array. Apart from the two others, so that the engine knows what array it looks into. */
function addNarrow(into: Int32Array, shelf: Uint16Array, from: number): void {
  const sums = into;
  for (let place = 0; place < sums.length; place += 1) sums[place] = known(sums[place]) + known(shelf[from + place]);
}

function addWide(into: Int32Array, numbers: Int32Array): void {
  const sums = into;
  for (let place = 0; place < sums.length; place += 1) sums[place] = known(sums[place]) + known(numbers[place]);
}

function addLong(into: Float64Array, numbers: Float64Array, from: number): void {
  const sums = into;
  for (let place = 0; place < sums.length; place += 1) sums[place] = known(sums[place]) + known(numbers[from + place]);
}
