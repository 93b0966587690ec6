import type { Parts } from '../contributions';
import { rational, type Rational } from '../rational';

/** Parts of one whole as multiples of one unit. */
export function partsOf(parts: readonly (readonly [code: string, part: Rational])[]): Parts {
  const denominator = parts.reduce((unit, [, part]) => unit * rational(part.denominator, unit).numerator, 1n);
  const numerators = parts.map(([code, part]): readonly [string, bigint] => {
    return [code, part.numerator * (denominator / part.denominator)];
  });
  return { numerators: new Map(numerators), denominator };
}
