import fc from 'fast-check';
import { anyDocument } from '../../test/documents';
import { canonicalText } from '../canonical-text';
import { officialResult } from '../official-result';
import { inputText } from '../sorted-input';
import { sealedDocument, sealedText } from './sealed-document';
import { sealedParts } from './sealed-parts';

const [INPUT_HASH, RESULT_HASH] = ['a'.repeat(64), 'b'.repeat(64)];

test('canonical form 7: the pieces of a seal, one after the other, are its canonical text', () => {
  fc.assert(
    fc.property(anyDocument, (input) => {
      const result = officialResult(input, INPUT_HASH);
      const texts = { inputText: inputText(input), resultText: canonicalText(result) };
      const parts = sealedParts({ ...texts, inputHash: INPUT_HASH, resultHash: RESULT_HASH });
      expect(parts.join('')).toBe(
        sealedText(sealedDocument(input, result, { input: INPUT_HASH, result: RESULT_HASH })),
      );
    }),
    { numRuns: 50 },
  );
});
