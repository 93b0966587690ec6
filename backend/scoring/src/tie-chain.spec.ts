import { panelScore } from './panel-score';
import { preparedRubric } from './prepared-rubric';
import { rational, whole } from './rational';
import type { EntryInput } from './input-document';
import type { TieChainElement } from './panel/chain-element';
import { rankingKey } from './panel/final-score';
import { chainValues } from './tie-chain';
import { aGroup, aMark, anEntry, anIndex, aRubric, aSheet, ASSUMED, someMetrics } from '../test/builders';

const root = aGroup('ROOT', aMark('A'), aMark('B'));
const indices = [anIndex(root, 'first', { A: 60, B: 40 }), anIndex(root, 'second', { A: 0, B: 100 })];
const MARKS = [
  { A: 90, B: 60 },
  { A: 70, B: 61 },
  { A: 80, B: 62 },
];

function textsOf(element: TieChainElement, entry: Partial<EntryInput> = {}, jurors = MARKS.length) {
  const rubric = aRubric({
    root,
    indices,
    quorum: { sheets: 0, provenance: ASSUMED },
    tieChain: { elements: [element], provenance: ASSUMED },
  });
  const sheets = MARKS.slice(0, jurors).map((marks, juror) => aSheet('E', marks, { juror: `j${juror}` }));
  const panel = panelScore(preparedRubric(rubric), anEntry('E', entry), sheets);
  return chainValues(panel, { column: null, scores: new Map(), lots: new Map() }).map(({ label, text }) => [
    label,
    text,
  ])[0];
}

describe('ranking 5: elements of the chain', () => {
  test.each([
    {
      element: { kind: 'node', node: 'A' },
      entry: {},
      says: ['A', '80.00'],
      because: 'a node’s score, rounded at the stage',
    },
    {
      element: { kind: 'node', node: 'ROOT' },
      entry: {},
      says: ['ROOT', '66.70'],
      because: 'the mean over the columns',
    },
    {
      element: { kind: 'metric', metric: 'M3' },
      entry: { metrics: someMetrics(80, 2) },
      says: ['M3', '71.1171'],
      because: 'the lower end, though the rubric has no such metric',
    },
    {
      element: { kind: 'metric', metric: 'M3' },
      entry: { metrics: someMetrics(80, 2).toReversed() },
      says: ['M3', '71.1171'],
      because: 'whatever metrics stand before it',
    },
    {
      element: { kind: 'metric', metric: 'M3' },
      entry: {},
      says: ['M3', null],
      because: 'without counts it says nothing',
    },
    {
      element: { kind: 'metric', metric: 'M3' },
      entry: { metrics: [{ metric: 'M3', state: 'INVALID' }] },
      says: ['M3', null],
      because: 'nor does an invalid one',
    },
    {
      element: { kind: 'carried-score', stage: 'document' },
      entry: { carried: [{ stage: 'document', score: '82.5' }] },
      says: ['document', '82.5'],
      because: 'an earlier stage’s score as it was published',
    },
    {
      element: { kind: 'carried-score', stage: 'document' },
      entry: {},
      says: ['document', null],
      because: 'without one it says nothing',
    },
    {
      element: { kind: 'median-juror-total' },
      entry: {},
      says: ['median-juror-total', '67.40'],
      because: 'the middle one of the juror totals',
    },
  ] as const)('$says: $because', ({ element, entry, says }) => expect(textsOf(element, entry)).toEqual(says));

  test.each([
    { jurors: 2, says: '66.35', because: 'of two totals the mean' },
    { jurors: 1, says: '69.00', because: 'of one itself' },
    { jurors: 0, says: null, because: 'of none nothing' },
  ])('median $says: $because', ({ jurors, says }) => {
    expect(textsOf({ kind: 'median-juror-total' }, {}, jurors)).toEqual(['median-juror-total', says]);
  });
});

describe('ranking keys', () => {
  test('whole ticks of the rounded value', () => {
    expect(rankingKey(rational(260n, 3n), 2)).toBe(8667);
    expect(rankingKey(whole(-1), 0)).toBe(-1);
  });

  test('a score beyond what a double tells apart cannot be ranked', () => {
    expect(() => rankingKey(whole(1e12), 9)).toThrow('beyond what can be ranked');
  });
});
