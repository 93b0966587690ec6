import { ENGINE_VERSION } from './engine-version';
import { officialResult, resultText } from './official-result';
import type { EntryInput } from './input-document';
import type { Rubric } from './rubric';
import { inputText, sortedInput } from './sorted-input';
import {
  aGroup,
  aMark,
  aMeasure,
  aMetric,
  anEntry,
  anIndex,
  anInput,
  aRubric,
  aSheet,
  ASSUMED,
  entryOf,
  marked,
  resultOf,
  someMetrics,
} from '../test/builders';

const root = aGroup('ROOT', aGroup('X', aMark('A'), aMark('B')), aMetric('M', 'M6', '0', '100'));
const rubric = aRubric({
  root,
  indices: [
    anIndex(root, 'first', { X: 60, M: 40, A: 1, B: 2 }),
    anIndex(root, 'second', { X: 90, M: 10, A: 1, B: 1 }),
  ],
  quorum: { sheets: 2, provenance: ASSUMED },
});
const INPUT = anInput({
  rubrics: [{ group: 'IP', rubric }],
  entries: [anEntry('IP-002', { metrics: someMetrics(75, 2) }), anEntry('IP-001', { metrics: someMetrics(90, 3) })],
  sheets: [
    aSheet('IP-001', { B: 70, A: 81 }, { juror: 'j2' }),
    aSheet('IP-001', { A: 80, B: 60 }, { juror: 'j1' }),
    aSheet('IP-001', {}, { juror: 'j3', state: 'recused' }),
    aSheet('IP-002', { A: 50, B: 50 }, { juror: 'j1' }),
    aSheet('IP-002', { A: 50, B: 50 }, { juror: 'j2' }),
  ],
  selection: { kind: 'shortlist', quotas: [{ group: 'IP', places: 1 }] },
});
const RESULT = resultOf(INPUT);

