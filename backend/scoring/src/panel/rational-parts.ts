import type { Parts } from '../contributions';
import { floorOf, times, type Integer } from '../integer';
import { rational, type Rational } from '../rational';

/** Parts of one whole as multiples of one unit. */
export function partsOf(parts: readonly (readonly [code: string, part: Rational | null])[]): Parts {
  const denominator = parts.reduce<Integer>((unit, [, part]) => commonUnit(unit, part), 1);
  const numerators = parts.map(([, part]) => {
    return part === null ? null : times(part.numerator, floorOf(denominator, part.denominator));
  });
  return { codes: parts.map(([code]) => code), numerators, denominator };
}

function commonUnit(unit: Integer, part: Rational | null): Integer {
  return part === null ? unit : times(unit, rational(part.denominator, unit).numerator);
}
