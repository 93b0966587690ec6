import type { RankedScore } from '../group-ranking';
import { known } from '../known';
import { SHOWN_PLACES } from '../juror-total';
import { difference, ZERO, type Rational } from '../rational';
import { tickText } from '../rounding';
import { shownParts, sumOf } from '../shown-parts';
import { adjustmentOf, sumsPlaces } from './final-score';
import type { FinalDistance } from './panel-results';
import { partsOf } from './rational-parts';

/** Whether more than the own stage stands in an entry's score. */
export function isJoined({ parts, panel }: RankedScore): boolean {
  return parts.length > 0 || panel.entry.adjustments !== undefined;
}

/** What an entry lacks to another one before rounding; of sums of places what it has too much. */
export function gapTo(other: RankedScore, own: RankedScore): Rational {
  if (!isJoined(own) && !isJoined(other)) return difference(other.own, own.own);
  return sumsPlaces(own.panel) ? difference(own.joined, other.joined) : difference(other.joined, own.joined);
}

/** What the cut's entry has more in the score that is ranked, by stage and adjustment. (docs/rules/finals.md 7) */
export function finalDistance(own: RankedScore, cut: RankedScore): FinalDistance | null {
  if (!isJoined(own) && !isJoined(cut)) return null;
  const gaps = [...gapsOfStages(own, cut), ...gapsOfAdjustments(own, cut)];
  const shown = shownParts(partsOf(gaps.map((gap) => [keyOf(gap), gap.gap] as const)), SHOWN_PLACES);
  const parts = gaps.map(({ of, stage }, place) => {
    return { of, stage, difference: tickText(known(shown[place]), SHOWN_PLACES) };
  });
  return { difference: tickText(sumOf(shown), SHOWN_PLACES), parts };
}

interface Gap {
  readonly of: 'stage' | 'adjustments';
  readonly stage: string | null;
  readonly gap: Rational;
}

function keyOf({ of, stage }: Gap): string {
  return stage === null ? of : `${of} ${stage}`;
}

function gapsOfStages(own: RankedScore, cut: RankedScore): readonly Gap[] {
  const rule = cut.panel.prepared.rubric.final;
  if (rule === undefined) return [{ of: 'stage', stage: null, gap: difference(cut.stage, own.stage) }];
  const [mine, theirs] = [partsThatCount(own), partsThatCount(cut)];
  return theirs.map(({ stage, part }, place) => {
    return { of: 'stage', stage, gap: difference(part, known(mine[place]).part) };
  });
}

/** All stages, or the best one. */
function partsThatCount({ parts }: RankedScore): readonly { readonly stage: string | null; readonly part: Rational }[] {
  return parts.flatMap(({ stage, part }) => (part === null ? [] : [{ stage, part }]));
}

/** Where places are summed the adjustments stand in the own stage's place. */
function gapsOfAdjustments(own: RankedScore, cut: RankedScore): readonly Gap[] {
  const gap = difference(adjustmentOf(cut.panel.entry), adjustmentOf(own.panel.entry));
  const isTold = !sumsPlaces(own.panel) && gap.numerator !== ZERO.numerator;
  return isTold ? [{ of: 'adjustments', stage: null, gap }] : [];
}
