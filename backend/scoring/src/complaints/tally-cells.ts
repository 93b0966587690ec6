import { known } from '../known';
import { cellSize, DAY_HISTOGRAMS } from './cell-layout';

/** The counts of one agency and window, as they stand in the flat arrays. */
export interface TallyCell {
  readonly counts: Int32Array;
  /** Days of those that waited LONGEST_DAYS and more, for each histogram. */
  readonly longDays: Float64Array;
}

/**
 * Counts of agency x window in two flat arrays, which grow as agencies come up. A cell exists once it is asked for with `opened`:
 * a thousand agencies in ten windows of which each has two take the room of two.
 */
export class TallyCells {
  /** Whole numbers of one cell. */
  readonly size: number;
  private readonly windows: number;
  private allCounts: Int32Array;
  private allLongDays: Float64Array;
  /** Number of the cell of agency x window, from 1; 0 where there is none yet. */
  private numbers = new Int32Array(64);
  private usedCells = 0;
  private seenAgencies = 0;

  constructor(windows: number, months: number) {
    this.size = cellSize(months);
    this.windows = windows;
    this.allCounts = new Int32Array(this.size);
    this.allLongDays = new Float64Array(DAY_HISTOGRAMS);
  }

  /** One more than the highest place of an agency that has a cell. */
  get agencies(): number {
    return this.seenAgencies;
  }

  /** How many cells exist. */
  get used(): number {
    return this.usedCells;
  }

  /** All cells, one after another. Another array after cells were opened. */
  get counts(): Int32Array {
    return this.allCounts;
  }

  /** As `counts`, DAY_HISTOGRAMS numbers for each cell. */
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

  /** The cell; null where nothing was counted. */
  cell(agency: number, window: number): TallyCell | null {
    const number = this.numbers[agency * this.windows + window] ?? 0;
    if (number === 0) return null;
    return {
      counts: this.allCounts.subarray((number - 1) * this.size, number * this.size),
      longDays: this.allLongDays.subarray((number - 1) * DAY_HISTOGRAMS, number * DAY_HISTOGRAMS),
    };
  }

  /** The sum of the cells of several windows; null where nothing was counted in any. */
  joined(agency: number, windows: readonly number[]): TallyCell | null {
    const cells = windows.flatMap((window) => this.cell(agency, window) ?? []);
    const [first, ...others] = cells;
    if (first === undefined || others.length === 0) return first ?? null;
    const sum = { counts: first.counts.slice(), longDays: first.longDays.slice() };
    for (const { counts, longDays } of others) {
      for (let place = 0; place < this.size; place += 1) sum.counts[place] = sumAt(sum.counts, counts, place);
      for (let place = 0; place < DAY_HISTOGRAMS; place += 1) {
        sum.longDays[place] = sumAt(sum.longDays, longDays, place);
      }
    }
    return sum;
  }

  private opening(place: number, agency: number): number {
    const number = this.usedCells;
    this.usedCells += 1;
    this.numbers[place] = this.usedCells;
    this.seenAgencies = Math.max(this.seenAgencies, agency + 1);
    if (this.usedCells * this.size > this.allCounts.length) {
      const cells = 2 * this.usedCells;
      this.allCounts = grown(this.allCounts, new Int32Array(cells * this.size));
      this.allLongDays = grown(this.allLongDays, new Float64Array(cells * DAY_HISTOGRAMS));
    }
    return number;
  }
}

function grown<Numbers extends Int32Array | Float64Array>(from: Numbers, into: Numbers): Numbers {
  into.set(from);
  return into;
}

function sumAt(a: Int32Array | Float64Array, b: Int32Array | Float64Array, place: number): number {
  return known(a[place]) + known(b[place]);
}
