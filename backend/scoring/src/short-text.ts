import { known } from './known';
import { powerOfTen } from './power-of-ten';

/** Digits that are looked up at a time. */
const GROUP = 3;
const GROUP_UNIT = 10 ** GROUP;

/** By how many digits: every number of so many with the zeros before it, `007`. */
const PADDED = Array.from({ length: GROUP + 1 }, (_, digits) =>
  Array.from({ length: 10 ** digits }, (__, value) => value.toString().padStart(digits, '0')),
);
/** The same without zeros before them. */
const WHOLES = Array.from({ length: GROUP_UNIT }, (_, value) => value.toString());
/** The same after a point, `.007`. */
const POINTED = PADDED.map((texts) => texts.map((text) => `.${text}`));

/** 10 to the power of so many is still a safe integer. */
export const SHORT_PLACES = 15;

/**
 * Whole ticks as text with so many places, from 1 to that; the count is safe and not negative. The numbers of a result are such:
 * to look their digits up makes half as many texts as to pad them and to cut them in two.
 */
export function shortText(count: number, places: number): string {
  const unit = Number(powerOfTen(places));
  const whole = Math.floor(count / unit);
  let text = WHOLES[whole] ?? whole.toString();
  let rest = count - whole * unit;
  let table = POINTED;
  let below = unit;
  let left = places;
  while (left > GROUP) {
    below /= GROUP_UNIT;
    left -= GROUP;
    const group = Math.floor(rest / below);
    text += known(known(table[GROUP])[group]);
    rest -= group * below;
    table = PADDED;
  }
  return text + known(known(table[left])[rest]);
}
