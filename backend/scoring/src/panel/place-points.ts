import { quotient, total, whole, type Rational } from '../rational';
import type { PanelRule } from './panel-rule';

export type RankPointsRule = Extract<PanelRule, { method: 'rank-points' }>;

/** An entry's place in one juror's order, and what it brings. */
export interface PlaceGiven {
  readonly juror: string;
  readonly place: number;
  readonly points: Rational;
}

/** Points of an entry over its jurors; null for an entry that took no place. (docs/rules/panel.md 11) */
export function pointsOfPlaces(rule: RankPointsRule, places: readonly PlaceGiven[]): Rational | null {
  if (places.length === 0) return null;
  const sum = total(places.map(({ points }) => points));
  return rule.total === 'sum' ? sum : quotient(sum, whole(places.length));
}
