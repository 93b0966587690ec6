import { floorOf, isSafe, minus, times, type Integer } from './integer';
import { powerOfTen } from './power-of-ten';
import type { Rational } from './rational';

/** A value as whole ticks, rounded down, and what is left of it: ticks + rest/denominator, 0 <= rest < denominator. */
export interface Floored {
  readonly ticks: Integer;
  readonly rest: Integer;
}

/** The value in ticks of 10^-places. */
export function floored({ numerator, denominator }: Rational, places: number): Floored {
  return shortDivision(numerator, denominator, places) ?? longDivision(numerator, denominator, places);
}

/** Digits that are divided out at a time: with so few of them no number of the division is longer than needs be. */
const STEP = 3;
const STEP_UNIT = 10 ** STEP;

/** By doubles, as on paper; null where one of its numbers could be no safe integer. */
function shortDivision(numerator: Integer, denominator: Integer, places: number): Floored | null {
  if (typeof numerator !== 'number' || typeof denominator !== 'number') return null;
  if (!isSafe(denominator * STEP_UNIT) || !isSafe(numerator - denominator)) return null;
  let ticks = Math.floor(numerator / denominator);
  let rest = numerator - ticks * denominator;
  for (let left = places; left > 0; left -= STEP) {
    const unit = left < STEP ? 10 ** left : STEP_UNIT;
    const scaled = rest * unit;
    const digits = Math.floor(scaled / denominator);
    ticks = ticks * unit + digits;
    rest = scaled - digits * denominator;
  }
  return isSafe(ticks) ? { ticks, rest } : null;
}

function longDivision(numerator: Integer, denominator: Integer, places: number): Floored {
  const scaled = times(numerator, powerOfTen(places));
  const ticks = floorOf(scaled, denominator);
  return { ticks, rest: minus(scaled, times(ticks, denominator)) };
}
