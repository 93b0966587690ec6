import { aGroup, aMark, anEntry, anIndex, anInput, aRubric, ASSUMED } from '../test/builders';
import type { FinalRule } from './panel/final-rule';
import type { Rubric } from './rubric';
import { sortedInput } from './sorted-input';

describe('canonical form 3 and 4', () => {
  test('anchors and the tie chain keep their order, siblings stand by code', () => {
    const anchors = [
      { at: '100', text: 'penuh' },
      { at: '0', text: 'kosong' },
    ];
    const tree = aGroup('ROOT', { ...aMark('B'), anchors }, aMark('A'));
    const elements = [
      { kind: 'node', node: 'B' },
      { kind: 'node', node: 'A' },
    ] as const;
    const ordered = aRubric({
      root: tree,
      indices: [anIndex(tree, 'main', { A: 1, B: 1 })],
      tieChain: { elements, provenance: ASSUMED },
    });
    const [sorted] = sortedInput(anInput({ rubrics: [{ group: 'IP', rubric: ordered }] })).rubrics;
    expect(sorted?.rubric.root.children.map(({ code }) => code)).toEqual(['A', 'B']);
    expect(sorted?.rubric.root.children[1]).toMatchObject({ anchors });
    expect(sorted?.rubric.tieChain.elements).toEqual(elements);
  });

  test('earlier scores stand by stage', () => {
    const carried = ['b', 'a'].map((stage) => ({ stage, score: '1' }));
    const [entry] = sortedInput(anInput({ entries: [anEntry('P', { carried })] })).entries;
    expect(entry?.carried.map(({ stage }) => stage)).toEqual(['a', 'b']);
  });

  test.each<FinalRule>([
    { kind: 'best-of', stages: ['a', 'b'] },
    { kind: 'carry', own: 1, total: 3, stages: ['a', 'b'].map((stage) => ({ stage, weight: 1 })) },
    { kind: 'factored-ranks', own: '1', stages: ['a', 'b'].map((stage) => ({ stage, factor: '1' })) },
  ])('stages of a final combination stand by code: $kind', (final) => {
    const turned = { ...final, stages: final.stages.toReversed(), provenance: ASSUMED } as Rubric['final'];
    const of = aRubric({ ...(turned && { final: turned }) });
    expect(sortedInput(anInput({ rubrics: [{ group: 'IP', rubric: of }] })).rubrics[0]?.rubric.final).toEqual({
      ...final,
      provenance: ASSUMED,
    });
  });
});
