import { known } from '../known';
import { cellSize, COUNTED_DAYS_SIZE, DAY_HISTOGRAMS } from './cell-layout';

/** The counts of one agency and window, as they stand in the flat arrays. */
export interface TallyCell {
  readonly counts: Int32Array;
  /** Days of those that waited LONGEST_DAYS and more, for each histogram. */
  readonly longDays: Float64Array;
}

/** Cells that stand in one array. */
const SHELF = 64;
/** A count that has come so far gives so much away: it may then be counted up as often again, in 8 bits. */
const HALF = 128;
/** Of four counts in one number, the bits of HALF. */
const HALVES = 0x80808080;

/**
 * Counts of agency x window, which appear as agencies come up. A cell exists once it is asked for with `opened`: a thousand agencies in
 * ten windows of which each has two take the room of two. Its counts have 8 bits, because most stay small and all of a national file
 * are to be near; what is more is noted apart.
 */
export class TallyCells {
  /** Whole numbers of one cell, a multiple of four. */
  readonly size: number;
  private readonly windows: number;
  private readonly shelves: Uint8Array[] = [];
  private allLongDays = new Float64Array(DAY_HISTOGRAMS);
  /** Rows that were counted since counts were halved. */
  private rows = new Uint8Array(1);
  /** By cell: the places of counts that gave HALF away, one as often as it did. */
  private readonly halved = new Map<number, number[]>();
  /** Number of the cell of agency x window, from 1; 0 where there is none yet. */
  private numbers = new Int32Array(64);
  private usedCells = 0;
  private seenAgencies = 0;
  /** What is looked at; the same arrays for every cell. */
  private readonly shown: TallyCell;
  private readonly shownDays: TallyCell;

  constructor(windows: number, months: number) {
    this.size = 4 * Math.ceil(cellSize(months) / 4);
    this.windows = windows;
    this.shown = { counts: new Int32Array(this.size), longDays: new Float64Array(DAY_HISTOGRAMS) };
    this.shownDays = { ...this.shown, counts: this.shown.counts.subarray(0, COUNTED_DAYS_SIZE) };
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
  shelfOf(number: number): Uint8Array {
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

  /** To be told before so many rows of a cell are counted, fewer than HALF, each of which adds 1 to a count at most. */
  expect(number: number, rows: number): void {
    const sum = known(this.rows[number]) + rows;
    if (sum >= HALF) this.halve(number);
    this.rows[number] = sum >= HALF ? rows : sum;
  }

  /** The cell, until another one is asked for; null where nothing was counted. */
  cell(agency: number, window: number): TallyCell | null {
    return this.joined(agency, [window]);
  }

  /** The sum of the cells of several windows, until another one is asked for; null where nothing was counted in any. */
  joined(agency: number, windows: readonly number[]): TallyCell | null {
    return this.sumIn(this.shown, agency, windows);
  }

  /** The part of it that the eleven counts and the days need: half of it. */
  countedDays(agency: number, windows: readonly number[]): TallyCell | null {
    return this.sumIn(this.shownDays, agency, windows);
  }

  private sumIn(shown: TallyCell, agency: number, windows: readonly number[]): TallyCell | null {
    let isNone = true;
    for (const window of windows) {
      const number = (this.numbers[agency * this.windows + window] ?? 0) - 1;
      if (number === -1) continue;
      this.show(shown, number, isNone);
      isNone = false;
    }
    return isNone ? null : shown;
  }

  private show({ counts, longDays }: TallyCell, number: number, isFirst: boolean): void {
    const [shelf, place, long] = [this.shelfOf(number), this.placeOf(number), number * DAY_HISTOGRAMS];
    if (isFirst) {
      counts.set(shelf.subarray(place, place + counts.length));
      longDays.set(this.allLongDays.subarray(long, long + DAY_HISTOGRAMS));
    } else {
      addNarrow(counts, shelf, place);
      addLong(longDays, this.allLongDays, long);
    }
    addHalves(counts, this.halved.get(number) ?? []);
  }

  private halve(number: number): void {
    const shelf = this.shelfOf(number);
    const first = this.placeOf(number);
    const fours = new Uint32Array(shelf.buffer, first, this.size / 4);
    const places = this.halved.get(number) ?? [];
    for (let four = 0; four < fours.length; four += 1) {
      if ((known(fours[four]) & HALVES) === 0) continue;
      for (let place = 4 * four; place < 4 * four + 4; place += 1) {
        const count = known(shelf[first + place]);
        if (count < HALF) continue;
        shelf[first + place] = count - HALF;
        places.push(place);
      }
    }
    this.halved.set(number, places);
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
    this.shelves.push(new Uint8Array(SHELF * this.size));
    const long = this.allLongDays;
    const room = (this.usedCells + SHELF) * DAY_HISTOGRAMS;
    if (room <= long.length) return;
    this.allLongDays = grown(long, new Float64Array(2 * room));
    this.rows = grown(this.rows, new Uint8Array((2 * room) / DAY_HISTOGRAMS));
  }
}

function grown<Numbers extends Int32Array | Uint8Array | Float64Array>(from: Numbers, into: Numbers): Numbers {
  into.set(from);
  return into;
}

/** Adds a cell of a shelf to what stands in an array. Apart from the two others, so that the engine knows what array it looks into. */
function addNarrow(into: Int32Array, shelf: Uint8Array, from: number): void {
  const sums = into;
  for (let place = 0; place < sums.length; place += 1) sums[place] = known(sums[place]) + known(shelf[from + place]);
}

/** Places beyond the end are those of a part that is not looked at. */
function addHalves(into: Int32Array, places: readonly number[]): void {
  const sums = into;
  for (const place of places) if (place < sums.length) sums[place] = known(sums[place]) + HALF;
}

function addLong(into: Float64Array, numbers: Float64Array, from: number): void {
  const sums = into;
  for (let place = 0; place < sums.length; place += 1) sums[place] = known(sums[place]) + known(numbers[from + place]);
}
