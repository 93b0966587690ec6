/** @jest-environment node */
import { anEntryResult } from '../../testing/runs';
import { aRubric } from '../../testing/sheets';
import { criterionParts } from './criterion-parts';

test('each node of the tree has its weight, its score, what it gave and how far it is from the cut', () => {
  const entry = anEntryResult('IP-001', {
    nodes: [
      { node: 'TOTAL', kind: 'group', score: '74.000000', contribution: '74.000000' },
      { node: 'OUTPUT', kind: 'mark', score: '80.000000', contribution: '32.000000' },
      { node: 'IMPACT', kind: 'mark', score: '70.000000', contribution: '42.000000' },
    ],
    cutDistance: {
      against: 'IP-030',
      category: null,
      difference: '1.200000',
      parts: [{ node: 'IMPACT', difference: '1.200000' }],
    },
  });
  expect(criterionParts(aRubric(), entry)).toEqual([
    {
      code: 'OUTPUT',
      name: 'Nama OUTPUT',
      kind: 'mark',
      depth: 1,
      weights: ['40/100'],
      score: '80.000000',
      contribution: '32.000000',
      distance: null,
    },
    {
      code: 'IMPACT',
      name: 'Nama IMPACT',
      kind: 'mark',
      depth: 1,
      weights: ['60/100'],
      score: '70.000000',
      contribution: '42.000000',
      distance: '1.200000',
    },
  ]);
});

test('a node that the result says nothing of has no score', () => {
  expect(criterionParts(aRubric(), anEntryResult('IP-001'))).toMatchObject([{ score: null }, { score: null }]);
});
