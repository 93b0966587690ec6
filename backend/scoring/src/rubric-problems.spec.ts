import { rubricProblems } from './rubric-problems';
import type { TieChainElement } from './panel/chain-element';
import type { Rubric } from './rubric';
import { aGroup, aMark, aMetric, anIndex, aRubric, ASSUMED } from '../test/builders';
import { factsOf } from '../test/problem-facts';

const root = aGroup('ROOT', aGroup('X', aMark('A'), aMark('B')), aMetric('M', 'M6', '50', '100'));
const weights = { X: 60, M: 40, A: 1, B: 2 };
const index = anIndex(root, 'main', weights);
const GOOD = aRubric({ root, indices: [index] });

const rounding = (parts: Partial<Rubric['rounding']>): Partial<Rubric> => ({
  rounding: { ...GOOD.rounding, ...parts },
});
const chain = (...elements: readonly TieChainElement[]): Partial<Rubric> => ({
  tieChain: { elements, provenance: ASSUMED },
});
const tree = (...children: Parameters<typeof aGroup>[1][]): Partial<Rubric> => {
  const other = aGroup('ROOT', ...children);
  return {
    root: other,
    indices: [anIndex(other, 'main', Object.fromEntries(children.map(({ code }) => [code, 1])))],
    ...chain(),
  };
};

const expectProblem = (rubric: Rubric, problem: object): void => {
  const found = rubricProblems(rubric);
  expect(found).toContainEqual(expect.objectContaining(problem));
  for (const { named, due } of found.map(factsOf)) expect(named).toEqual(due);
};

test('a rubric without a problem can be locked', () => expect(rubricProblems(GOOD)).toEqual([]));

test('a rubric of metrics alone needs no sheets', () => {
  const metrics = aRubric({ ...tree(aMetric('M', 'M6', '0', '1')), quorum: { sheets: 0, provenance: ASSUMED } });
  expect(rubricProblems(metrics)).toEqual([]);
});

describe('panel 3: the children of a node sum to its declared total exactly, or the rubric cannot be locked', () => {
  test.each([
    {
      parts: { indices: [{ ...index, totals: { ...index.totals, ROOT: 101 } }] },
      code: 'weights-do-not-sum',
      path: 'indices[0].totals.ROOT',
      facts: { node: 'ROOT', total: 101, sum: 100, difference: 1 },
    },
    { parts: { indices: [{ ...index, totals: { ROOT: 100 } }] }, code: 'total-missing', path: 'indices[0].totals.X' },
    {
      parts: { indices: [anIndex(root, 'main', { ...weights, A: 0, B: 0 })] },
      code: 'total-missing',
      path: 'indices[0].totals.X',
    },
    {
      parts: { indices: [{ ...index, weights: { X: 60, M: 40, A: 1 } }] },
      code: 'weight-missing',
      path: 'indices[0].weights.B',
    },
    {
      parts: { indices: [anIndex(root, 'main', { ...weights, A: 0.5 })] },
      code: 'total-missing',
      path: 'indices[0].totals.X',
    },
    {
      parts: { indices: [{ ...index, weights: { ...weights, A: -1 } }] },
      code: 'weight-missing',
      path: 'indices[0].weights.A',
    },
    {
      parts: { indices: [{ ...index, weights: { ...weights, Z: 1 } }] },
      code: 'weight-of-unknown-node',
      path: 'indices[0].weights.Z',
    },
    {
      parts: { indices: [{ ...index, totals: { ...index.totals, A: 1 } }] },
      code: 'total-of-unknown-group',
      path: 'indices[0].totals.A',
    },
    { parts: { indices: [], rankedBy: GOOD.rankedBy }, code: 'no-index', path: 'indices' },
    { parts: { indices: [index, index], rankedBy: GOOD.rankedBy }, code: 'index-repeated', path: 'indices[1].code' },
  ])('$code at $path', ({ parts, ...problem }) => {
    expectProblem({ ...GOOD, ...parts }, problem);
  });
});

