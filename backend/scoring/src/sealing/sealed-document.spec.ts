import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { officialResult } from '../official-result';
import { LAW } from '../../test/law';
import { marked } from '../../test/builders';
import { anyDocument } from '../../test/documents';
import { canonicalText } from '../canonical-text';
import type { InputDocument } from '../input-document';
import { inputText } from '../sorted-input';
import { sealedDocument, type SealedDocument, sealedText, sealVerdict, textsOfSealed } from './sealed-document';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function sealed(input: InputDocument): SealedDocument {
  const hash = sha256(inputText(input));
  const result = officialResult(input, hash);
  return sealedDocument(input, result, { input: hash, result: sha256(canonicalText(result)) });
}

function verdictOn(document: SealedDocument) {
  const texts = textsOfSealed(document);
  return sealVerdict(document, { input: sha256(texts.input), result: sha256(texts.result) });
}

const SEALED = sealed(marked({ P: { A: 90, B: 80 }, Q: { A: 70, B: 80 } }));

describe('canonical form 7: a sealed document is recomputed', () => {
  test('what was sealed verifies, read back from its text, and gives the hash of its result', () => {
    const read = JSON.parse(sealedText(SEALED)) as SealedDocument;
    expect(verdictOn(read)).toEqual({ kind: 'same', resultHash: SEALED.resultHash });
  });

  test('whatever the document', () => {
    fc.assert(
      fc.property(anyDocument, (input) => expect(verdictOn(sealed(input)).kind).toBe('same')),
      LAW,
    );
  });

  test.each([
    { part: { inputHash: 'a'.repeat(64) }, path: 'inputHash', because: 'another hash of the input is stated' },
    { part: { resultHash: 'a'.repeat(64) }, path: 'resultHash', because: 'another hash of the result is stated' },
    {
      part: { input: { ...SEALED.input, edition: 'lain' } },
      path: 'inputHash',
      because: 'the input is no longer what was sealed',
    },
    {
      part: { result: { ...SEALED.result, state: 'open' as const } },
      path: 'result.state',
      because: 'the result is not what the input gives',
    },
  ])('$because: it parts at $path', ({ part, path }) => {
    expect(verdictOn({ ...SEALED, ...part })).toMatchObject({ kind: 'different', difference: { path } });
  });

  test('a result that was changed together with its hashes is found', () => {
    const [first, ...others] = SEALED.result.entries;
    const result = { ...SEALED.result, entries: [{ ...first!, counted: 9 }, ...others] };
    const forged = { ...SEALED, result, resultHash: sha256(canonicalText(result)) };
    expect(verdictOn(forged)).toEqual({
      kind: 'different',
      difference: { path: 'result.entries[0].counted', stated: '9', found: '1' },
    });
  });

  test('an input with problems has no result', () => {
    const input = { ...SEALED.input, entries: [...SEALED.input.entries, ...SEALED.input.entries] };
    expect(verdictOn({ ...SEALED, input })).toMatchObject({
      kind: 'input-unsound',
      problems: [{ code: 'entry-repeated' }, { code: 'entry-repeated' }],
    });
  });

  test('the result of another engine is not judged by this one', () => {
    const result = { ...SEALED.result, engineVersion: '0.9.0' };
    expect(verdictOn({ ...SEALED, result })).toEqual({ kind: 'other-engine', stated: '0.9.0', ours: '1.0.0' });
  });
});
