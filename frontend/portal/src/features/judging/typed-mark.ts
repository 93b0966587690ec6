import { isOnGrid, type DecimalString, type MarkGrid } from '../../data/rubric';
import { format } from '../../ui/language';

/** What a typed text means as a mark: nothing yet, a mark, or why it is none. */
export type TypedMark =
  | { readonly kind: 'blank' }
  | { readonly kind: 'mark'; readonly value: DecimalString }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'off-scale' }
  | { readonly kind: 'off-step'; readonly below: DecimalString; readonly above: DecimalString };

const TYPED = /^(\d{1,9})(?:[.,](\d{0,9}))?$/;

/** Reads `87`, `87,5` and `87.5` alike; a blank is "not scored", never 0. */
export function typedMark(text: string, grid: MarkGrid): TypedMark {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'blank' };
  const match = TYPED.exec(trimmed);
  if (match === null) return { kind: 'not-a-number' };
  const value = plainDecimal(match[1] ?? '', match[2] ?? '');
  return isOnGrid(grid, value) ? { kind: 'mark', value } : offGrid(value, grid);
}

/** Why a decimal is no mark: beyond the ends of the scale, or between two steps. */
function offGrid(value: DecimalString, { min, max, step }: MarkGrid): TypedMark {
  const places = Math.max(...[value, min, max, step].map(placesOf));
  const ticksOf = (decimal: DecimalString): bigint => ticks(decimal, places);
  const typed = ticksOf(value);
  if (typed < ticksOf(min) || typed > ticksOf(max)) return { kind: 'off-scale' };
  const below = ticksOf(min) + ((typed - ticksOf(min)) / ticksOf(step)) * ticksOf(step);
  return { kind: 'off-step', below: decimalOf(below, places), above: decimalOf(below + ticksOf(step), places) };
}

/** A mark as the language's readers write it. */
export function markText(value: DecimalString): string {
  return value.replace('.', format().point);
}

function plainDecimal(whole: string, fraction: string): DecimalString {
  const digits = whole.replace(/^0+(?=\d)/, '');
  const places = fraction.replace(/0+$/, '');
  return places === '' ? digits : `${digits}.${places}`;
}

function placesOf(decimal: DecimalString): number {
  return decimal.split('.')[1]?.length ?? 0;
}

function ticks(decimal: DecimalString, places: number): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(places, '0'));
}

function decimalOf(value: bigint, places: number): DecimalString {
  const digits = value.toString().padStart(places + 1, '0');
  return plainDecimal(digits.slice(0, digits.length - places), digits.slice(digits.length - places));
}
