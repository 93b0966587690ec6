import { ASSUMED, entryOf, resultOf } from '../../test/builders';
import { oneMarkDocument, type MarksByEntry, type OneMarkParts } from '../../test/one-mark';
import type { InputDocument } from '../input-document';
import type { RankPointsRule } from './place-points';

const RULE: RankPointsRule = {
  method: 'rank-points',
  points: ['12', '10', '8'],
  orderedBy: 'highest',
  sharedRanks: 'average',
  total: 'sum',
};

function documentOf(
  marks: MarksByEntry,
  rule: Partial<RankPointsRule> = {},
  { rubric = {}, entries = {} }: OneMarkParts = {},
): InputDocument {
  return oneMarkDocument(marks, { rubric: { panel: { ...RULE, ...rule, provenance: ASSUMED }, ...rubric }, entries });
}

function scoresOf(document: InputDocument): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    resultOf(document).entries.map(({ code, standing }) => [code, standing.kind === 'ranked' ? standing.score : null]),
  );
}

describe('panel 11: points for places', () => {
  const marks = { P: [90, 50, 70], Q: [80, 60, 70], R: [70, 70, 60] };

  test.each<{ rule: Partial<RankPointsRule>; scores: Record<string, string>; of: string }>([
    { of: 'summed, equals sharing the mean of their places', rule: {}, scores: { P: '31.00', Q: '31.00', R: '28.00' } },
    { of: 'their mean', rule: { total: 'mean' }, scores: { P: '10.33', Q: '10.33', R: '9.33' } },
    {
      of: 'equals getting those of the highest',
      rule: { sharedRanks: 'highest' },
      scores: { P: '32.00', Q: '32.00', R: '28.00' },
    },
    {
      of: 'the lowest total first, where marks are places',
      rule: { orderedBy: 'lowest' },
      scores: { P: '29.00', Q: '29.00', R: '32.00' },
    },
    { of: 'none beyond the list', rule: { points: ['12'] }, scores: { P: '18.00', Q: '6.00', R: '12.00' } },
  ])('$of', ({ rule, scores }) => expect(scoresOf(documentOf(marks, rule))).toEqual(scores));

  test('only eligible, complete entries take a place', () => {
    const document = documentOf(
      { ...marks, S: [100, 100, 100], T: [100, 100, null] },
      {},
      { rubric: { quorum: { sheets: 3, provenance: ASSUMED } }, entries: { S: { eligibility: 'withdrawn' } } },
    );
    expect(scoresOf(document)).toEqual({ P: '31.00', Q: '31.00', R: '28.00', S: null, T: null });
  });

  test('a juror who stood aside gives no place, and the mean is over those who did', () => {
    const scores = scoresOf(documentOf({ P: [90, null], Q: [80, 60] }, { total: 'mean' }));
    expect(scores).toEqual({ P: '12.00', Q: '11.00' });
  });

  test('the result says every place, and no criterion has a part of the score', () => {
    const entry = entryOf(resultOf(documentOf(marks)), 'P');
    const places = entry.jurors.map(({ places: given = [] }) => given.find(({ index }) => index === null));
    expect(places).toEqual([
      { index: null, place: 1, points: '12.000000' },
      { index: null, place: 3, points: '8.000000' },
      { index: null, place: 1, points: '11.000000' },
    ]);
    expect(entry.nodes.map(({ contribution }) => contribution)).toEqual([null, null]);
  });

  test('the distance to the cut is in points, without parts', () => {
    expect(entryOf(resultOf(documentOf(marks)), 'R').cutDistance).toMatchObject({ difference: '3.000000', parts: [] });
  });

  test('an edition without an eligible entry gives no places', () => {
    expect(scoresOf(documentOf({ P: [90] }, {}, { entries: { P: { eligibility: 'disqualified' } } }))).toEqual({
      P: null,
    });
  });
});