describe('what a result says', () => {
  test('of itself', () => {
    expect(RESULT).toMatchObject({
      format: 'anggakara.result/1',
      engineVersion: ENGINE_VERSION,
      inputHash: 'f'.repeat(64),
      edition: 'demo',
      stage: 'document',
      state: 'settled',
      categories: [],
      openTies: [],
      unusedRulings: [],
    });
  });

  test('of a group', () => {
    expect(RESULT.groups).toEqual([
      {
        group: 'IP',
        places: 1,
        ranked: 2,
        selected: ['IP-001'],
        reserves: ['IP-002'],
        cut: { entry: 'IP-001', rank: 1, score: '76.29' },
        rubricCode: 'stage/IP',
        rubricVersion: 1,
        rounding: rubric.rounding,
      },
    ]);
  });

  test('of an entry: panel, jurors, nodes, columns', () => {
    expect(entryOf(RESULT, 'IP-001')).toEqual({
      code: 'IP-001',
      group: 'IP',
      standing: { kind: 'ranked', rank: 1, score: '76.29' },
      outcome: { kind: 'selected', by: 'rank', category: null },
      counted: 2,
      recused: 1,
      quorum: 2,
      jurors: [
        {
          juror: 'j1',
          marks: [
            { criterion: 'A', value: '80' },
            { criterion: 'B', value: '60' },
          ],
          totals: [
            { index: 'first', total: '76.000000' },
            { index: 'second', total: '72.000000' },
          ],
        },
        {
          juror: 'j2',
          marks: [
            { criterion: 'A', value: '81' },
            { criterion: 'B', value: '70' },
          ],
          totals: [
            { index: 'first', total: '80.200000' },
            { index: 'second', total: '76.950000' },
          ],
        },
      ],
      nodes: [
        { node: 'ROOT', kind: 'group', score: '76.287500', contribution: '76.287500' },
        { node: 'M', kind: 'metric', score: '90.000000', contribution: '22.500000' },
        { node: 'X', kind: 'group', score: '71.458333', contribution: '53.787500' },
        { node: 'A', kind: 'mark', score: '80.500000', contribution: '26.162500' },
        { node: 'B', kind: 'mark', score: '65.000000', contribution: '27.625000' },
      ],
      metrics: [
        expect.objectContaining({ node: 'M', metric: 'M6', numerator: '90', denominator: '100', points: '90.0000' }),
      ],
      indices: [
        { index: 'first', score: '78.10', rank: null, tieChain: [], separatedBy: null, sharesRankWith: [] },
        { index: 'second', score: '74.48', rank: null, tieChain: [], separatedBy: null, sharesRankWith: [] },
      ],
      tieChain: [],
      separatedBy: null,
      sharesRankWith: [],
      cutDistance: null,
    });
  });

  test('of the distance to the cut, leaf by leaf, the largest gap first', () => {
    expect(entryOf(RESULT, 'IP-002').cutDistance).toEqual({
      against: 'IP-001',
      category: null,
      difference: '20.037500',
      parts: [
        { node: 'A', difference: '9.912500' },
        { node: 'B', difference: '6.375000' },
        { node: 'M', difference: '3.750000' },
      ],
    });
  });

  test('of an entry below its quorum: what was marked, and nothing made of it', () => {
    const result = resultOf({ ...INPUT, sheets: INPUT.sheets.slice(1) });
    const { nodes, indices, jurors, metrics } = entryOf(result, 'IP-001');
    expect(nodes.map(({ node, score, contribution }) => [node, score, contribution])).toEqual([
      ['ROOT', null, null],
      ['M', '90.000000', null],
      ['X', null, null],
      ['A', '80.000000', null],
      ['B', '60.000000', null],
    ]);
    expect(indices.map(({ score }) => score)).toEqual([null, null]);
    expect([jurors.length, metrics.length]).toEqual([1, 1]);
  });

  test('of an entry that withdrew: its scores, but no rank', () => {
    const entries = INPUT.entries.map((entry) => ({ ...entry, eligibility: 'withdrawn' as const }));
    const { standing, nodes } = entryOf(resultOf({ ...INPUT, entries }), 'IP-001');
    expect(standing).toEqual({ kind: 'ineligible', reason: 'withdrawn' });
    expect(nodes[0]).toMatchObject({ node: 'ROOT', score: '76.287500' });
  });

  test('of a tie: the chain’s values and who shares the rank', () => {
    const result = resultOf(marked({ P: { A: 70, B: 70 }, Q: { A: 70, B: 70 }, R: { A: 72, B: 67 } }));
    expect(entryOf(result, 'Q')).toMatchObject({
      standing: { rank: 2, score: '70.00' },
      tieChain: [{ label: 'A', value: '70.00' }],
      separatedBy: 0,
      sharesRankWith: ['P'],
    });
    expect(entryOf(result, 'R')).toMatchObject({
      standing: { rank: 1, score: '70.00' },
      separatedBy: 0,
      sharesRankWith: [],
    });
  });

  test('of a group of criteria that does not apply: nothing, and its weight is with the others', () => {
    const tree = aGroup('ROOT', aMark('A'), aGroup('T', aMetric('M', 'M6', '0', '100')));
    const trend = aRubric({ root: tree, indices: [anIndex(tree, 'main', { A: 60, T: 40, M: 1 })] });
    const entries = [anEntry('P', { metrics: [{ metric: 'M6', state: 'NOT_APPLICABLE' }] })];
    const result = resultOf({ ...marked({ P: { A: 81 } }), rubrics: [{ group: 'IP', rubric: trend }], entries });
    expect(entryOf(result, 'P').nodes.map(({ node, score, contribution }) => [node, score, contribution])).toEqual([
      ['ROOT', '81.000000', '81.000000'],
      ['A', '81.000000', '81.000000'],
      ['T', null, null],
      ['M', null, null],
    ]);
  });

  test('of a sheet in which nothing has weight: no total', () => {
    const tree = aGroup('ROOT', aMark('A'), aMetric('M', 'M6', '0', '100'));
    const bare = aRubric({ root: tree, indices: [anIndex(tree, 'main', { A: 0, M: 1 })] });
    const entries = [anEntry('P', { metrics: [{ metric: 'M6', state: 'NOT_APPLICABLE' }] })];
    const result = resultOf({ ...marked({ P: { A: 1 } }), rubrics: [{ group: 'IP', rubric: bare }], entries });
    expect(entryOf(result, 'P')).toMatchObject({
      standing: { reason: 'too-little-applicable' },
      jurors: [{ totals: [] }],
    });
  });

  test('of an entry no more than was asked: members that few have stand only where they do', () => {
    const final = { kind: 'best-of', stages: ['early'], provenance: ASSUMED } as const;
    const measured = aGroup('ROOT', aMark('A'), aMeasure('P'));
    const under = { root: measured, indices: [anIndex(measured, 'main', { A: 1, P: 1 })] };
    const adjustments = [{ code: 'LATE', points: '-1', reason: 'Terlambat.' }];
    const result = resultOf(marked({ PLAIN: { A: 80, B: 70 } }));
    const usual = new Set(Object.keys(entryOf(result, 'PLAIN')));
    const more = (own: Partial<EntryInput>, parts: Partial<Rubric> = {}): readonly string[] => {
      const input = marked({ P: parts.root === measured ? { A: 80 } : { A: 80, B: 70 } });
      const told = resultOf({
        ...input,
        rubrics: [{ group: 'IP', rubric: aRubric(parts) }],
        entries: [anEntry('P', own)],
        selection: { kind: 'shortlist', quotas: [{ group: 'IP', places: 1, classes: [{ class: 'X' }] }] },
      });
      return Object.keys(entryOf(told, 'P')).filter((member) => !usual.has(member));
    };
    expect(more({})).toEqual([]);
    expect(more({ classes: ['X'] })).toEqual(['classes']);
    expect(more({ adjustments })).toEqual(['stageScore', 'adjustments']);
    expect(more({ carried: [{ stage: 'early', score: '70' }] }, { final })).toEqual(['stageScore', 'final']);
    expect(more({ measures: [{ measure: 'P', state: 'VALUE', value: '5' }] }, under)).toEqual(['measures']);
  });

  test('of an empty edition', () => {
    const result = resultOf(anInput());
    expect(result.groups[0]).toMatchObject({ ranked: 0, selected: [], reserves: [], cut: null });
    expect([result.state, result.entries]).toEqual(['settled', []]);
  });
});

