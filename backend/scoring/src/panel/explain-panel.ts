import type { Explanation } from '../explanation-context';
import { SCORE_SENTENCES } from '../explanation-sentences';
import { trimmed } from '../number-text';
import { compared, exact } from '../rational';
import { marksOf } from '../rubric-nodes';
import type { Sentence } from '../sentence';
import { isByCriteria } from './panel-rule';
import { PANEL_SENTENCES as SENTENCES } from './sentences';

/**
 * How the sheets were joined. No juror is named, and none can be told from another: whoever took part may read this.
 * (docs/rules/panel.md 7-11)
 */
export function panelLines(told: Explanation): readonly string[] {
  const { own, rubric, say } = told;
  if (marksOf(rubric).length === 0) return [];
  const { panel } = rubric;
  const facts = { counted: own.counted, ...(panel.method === 'trim' ? { drop: panel.drop } : {}) };
  return [say(sentenceOf(told), facts), ...placeLines(told)];
}

function sentenceOf({ rubric: { panel } }: Explanation): Sentence {
  if (panel.method === 'mean') return SCORE_SENTENCES.panel;
  if (panel.method === 'rank-points') return SENTENCES[`place-points-${panel.total}`];
  return SENTENCES[`${panel.method}-${isByCriteria(panel) ? 'criteria' : 'totals'}`];
}

/** From the best place down, and never in the order of the jurors. */
function placeLines({ own, say, shown }: Explanation): readonly string[] {
  const places = own.jurors
    .flatMap(({ places: given = [] }) => given.filter(({ index }) => index === null))
    .toSorted((a, b) => a.place - b.place || compared(exact(b.points), exact(a.points)))
    .map(({ place, points }) => say(SENTENCES['place-given'], { place, points: shown(trimmed(points)) }));
  return places.length === 0 ? [] : [say(SENTENCES.places, { places: places.join(', ') })];
}
