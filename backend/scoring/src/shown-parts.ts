import type { Parts } from './contributions';
import { floored } from './division';
import { minus, plus, type Integer } from './integer';
import { known } from './known';
import { ticks } from './rounding';

/**
 * The parts as whole ticks of 10^-places that sum to their rounded sum: each rounded down, the missing last ticks to those
 * that lost most, equals by code. By code, null where there is no part. (docs/rules/numbers.md 6)
 */
export function shownParts(parts: Parts, places: number): readonly (Integer | null)[] {
  const { codes, numerators, denominator } = parts;
  const shown = numerators.map((): Integer | null => null);
  const rests = numerators.map((): Integer | null => null);
  let whole: Integer = 0;
  let sum: Integer = 0;
  numerators.forEach((numerator, place) => {
    if (numerator === null) return;
    const own = floored({ numerator, denominator }, places);
    shown[place] = own.ticks;
    rests[place] = own.rest;
    whole = plus(whole, numerator);
    sum = plus(sum, own.ticks);
  });
  // Fewer are missing than there are parts, and there are few: to look for each costs less than to sort them.
  for (
    let missing = minus(ticks({ numerator: whole, denominator }, places), sum);
    missing > 0;
    missing = minus(missing, 1)
  ) {
    const place = greatestPlace(rests, codes);
    shown[place] = plus(known(shown[place]), 1);
    rests[place] = null;
  }
  return shown;
}

/** Where the greatest of the rests stands, of equals the first by code. */
function greatestPlace(rests: readonly (Integer | null)[], codes: readonly string[]): number {
  let greatest = -1;
  rests.forEach((rest, place) => {
    if (rest === null) return;
    const most = rests[greatest] ?? -1;
    if (rest > most || (rest === most && known(codes[place]) < known(codes[greatest]))) greatest = place;
  });
  return greatest;
}

/** All shown parts together. */
export function sumOf(shown: readonly (Integer | null)[]): Integer {
  return shown.reduce<Integer>((sum, part) => plus(sum, part ?? 0), 0);
}
