import { known } from '../known';

/** The sum in the order given, with what each addition loses carried along (Neumaier 1974). */
export function sumOf(values: Iterable<number>): number {
  let [sum, lost] = [0, 0];
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** Mean of at least one value. */
export function meanOf(values: readonly number[]): number {
  return sumOf(values) / values.length;
}

/** By multiplication: the power of an engine may differ in its last digit. */
export function squared(value: number): number {
  return value * value;
}

/** Sum of squared distances from the mean. */
export function squaresOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return sumOf(values.map((value) => squared(value - mean)));
}

/** Standard deviation of a sample; null for fewer than two values. */
export function deviationOf(values: readonly number[]): number | null {
  return values.length < 2 ? null : Math.sqrt(squaresOf(values) / (values.length - 1));
}

/** Linear correlation of two samples of one length; null where one of them does not vary, or there are fewer than three. */
export function correlationOf(a: readonly number[], b: readonly number[]): number | null {
  if (a.length < 3) return null;
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  const scale = Math.sqrt(squaresOf(a)) * Math.sqrt(squaresOf(b));
  if (scale === 0) return null;
  return sumOf(a.map((value, place) => (value - meanA) * (known(b[place]) - meanB))) / scale;
}

/** The value below which a share of the sorted values lies, between two of them in proportion; of at least one value. */
export function quantileOf(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = known(sorted[below]);
  return below === place ? low : low + (place - below) * (known(sorted[below + 1]) - low);
}
