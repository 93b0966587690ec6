import { explanationLines } from './explanation';
import type { InputDocument } from './input-document';
import { anEntry, anIndex, aGroup, aMark, aRubric, ASSUMED, marked, resultOf } from '../test/builders';

function linesOf(input: InputDocument, entry: string, language: 'id' | 'en' = 'id'): readonly string[] {
  const rubric = input.rubrics[0]?.rubric ?? aRubric();
  return explanationLines(resultOf(input), rubric, entry, language).filter((line) => / lawan | against /.test(line));
}

describe('ranking 3: what the chain decided between an entry and each of the same score', () => {
  const equal = marked({ P: { A: 80, B: 80 }, Q: { A: 82, B: 77 }, R: { A: 78, B: 83 }, S: { A: 10, B: 10 } });

  test('who stands above and who below, with both values', () => {
    expect(linesOf(equal, 'P')).toEqual([
      'Q, dengan nilai yang sama, berada di atasnya: Kriteria A 82,00 lawan 80,00.',
      'R, dengan nilai yang sama, berada di bawahnya: Kriteria A 78,00 lawan 80,00.',
    ]);
    expect(linesOf(equal, 'Q', 'en')[0]).toBe(
      'P, with the same score, stands below it: Kriteria A 80.00 against 82.00.',
    );
    expect(linesOf(equal, 'S')).toEqual([]);
  });

  test('an element that says nothing of one of them', () => {
    const chain = { elements: [{ kind: 'carried-score', stage: 'document' }], provenance: ASSUMED } as const;
    const input = marked({ P: { A: 80, B: 80 }, Q: { A: 80, B: 80 } });
    const entries = [anEntry('P', { carried: [{ stage: 'document', score: '70.00' }] }), anEntry('Q')];
    const rubrics = [{ group: 'IP', rubric: aRubric({ tieChain: chain }) }];
    expect(linesOf({ ...input, entries, rubrics }, 'Q')).toEqual([
      'P, dengan nilai yang sama, berada di atasnya: nilai tahap document 70,00 lawan tidak ada.',
    ]);
  });

  test('a countback compares lists, which are told elsewhere: no later element is said to have decided', () => {
    const elements = [
      { kind: 'countback', of: 'marks', equalCountOnly: false },
      { kind: 'node', node: 'B' },
    ] as const;
    const rubrics = [{ group: 'IP', rubric: aRubric({ tieChain: { elements, provenance: ASSUMED } }) }];
    const input = marked({ P: { A: 80, B: 80 }, Q: { A: 82, B: 77 } }, { rubrics });
    expect(resultOf(input).entries.map(({ code }) => code)).toEqual(['Q', 'P']);
    expect(linesOf(input, 'P')).toEqual([]);
  });

  test('in each award category by its own order', () => {
    const root = aGroup('ROOT', aMark('A'), aMark('B'), aMark('T'));
    const indices = [anIndex(root, 'first', { A: 1, B: 0, T: 0 }), anIndex(root, 'second', { A: 0, B: 1, T: 0 })];
    const rubric = aRubric({
      root,
      indices,
      tieChain: { elements: [{ kind: 'node', node: 'T' }], provenance: ASSUMED },
    });
    const categories = ['first', 'second'].map((category) => ({ category, group: 'IP', places: 1 }));
    const input = marked(
      { P: { A: 80, B: 60, T: 9 }, Q: { A: 80, B: 70, T: 8 }, R: { A: 10, B: 10, T: 1 } },
      { rubrics: [{ group: 'IP', rubric }], selection: { kind: 'winners', categories } },
    );
    expect(linesOf(input, 'Q')).toEqual(['P, dengan nilai yang sama, berada di atasnya: Kriteria T 9,00 lawan 8,00.']);
  });

  test('of many the nearest three on either side', () => {
    const many = Array.from({ length: 9 }, (_, at) => [`E${at}`, { A: 84 - 2 * at, B: 60 + 3 * at }] as const);
    const lines = linesOf(marked(Object.fromEntries(many)), 'E4');
    expect(lines.map((line) => line.slice(0, 2))).toEqual(['E1', 'E2', 'E3', 'E5', 'E6', 'E7']);
  });
});
