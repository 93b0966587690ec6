import fc from 'fast-check';
import { aGroup, aMark, anEntry, anIndex, anInput, aRubric } from '../test/builders';
import { anyDocument } from '../test/documents';
import type { InputDocument } from './input-document';
import { inputProblems } from './input-problems';
import { inputText } from './sorted-input';

const ODD = 'e\u0301';
const ROOT = aGroup('ROOT', aMark(ODD), aMark('B'));

describe('canonical form 3: a code that canonical text would write otherwise is refused', () => {
  test.each<{ readonly parts: Partial<InputDocument>; readonly path: string }>([
    { parts: { rubrics: [{ group: ODD, rubric: aRubric() }] }, path: 'rubrics[0].group' },
    {
      parts: {
        rubrics: [
          { group: 'IP', rubric: aRubric({ root: ROOT, indices: [anIndex(ROOT, 'main', { [ODD]: 1, B: 1 })] }) },
        ],
      },
      path: 'rubrics[0].rubric.root.children[0].code',
    },
    {
      parts: {
        rubrics: [{ group: 'IP', rubric: aRubric({ indices: [anIndex(aRubric().root, ODD, { A: 1, B: 1 })] }) }],
      },
      path: 'rubrics[0].rubric.indices[0].code',
    },
    { parts: { panels: [{ group: 'IP', jurors: ['j1', ODD] }] }, path: 'panels[0].jurors[1]' },
    {
      parts: { entries: [anEntry('P', { carried: [{ stage: ODD, score: '80.00' }] })] },
      path: 'entries[0].carried[0].stage',
    },
    {
      parts: { entries: [anEntry('P', { measures: [{ measure: ODD, state: 'INVALID' }] })] },
      path: 'entries[0].measures[0].measure',
    },
    {
      parts: {
        rulings: [{ code: ODD, kind: 'tie-at-cut', group: 'IP', category: null, selected: [], reason: 'Pleno.' }],
      },
      path: 'rulings[0].code',
    },
  ])('at $path', ({ parts, path }) => {
    expect(inputProblems(anInput(parts)).map(({ code, path: at }) => [code, at])).toContainEqual([
      'code-not-canonical',
      path,
    ]);
  });

  test('so that what is read again from canonical text has the same text', () => {
    fc.assert(
      fc.property(anyDocument, (input) => {
        const text = inputText(input);
        expect(inputText(JSON.parse(text) as InputDocument)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });
});
