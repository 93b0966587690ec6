import { known } from '../known';
import type { Generator } from '../splitmix64';
import { HALF_STEP } from './draws';
import { normalInverse } from './elementary';

/** Entries whose scores are drawn: score + error times a standard normal number; errors are not negative. */
export interface DrawnField {
  readonly scores: Float64Array;
  readonly errors: Float64Array;
}

export interface TopDraws {
  readonly places: number;
  readonly draws: number;
  /** Each draw takes one number for each entry, in their order. */
  readonly generator: Generator;
}

/** No drawn number is larger: the uniform one is never nearer to 0 or 1 than this. */
const MOST = -normalInverse(HALF_STEP);

/** Uniform numbers are told apart by so many steps before their normal number is asked for. */
const STEPS = 4096;
/** Far more than the last digits of two normal numbers can differ by. */
const MARGIN = 1e-9;

/** For each step no smaller than any normal number of it. */
const CEILINGS = Float64Array.from({ length: STEPS }, (_, step) =>
  step + 1 === STEPS ? MOST : normalInverse((step + 1) / STEPS) + MARGIN,
);

/**
 * In how many of the draws each entry stands within the places; equals at the last place all do. Entries that cannot come to
 * the cut in a draw are not drawn, which changes no count: they are asked in the order of the most they can reach, up to the
 * first that stays below what the best are known to have, and of the others a step of their uniform number tells most.
 * (docs/rules/advice.md 9)
 */
export function topCounts(field: DrawnField, { places, draws, generator }: TopDraws): Int32Array {
  const counts = new Int32Array(field.scores.length);
  if (places >= counts.length) return counts.fill(draws);
  if (places <= 0) return counts;
  const drawn = drawing(field, places);
  for (let draw = 0; draw < draws; draw += 1) {
    const { values, rows, length } = drawn(generator, draw * counts.length);
    const cut = nthLargest(values, length, places);
    for (let place = 0; place < length; place += 1) {
      const row = known(rows[place]);
      if (known(values[place]) >= cut) counts[row] = known(counts[row]) + 1;
    }
  }
  return counts;
}

/** Those that were drawn, the ones within the places among them; what follows the length is void. */
interface Drawn {
  readonly values: Float64Array;
  readonly rows: Int32Array;
  readonly length: number;
}

/** Of each draw the entries at the cut and above it, and some below. */
function drawing(field: DrawnField, places: number): (generator: Generator, first: number) => Drawn {
  const { order, scores, errors, most } = byMost(field);
  const sure = Math.min(order.length, 2 * places);
  const [values, rows] = [new Float64Array(order.length), new Int32Array(order.length)];
  return (generator, first) => {
    let [length, floor] = [0, -Infinity];
    for (let place = 0; place < order.length; place += 1) {
      if (place === sure) floor = nthLargest(values, length, places);
      if (known(most[place]) < floor) break;
      const uniform = generator.uniformAfter(first + known(order[place]));
      const [score, error] = [known(scores[place]), known(errors[place])];
      if (score + error * known(CEILINGS[Math.floor(uniform * STEPS)]) < floor) continue;
      values[length] = score + error * normalInverse(uniform + HALF_STEP);
      rows[length] = known(order[place]);
      length += 1;
    }
    return { values, rows, length };
  };
}

/** The field in the order of the most that each entry can reach, best first, with the rows it came from. */
function byMost(field: DrawnField): DrawnField & { readonly order: Int32Array; readonly most: Float64Array } {
  const most = field.scores.map((score, row) => score + known(field.errors[row]) * MOST);
  const order = Int32Array.from(most, (_, row) => row).toSorted((a, b) => known(most[b]) - known(most[a]));
  const ordered = (column: Float64Array): Float64Array => Float64Array.from(order, (row) => known(column[row]));
  return { order, scores: ordered(field.scores), errors: ordered(field.errors), most: ordered(most) };
}

/** The n-th largest of the first so many values. */
function nthLargest(values: Float64Array, length: number, n: number): number {
  return known(values.subarray(0, length).toSorted()[length - n]);
}
