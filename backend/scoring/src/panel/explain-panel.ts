import type { Explanation } from '../explanation-context';
import { SCORE_SENTENCES } from '../explanation-sentences';
import { trimmed } from '../number-text';
import type { JurorResult } from '../result-document';
import { marksOf } from '../rubric-nodes';
import type { Sentence } from '../sentence';
import { isByCriteria } from './panel-rule';
import { PANEL_SENTENCES as SENTENCES } from './sentences';

/** How the sheets were joined, and which of them count. (docs/rules/panel.md 7-11) */
export function panelLines(told: Explanation): readonly string[] {
  const { own, rubric, say } = told;
  if (marksOf(rubric).length === 0) return [];
  const { panel } = rubric;
  const drop = panel.method === 'trim' ? panel.drop : 0;
  const head = say(sentenceOf(told), { counted: own.counted, ...(panel.method === 'trim' ? { drop } : {}) });
  return [head, ...keptLines(told), ...keptMarkLines(told), ...placeLines(told)];
}

function sentenceOf({ rubric: { panel } }: Explanation): Sentence {
  if (panel.method === 'mean') return SCORE_SENTENCES.panel;
  if (panel.method === 'rank-points') return SENTENCES['place-points'];
  return SENTENCES[`${panel.method}-${isByCriteria(panel) ? 'criteria' : 'totals'}`];
}

/** Of the sheets under the mean of the columns that order the group. */
function keptLines(told: Explanation): readonly string[] {
  const shares = told.own.jurors.flatMap(({ juror, kept = [] }) => {
    const own = kept.find(({ index }) => index === null);
    return own === undefined ? [] : [{ juror, share: trimmed(own.share) }];
  });
  const kept = shares.filter(({ share }) => share !== '0').map((one) => keptName(told, one));
  return [
    ...listed(told, SENTENCES.kept, kept),
    ...listed(
      told,
      SENTENCES['left-out'],
      shares.filter(({ share }) => share === '0').map(({ juror }) => juror),
    ),
  ];
}

function keptName({ say, shown }: Explanation, { juror, share }: { readonly juror: string; readonly share: string }) {
  return share === '1' ? juror : say(SENTENCES['kept-in-part'], { juror, share: shown(share) });
}

function listed({ say }: Explanation, sentence: Sentence, jurors: readonly string[]): readonly string[] {
  return jurors.length === 0 ? [] : [say(sentence, { jurors: jurors.join(', ') })];
}

function keptMarkLines(told: Explanation): readonly string[] {
  const { own, rubric, say } = told;
  return marksOf(rubric).flatMap(({ code, name }) => {
    const jurors = own.jurors.filter(({ keptMarks = [] }) => isLeftOut(keptMarks, code)).map(({ juror }) => juror);
    return jurors.length === 0 ? [] : [say(SENTENCES['left-out-on'], { name, jurors: jurors.join(', ') })];
  });
}

function isLeftOut(kept: NonNullable<JurorResult['keptMarks']>, code: string): boolean {
  return kept.some(({ criterion, share }) => criterion === code && trimmed(share) === '0');
}

function placeLines({ own, say, shown }: Explanation): readonly string[] {
  const places = own.jurors.flatMap(({ juror, places: given = [] }) => {
    const overall = given.find(({ index }) => index === null);
    if (overall === undefined) return [];
    return [say(SENTENCES['place-given'], { juror, place: overall.place, points: shown(trimmed(overall.points)) })];
  });
  return places.length === 0 ? [] : [say(SENTENCES.places, { places: places.join(', ') })];
}
