import { createHash } from 'node:crypto';
import { ENGINE_VERSION } from './engine-version';
import { officialResult, resultText } from './official-result';
import { inputText } from './sorted-input';
import type { InputDocument } from './input-document';
import {
  aGroup,
  aMark,
  aMetric,
  anEntry,
  anIndex,
  aRubric,
  aSheet,
  anInput,
  marked,
  someMetrics,
} from '../test/builders';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const root = aGroup(
  'ROOT',
  aGroup('X', aMark('A'), aMark('B')),
  aMetric('M3', 'M3', '40', '98'),
  aMetric('M7', 'M7_DAYS', '0', '75'),
);
const rubric = aRubric({
  root,
  indices: [
    anIndex(root, 'first', { X: 60, M3: 30, M7: 10, A: 1, B: 2 }),
    anIndex(root, 'second', { X: 80, M3: 15, M7: 5, A: 3, B: 1 }),
  ],
});
const CODES = ['P', 'Q', 'R', 'S'];

function documentOf(selection: InputDocument['selection']): InputDocument {
  return anInput({
    rubrics: [{ group: 'IP', rubric }],
    entries: CODES.map((code, place) =>
      anEntry(code, {
        metrics: someMetrics(70 + 5 * place, 9 - 2 * place),
        eligibility: code === 'S' ? 'withdrawn' : 'eligible',
      }),
    ),
    sheets: CODES.flatMap((code, place) =>
      ['j1', 'j2', 'j3'].map((juror, seat) =>
        aSheet(
          code,
          { A: 90 - 7 * place + seat, B: 60 + 4 * place - seat },
          { juror, state: seat === 2 && place === 0 ? 'recused' : 'locked' },
        ),
      ),
    ),
    selection,
  });
}

/**
 * Known bytes. When one of these changes, the same input gives another result: ENGINE_VERSION changes with it, and the old
 * line is kept with its version for as long as results of it are about. (docs/rules/canonical-form.md 5)
 */
describe('canonical form 5: what the engine of this version makes of known documents', () => {
  test.each([
    {
      of: 'a shortlist',
      input: documentOf({ kind: 'shortlist', quotas: [{ group: 'IP', places: 2 }] }),
      inputHash: 'cd8327c5c3fbd4f6c71989f05b77587dfcb0f397bf3d916957448d5093180709',
      resultHash: '9ac8e475ab5f8e1386414a2bd9359a8ed9bf2783b303f3c43bee621d51b5aa77',
    },
    {
      of: 'winners of two categories',
      input: documentOf({
        kind: 'winners',
        categories: [
          { category: 'first', group: 'IP', places: 1 },
          { category: 'second', group: 'IP', places: 1 },
        ],
      }),
      inputHash: 'f1daedaec675f056444ad04153155bf1fdb0e247b4fba982863b46ab625c3d34',
      resultHash: '22366d3dea7204007d622e6af96260f608c71cee5ad0ad0d3e1d159bd32e5faa',
    },
    {
      of: 'a tie that waits for a ruling',
      input: marked({ P: { A: 90, B: 90 }, Q: { A: 80, B: 80 }, R: { A: 80, B: 80 } }),
      inputHash: 'd03e1436a0a22c4da6938a863059add4bf58e072c6d3c2adf129bc7722d91996',
      resultHash: '6d45c2c2d0e6f8a2e3b572ac4562464e7ddc30d2544885962be7cd584e34cbcf',
    },
  ])('$of', ({ input, inputHash, resultHash }) => {
    const text = inputText(input);
    expect({
      engine: ENGINE_VERSION,
      input: sha256(text),
      result: sha256(resultText(officialResult(input, sha256(text)))),
    }).toEqual({
      engine: '1.0.0',
      input: inputHash,
      result: resultHash,
    });
  });
});
