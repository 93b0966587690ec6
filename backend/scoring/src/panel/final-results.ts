import type { RankedScore } from '../group-ranking';
import { SHOWN_PLACES } from '../juror-total';
import { known } from '../known';
import type { PanelScore } from '../panel-score';
import type { EntryResult } from '../result-document';
import { rounded, tickText } from '../rounding';
import { shownParts, sumOf } from '../shown-parts';
import type { FinalScore } from './final-score';
import type { FinalPart, FinalParts } from './panel-results';
import { partsOf } from './rational-parts';

type Told = Pick<EntryResult, 'stageScore' | 'final' | 'adjustments'>;

/** How a final score was made, where more than the own stage stands in it. (docs/rules/finals.md 2-6) */
export function finalResults(panel: PanelScore, ranked: RankedScore | undefined, places: number): Told {
  const { adjustments } = panel.entry;
  const lines = adjustments === undefined ? {} : { adjustments };
  if (ranked === undefined) return lines;
  const isAsked = panel.prepared.rubric.final !== undefined || adjustments !== undefined;
  const stage = isAsked ? { stageScore: rounded(ranked.stage, places) } : {};
  return { ...stage, ...lines, ...joinedStages(ranked, places) };
}

function joinedStages({ panel, parts }: RankedScore, places: number): Pick<EntryResult, 'final'> {
  const rule = panel.prepared.rubric.final;
  return rule === undefined ? {} : { final: finalParts(rule.kind, parts, places) };
}

function finalParts(kind: FinalParts['kind'], parts: FinalScore['parts'], places: number): FinalParts {
  const shown = shownParts(partsOf(parts.map(({ stage, part }) => [nameOf(stage), part] as const)), SHOWN_PLACES);
  return {
    kind,
    parts: parts.map(({ stage, score, rank, weight, part }, place): FinalPart => ({
      ...{ stage, rank, weight },
      score: score === null ? null : rounded(score, places),
      part: part === null ? null : tickText(known(shown[place]), SHOWN_PLACES),
    })),
    sum: tickText(sumOf(shown), SHOWN_PLACES),
  };
}

/** The own stage has no code among the others. */
function nameOf(stage: string | null): string {
  return stage ?? '';
}
