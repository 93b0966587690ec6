import type { Chance } from './chance';

/** Ways to work that are honest and look as if they were not. */
export const HONEST_WAYS = ['usual', 'weekly-closing', 'year-end-clearing', 'weekend-duty'] as const;
export type HonestWay = (typeof HONEST_WAYS)[number];

/** How one agency works; all of it is drawn, and every range is an assumption. (docs/synthetic-exports.md) */
export interface AgencyHabits {
  readonly complaints: number;
  /** Chance of a first follow-up on each working day after the disposition. */
  readonly replies: number;
  /** Chance of a closing on each working day after the first follow-up. */
  readonly closings: number;
  /** Share that nobody ever follows up. */
  readonly unanswered: number;
  /** Share of the answered ones that the system closes, because the complainant says no more. */
  readonly autoClosed: number;
  /** Share of the rest that is answered and closed on one day. */
  readonly atOnce: number;
  /** Share of the closings by people on Saturdays, Sundays and days off. */
  readonly onDaysOff: number;
  readonly archived: number;
  readonly notAuthority: number;
  readonly postponed: number;
  readonly reopened: number;
  /** Share of the numbers that were given and taken back, so that no complaint has them. */
  readonly withdrawn: number;
  /** Share that was sent a second time, word for word. */
  readonly sentTwice: number;
  readonly way: HonestWay;
}

export function drawnHabits(chance: Chance): AgencyHabits {
  const { between } = chance;
  const size = chance.uniform();
  const way = chance.weighted(HONEST_WAYS.map((one) => [one, one === 'usual' ? 7 : 1] as const));
  return {
    complaints: Math.round(80 + 920 * size * size),
    replies: between(0.15, 0.6),
    closings: between(0.08, 0.35),
    unanswered: between(0.02, 0.15),
    autoClosed: between(0.1, 0.4),
    atOnce: between(0.05, 0.3),
    onDaysOff: way === 'weekend-duty' ? between(0.15, 0.3) : between(0, 0.1),
    archived: between(0.01, 0.12),
    notAuthority: between(0.01, 0.06),
    postponed: between(0, 0.04),
    reopened: between(0, 0.06),
    withdrawn: between(0, 0.01),
    sentTwice: between(0, 0.01),
    way,
  };
}
