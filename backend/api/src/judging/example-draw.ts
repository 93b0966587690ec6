import { createHash } from 'node:crypto';
import { type DecimalString, type MarkGrid, splitmix64 } from '@anggakara/scoring';
import { plainDecimal } from './mark-value';

export interface ExampleDraw {
  /** Where the mark lies, in percent of the scale. */
  readonly centre: number;
  /** How far from there at most, in percent of the scale. */
  readonly spread: number;
  /** What the draw is about; the same text draws the same mark everywhere. */
  readonly about: string;
}

/** A mark of the grid near its centre, drawn by the specified generator. (docs/rules/canonical-form.md 4) */
export function exampleMark({ min, max, step }: MarkGrid, { centre, spread, about }: ExampleDraw): DecimalString {
  const drawn = centre + (2 * splitmix64(seedOf(about)).uniform() - 1) * spread;
  const percent = Math.min(100, Math.max(0, drawn));
  const places = Math.max(placesOf(min), placesOf(step));
  const [least, most, ticks] = [min, max, step].map((text) => Math.round(Number(text) * 10 ** places)) as Ticks;
  const steps = Math.floor((most - least) / ticks);
  return decimalOf(least + Math.round((steps * percent) / 100) * ticks, places);
}

type Ticks = [number, number, number];

function seedOf(text: string): bigint {
  return createHash('sha256').update(text).digest().readBigUInt64BE();
}

function placesOf(decimal: DecimalString): number {
  return decimal.split('.')[1]?.length ?? 0;
}

/** Whole ticks as a decimal text: the division of two integers below 2^53 is printed by its nearest decimal. */
function decimalOf(ticks: number, places: number): DecimalString {
  return plainDecimal((ticks / 10 ** places).toFixed(places));
}
