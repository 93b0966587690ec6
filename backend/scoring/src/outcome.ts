import type { GroupRun } from './group-run';
import { known } from './known';
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
  return { kind: 'incomplete', ...known(panel.missing) };
}

/** Whether a place was given, by what, and if not why. (docs/rules/shortlist.md 6) */
export function outcomeOf(run: GroupRun, code: string, standing: Standing): Outcome {
  const { selected, byRuling, openTies } = run.selection;
  if (selected.has(code)) {
    return { kind: 'selected', by: byRuling.has(code) ? 'ruling' : 'rank', category: categoryOf(run, code) };
  }
  if (openTies.some(({ entries }) => entries.includes(code))) return { kind: 'tied-at-cut' };
  return { kind: 'not-selected', reason: reasonOf(run, code, standing) };
}

function categoryOf({ awards }: GroupRun, code: string): string | null {
  const won = [...(awards?.winners.byCategory ?? [])].find(([, codes]) => codes.includes(code));
  return won === undefined ? null : won[0];
}

type Reason = Extract<Outcome, { kind: 'not-selected' }>['reason'];

function reasonOf({ places, selection }: GroupRun, code: string, standing: Standing): Reason {
  if (standing.kind !== 'ranked') return standing.kind;
  if (places === 0) return 'no-places';
  return selection.passedOver.has(code) ? 'ruling' : 'below-cut';
}