describe('numbers 4 and 5: the final score is rounded at the stage and then once more', () => {
  test.each([
    {
      selection: { kind: 'shortlist', quotas: [] },
      score: '84.45',
      because: 'a shortlist is made by the stage’s score',
    },
    { selection: { kind: 'winners', categories: [] }, score: '84.5', because: 'winners have a final score' },
  ] as const)('$score: $because', ({ selection, score }) => {
    const rounding = { metric: 4, criterion: null, stage: 2, final: 1, provenance: ASSUMED };
    const tree = aGroup('ROOT', aMark('A', { step: '0.001' }));
    const fine = aRubric({ root: tree, indices: [anIndex(tree, 'main', { A: 1 })], rounding });
    const result = resultOf(marked({ P: { A: '84.445' } }, { rubrics: [{ group: 'IP', rubric: fine }], selection }));
    expect(entryOf(result, 'P').standing).toMatchObject({ score });
    expect(entryOf(result, 'P').indices[0]).toMatchObject({ score });
  });
});

describe('canonical form 3 and 4', () => {
  test('the text of a result is read back as the result', () => {
    expect(JSON.parse(resultText(RESULT))).toEqual(RESULT);
    expect(inputText(sortedInput(INPUT))).toBe(inputText(INPUT));
  });

  test('a document with a problem has no result', () => {
    const bad = { ...INPUT, entries: [...INPUT.entries, anEntry('IP-001')] };
    expect(() => officialResult(bad, '')).toThrow('no result: entry-repeated at entries[2].code');
  });
});
