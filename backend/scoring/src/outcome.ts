import type { GroupRun } from './group-run';
import type { PanelScore } from './panel-score';
import type { Outcome, Standing } from './result-document';
import { lastOf, type RankedScore } from './group-ranking';
import { rounded } from './rounding';

/** Incomplete and ineligible entries have no rank and take no place. (docs/rules/ranking.md 8) */
export function standingOf(panel: PanelScore, ranked: RankedScore | undefined, rounding: readonly number[]): Standing {
  if (ranked !== undefined) {
    return { kind: 'ranked', rank: ranked.rank, score: rounded(ranked.published, lastOf(rounding)) };
  }
  const { eligibility } = panel.entry;
  if (eligibility !== 'eligible') return { kind: 'ineligible', reason: eligibility };
  if (panel.missing === null) throw new RangeError(`complete and eligible but not ranked: ${panel.entry.code}`);
  return { kind: 'incomplete', ...panel.missing };
}

/** Whether a place was given, by what, and if not why. (docs/rules/shortlist.md 6) */
export function outcomeOf({ selection, awards, places }: GroupRun, code: string, standing: Standing): Outcome {
  if (selection.selected.has(code)) {
    const categories = awards?.winners.byCategory ?? new Map<string, readonly string[]>();
    const category = [...categories].find(([, codes]) => codes.includes(code))?.[0] ?? null;
    return { kind: 'selected', by: selection.byRuling.has(code) ? 'ruling' : 'rank', category };
  }
  if (standing.kind !== 'ranked') return { kind: 'not-selected', reason: standing.kind };
  if (places === 0) return { kind: 'not-selected', reason: 'no-places' };
  if (selection.openTies.some(({ entries }) => entries.includes(code))) return { kind: 'tied-at-cut' };
  return { kind: 'not-selected', reason: selection.passedOver.has(code) ? 'ruling' : 'below-cut' };
}
