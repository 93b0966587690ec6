import { floorOf, isSafe, minus, plus, times, type Integer } from './integer';
import { powerOfTen } from './power-of-ten';
import type { Rational } from './rational';

/** A value as whole ticks, rounded down, and what is left of it: ticks + rest/denominator, 0 <= rest < denominator. */
export interface Floored<Of extends Integer = Integer> {
  readonly ticks: Of;
  readonly rest: Of;
}

/** The value in ticks of 10^-places. */
export function floored({ numerator, denominator }: Rational, places: number): Floored {
  if (typeof numerator === 'number' && typeof denominator === 'number' && isShort(numerator, denominator)) {
    const short = shortDivision(numerator, denominator, places);
    if (isSafe(short.ticks)) return short;
  }
  return longDivision(numerator, denominator, places);
}

/** The nearest ticks of a value that is not negative, halves up; by itself because here nothing has to be made of a division. */
export function nearest({ numerator, denominator }: Rational, places: number): Integer {
  if (typeof numerator === 'number' && typeof denominator === 'number' && isShort(numerator, denominator)) {
    const { ticks, rest } = shortDivision(numerator, denominator, places);
    if (isSafe(ticks)) return 2 * rest >= denominator ? plus(ticks, 1) : ticks;
  }
  const { ticks, rest } = longDivision(numerator, denominator, places);
  return times(rest, 2) >= denominator ? plus(ticks, 1) : ticks;
}

/** Digits that are divided out at a time: with so few of them no number of the division is longer than needs be. */
const STEP = 3;
const STEP_UNIT = 10 ** STEP;

/** Whether every number of a division by doubles is a safe integer, but for the ticks. */
function isShort(numerator: number, denominator: number): boolean {
  return isSafe(denominator * STEP_UNIT) && isSafe(numerator - denominator);
}

/** As on paper. */
function shortDivision(numerator: number, denominator: number, places: number): Floored<number> {
  let ticks = Math.floor(numerator / denominator);
  let rest = numerator - ticks * denominator;
  for (let left = places; left > 0; left -= STEP) {
    const unit = left < STEP ? 10 ** left : STEP_UNIT;
    const scaled = rest * unit;
    const digits = Math.floor(scaled / denominator);
    ticks = ticks * unit + digits;
    rest = scaled - digits * denominator;
  }
  return { ticks, rest };
}

function longDivision(numerator: Integer, denominator: Integer, places: number): Floored {
  const scaled = times(numerator, powerOfTen(places));
  const ticks = floorOf(scaled, denominator);
  return { ticks, rest: minus(scaled, times(ticks, denominator)) };
}
