import type { Explanation } from '../explanation-context';
import { known } from '../known';
import { trimmed } from '../number-text';
import type { CutDistance } from '../result-document';
import type { FinalPart } from './panel-results';
import { PANEL_SENTENCES as SENTENCES } from './sentences';

/** From the score of the own stage to the one that is ranked, where that is more. (docs/rules/finals.md 2-6) */
export function finalLines(told: Explanation): readonly string[] {
  const { own, say, shown } = told;
  if (own.stageScore === undefined || own.standing.kind !== 'ranked') return adjustmentLines(told);
  return [
    say(SENTENCES.stage, { score: shown(own.stageScore) }),
    ...joinedLines(told),
    ...adjustmentLines(told),
    say(SENTENCES.final, { score: shown(own.standing.score) }),
  ];
}

function joinedLines(told: Explanation): readonly string[] {
  const { final } = told.own;
  if (final === undefined) return [];
  return [told.say(SENTENCES[final.kind], { parts: final.parts.map((part) => partText(told, part)).join('; ') })];
}

function partText({ say, shown }: Explanation, { stage, score, rank, weight, part }: FinalPart): string {
  const value = rank === null ? shown(known(score)) : String(rank);
  const facts = { stage: stage ?? say(SENTENCES['own-stage']), value };
  if (weight === null || part === null) return say(SENTENCES['part-plain'], facts);
  return say(SENTENCES['part-weighted'], { ...facts, weight: weightText(weight, shown), part: shown(trimmed(part)) });
}

/** A weight over a total, or a factor. */
function weightText(weight: string, shown: Explanation['shown']): string {
  return weight.split('/').map(shown).join('/');
}

/** Whether the adjustments are in the own stage's score, because its places are summed. (docs/rules/finals.md 6) */
export function isAdjustedBefore({ own, rubric }: Explanation): boolean {
  return rubric.final?.kind === 'factored-ranks' && own.adjustments !== undefined;
}

function adjustmentLines(told: Explanation): readonly string[] {
  const { own, say, shown } = told;
  const { adjustments = [] } = own;
  const lines = adjustments.map(({ code, points, reason }) => {
    return say(SENTENCES.adjusted, { code, points: shown(points), reason });
  });
  return isAdjustedBefore(told) ? [...lines, say(SENTENCES['adjusted-before'])] : lines;
}

/** The distance to the cut in the score that is ranked, by stage. (docs/rules/finals.md 7) */
export function finalGapLines({ say, shown }: Explanation, { final }: CutDistance): readonly string[] {
  if (final === undefined) return [];
  const parts = final.parts.map(({ of, stage, difference }) => {
    const own = of === 'adjustments' ? SENTENCES.adjustments : SENTENCES['own-stage'];
    return say(SENTENCES['gap-of-stage'], { stage: stage ?? say(own), difference: shown(trimmed(difference)) });
  });
  return [say(SENTENCES['gap-of-stages'], { difference: shown(trimmed(final.difference)), parts: parts.join('; ') })];
}