describe('panel 1 and metrics 9: the tree, its scales and its goalposts', () => {
  const children = 'root.children[0]';

  test.each([
    { parts: tree(aMark('')), code: 'node-without-code', path: `${children}.code` },
    { parts: tree(aMark('A'), aMark('A')), code: 'node-repeated', path: 'root.children[1].code' },
    { parts: { root: aGroup('ROOT') }, code: 'group-without-children', path: 'root.children' },
    { parts: tree(aMark('A', { min: '' })), code: 'grid-not-decimal', path: `${children}.grid.min` },
    { parts: tree(aMark('A', { step: '1e-1' })), code: 'grid-not-decimal', path: `${children}.grid.step` },
    { parts: tree(aMark('A', { step: '0' })), code: 'grid-without-step', path: `${children}.grid.step` },
    { parts: tree(aMark('A', { max: '0' })), code: 'grid-empty', path: `${children}.grid.max` },
    { parts: tree(aMark('A', { step: '3' })), code: 'grid-off-step', path: `${children}.grid.step` },
    {
      parts: tree({ ...aMark('A'), anchors: [{ at: '101', text: '' }] }),
      code: 'anchor-off-grid',
      path: `${children}.anchors[0].at`,
    },
    { parts: tree(aMetric('M', 'M6', '50', '50.0')), code: 'goalposts-coincide', path: `${children}.goalposts.fullAt` },
    {
      parts: tree(aMetric('M', 'M6', '50 %', '1')),
      code: 'goalpost-not-decimal',
      path: `${children}.goalposts.zeroAt`,
    },
  ])('$code at $path', ({ parts, ...problem }) => {
    expectProblem({ ...GOOD, ...parts }, problem);
  });
});

describe('the plan around the tree', () => {
  test.each([
    { parts: { version: 0 }, code: 'not-a-version', path: 'version' },
    { parts: { quorum: { sheets: 0, provenance: ASSUMED } }, code: 'not-a-quorum', path: 'quorum.sheets' },
    { parts: { quorum: { sheets: 1.5, provenance: ASSUMED } }, code: 'not-a-quorum', path: 'quorum.sheets' },
    {
      parts: { leastApplicablePercent: { value: 0, provenance: ASSUMED } },
      code: 'not-a-percentage',
      path: 'leastApplicablePercent.value',
    },
    {
      parts: { leastApplicablePercent: { value: 101, provenance: ASSUMED } },
      code: 'not-a-percentage',
      path: 'leastApplicablePercent.value',
    },
    { parts: rounding({ metric: 10 }), code: 'not-places', path: 'rounding.metric' },
    { parts: rounding({ criterion: -1 }), code: 'not-places', path: 'rounding.criterion' },
    { parts: rounding({ final: 1.5 }), code: 'not-places', path: 'rounding.final' },
    { parts: { rankedBy: { indices: [], provenance: ASSUMED } }, code: 'ranked-by-nothing', path: 'rankedBy.indices' },
    {
      parts: { rankedBy: { indices: ['z'], provenance: ASSUMED } },
      code: 'ranked-by-unknown-index',
      path: 'rankedBy.indices[0]',
    },
    {
      parts: { rankedBy: { indices: ['main', 'main'], provenance: ASSUMED } },
      code: 'ranked-by-repeated-index',
      path: 'rankedBy.indices[1]',
    },
    { parts: chain({ kind: 'node', node: 'Z' }), code: 'tie-chain-unknown-node', path: 'tieChain.elements[0].node' },
    {
      parts: chain({ kind: 'node', node: 'A' }, { kind: 'node', node: 'A' }),
      code: 'tie-chain-repeated',
      path: 'tieChain.elements[1]',
    },
    {
      parts: chain({ kind: 'metric', metric: 'M3' }, { kind: 'metric', metric: 'M3' }),
      code: 'tie-chain-repeated',
      path: 'tieChain.elements[1]',
    },
    {
      parts: chain({ kind: 'carried-score', stage: 's' }, { kind: 'carried-score', stage: 's' }),
      code: 'tie-chain-repeated',
      path: 'tieChain.elements[1]',
    },
    {
      parts: chain({ kind: 'median-juror-total' }, { kind: 'median-juror-total' }),
      code: 'tie-chain-repeated',
      path: 'tieChain.elements[1]',
    },
  ])('$code at $path', ({ parts, ...problem }) => {
    expectProblem({ ...GOOD, ...parts }, problem);
  });

  test('criteria may be left unrounded, and rounded too', () => {
    expect(rubricProblems({ ...GOOD, ...rounding({ criterion: 2 }) })).toEqual([]);
  });
});
