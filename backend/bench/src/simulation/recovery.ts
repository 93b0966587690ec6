import type { Ratings } from '@anggakara/scoring';
import { chanceOf } from './chance.js';
import { judged, type Design, type Severities } from './judged.js';
import { METHODS, SCORES, type Method } from './methods.js';
import { drawnFields, trueTop, type Field } from './world.js';

export interface Trial {
  readonly design: Design;
  readonly severities: Severities;
  readonly seeds: number;
}

export interface Recovery {
  /** Mean share of the truly best 46 that a method finds, from 0 to 1. */
  readonly share: number;
  /** Standard error of the difference to raw means, seed by seed. */
  readonly errorOfDifference: number;
}

/** How much of the truth each method finds, over seeds 1, 2, ...: all methods read the same marks. */
export function recovery({ design, severities, seeds }: Trial): Readonly<Record<Method, Recovery>> {
  const found = Array.from({ length: seeds }, (_, seed) => {
    const chance = chanceOf(seed + 1);
    const groups = drawnFields(chance).map((field) => ({ field, ratings: judged(field, design, severities, chance) }));
    const shareOf = (method: Method): number => {
      const hits = groups.reduce((sum, { field, ratings }) => sum + hitsOf(method, field, ratings), 0);
      return hits / groups.reduce((sum, { field }) => sum + field.places, 0);
    };
    return Object.fromEntries(METHODS.map((method) => [method, shareOf(method)])) as Record<Method, number>;
  });
  return Object.fromEntries(
    METHODS.map((method) => {
      const shares = found.map((one) => one[method]);
      return [method, { share: mean(shares), errorOfDifference: errorOf(found.map((one) => one[method] - one.raw)) }];
    }),
  ) as Record<Method, Recovery>;
}

/** How many of the truly best stand within the places by a method's scores; equals stand in the order of the field. */
function hitsOf(method: Method, field: Field, ratings: Ratings): number {
  const scores = SCORES[method](ratings);
  const order = ratings.entries.map((_, row) => row).toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const best = trueTop(field);
  return order.slice(0, field.places).filter((row) => best.has(ratings.entries[row] ?? '')).length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function errorOf(values: readonly number[]): number {
  const centre = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - centre) * (value - centre), 0);
  return Math.sqrt(squares / (values.length - 1) / values.length);
}
