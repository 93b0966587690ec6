import type { Parts } from './contributions';
import { known } from './known';
import { byText } from './order';
import { powerOfTen } from './power-of-ten';
import { ticks } from './rounding';

/**
 * The parts as whole ticks of 10^-places that sum to their rounded sum: each rounded down, the missing last ticks to those
 * that lost most, equals by code. (docs/rules/numbers.md 6)
 */
export function shownParts({ numerators, denominator }: Parts, places: number): ReadonlyMap<string, bigint> {
  const shown = new Map<string, bigint>();
  const rests: { readonly code: string; readonly rest: bigint }[] = [];
  let [whole, sum] = [0n, 0n];
  for (const [code, numerator] of numerators) {
    const scaled = numerator * powerOfTen(places);
    const floor = flooredQuotient(scaled, denominator);
    shown.set(code, floor);
    rests.push({ code, rest: scaled - floor * denominator });
    [whole, sum] = [whole + numerator, sum + floor];
  }
  const missing = Number(ticks({ numerator: whole, denominator }, places) - sum);
  for (const { code } of rests.toSorted(byRest).slice(0, missing)) shown.set(code, known(shown.get(code)) + 1n);
  return shown;
}

interface Rest {
  readonly code: string;
  readonly rest: bigint;
}

function byRest(a: Rest, b: Rest): number {
  if (a.rest === b.rest) return byText(a.code, b.code);
  return a.rest > b.rest ? -1 : 1;
}

/** The largest whole number that is not above the quotient. */
function flooredQuotient(numerator: bigint, denominator: bigint): bigint {
  const cut = numerator / denominator;
  return cut * denominator > numerator ? cut - 1n : cut;
}
