import type { GroupRun } from './group-run';
import { known } from './known';
import type { PanelScore } from './panel-score';
import type { Outcome, Standing } from './result-document';
import type { RankedScore } from './group-ranking';
import { lastOf } from './panel/final-score';
import { rounded } from './rounding';
import type { Winners } from './winners';

/** Incomplete and ineligible entries have no rank and take no place. (docs/rules/ranking.md 8) */
export function standingOf(panel: PanelScore, ranked: RankedScore | undefined, rounding: readonly number[]): Standing {
  if (ranked !== undefined) {
    return { kind: 'ranked', rank: ranked.rank, score: rounded(ranked.published, lastOf(rounding)) };
  }
  const { eligibility } = panel.entry;
  if (eligibility !== 'eligible') return { kind: 'ineligible', reason: eligibility };
  return { kind: 'incomplete', ...known(panel.missing) };
}

/** Whether a place was given, by what, and if not why. (docs/rules/shortlist.md 6, 12) */
export function outcomeOf({ places, shortlist, awards }: GroupRun, code: string, standing: Standing): Outcome {
  if (standing.kind !== 'ranked') return { kind: 'not-selected', reason: standing.kind };
  if (awards !== null) return awardOf(awards.winners, code) ?? { kind: 'not-selected', reason: noAward(places) };
  if (places === 0) return { kind: 'not-selected', reason: 'no-places' };
  const { outcomes, barred } = known(shortlist);
  const outcome = known(outcomes.get(code));
  const full = barred.get(code);
  const isBelow = outcome.kind === 'not-selected' && outcome.reason === 'below-cut';
  return isBelow && full !== undefined ? { ...outcome, class: full } : outcome;
}

function awardOf({ byCategory, byRuling, openTies, proposed }: Winners, code: string): Outcome | null {
  const won = [...byCategory].find(([, codes]) => codes.includes(code));
  if (won !== undefined) return { kind: 'selected', by: byRuling.has(code) ? 'ruling' : 'rank', category: won[0] };
  if (openTies.some(({ entries }) => entries.includes(code))) return { kind: 'tied-at-cut' };
  return proposed.has(code) ? { kind: 'not-selected', reason: 'ruling' } : null;
}

function noAward(places: number): 'no-places' | 'below-cut' {
  return places === 0 ? 'no-places' : 'below-cut';
}
