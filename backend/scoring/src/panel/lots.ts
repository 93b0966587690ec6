import { byText } from '../order';
import { drawnLots } from '../selection/lot';

/** Places in a draw, from 1: the least number is first. (docs/rules/ranking.md 14) */
export function lotPlaces(seed: string, codes: readonly string[]): ReadonlyMap<string, number> {
  const drawn = [...drawnLots(codes, seed)].toSorted(([, a], [, b]) => byText(a, b));
  return new Map(drawn.map(([code], place) => [code, place + 1]));
}
