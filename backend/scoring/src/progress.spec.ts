import fc from 'fast-check';
import { marked } from '../test/builders';
import { anyDocument } from '../test/documents';
import { officialResult, resultText } from './official-result';
import type { InputDocument } from './input-document';
import { counted } from './progress';
import { sealedDocument, sealVerdict } from './sealing/sealed-document';

type Told = readonly [done: number, of: number];

function toldOf(input: InputDocument): { readonly told: readonly Told[]; readonly text: string } {
  const told: Told[] = [];
  const result = officialResult(input, 'a'.repeat(64), (done, of) => told.push([done, of]));
  return { told, text: resultText(result) };
}

const INPUT = marked({ P: { A: 90, B: 80 }, Q: { A: 70, B: 80 } });

describe('canonical form 13: how far a computation has come', () => {
  test('every entry is told of twice, and the last that is told is the whole', () => {
    fc.assert(
      fc.property(anyDocument, (input) => {
        const whole = 2 * input.entries.length;
        const { told, text } = toldOf(input);
        expect(told).toEqual(Array.from({ length: whole }, (_, place) => [place + 1, whole]));
        expect(text).toBe(resultText(officialResult(input, 'a'.repeat(64))));
      }),
      { numRuns: 100 },
    );
  });

  test('who does not ask is told nothing, and gets the same', () => {
    expect(() => counted(2, undefined)()).not.toThrow();
  });

  test('a document with a problem tells nothing before it is refused', () => {
    const told: Told[] = [];
    const input = { ...INPUT, entries: [...INPUT.entries, ...INPUT.entries] };
    expect(() => officialResult(input, '', (done, of) => told.push([done, of]))).toThrow('entry-repeated');
    expect(told).toEqual([]);
  });

  test('whoever verifies a seal may ask as well', () => {
    const hashes = { input: 'a'.repeat(64), result: 'b'.repeat(64) };
    const sealed = sealedDocument(INPUT, officialResult(INPUT, hashes.input), hashes);
    const told: Told[] = [];
    expect(sealVerdict(sealed, hashes, (done, of) => told.push([done, of])).kind).toBe('same');
    expect(told.at(-1)).toEqual([4, 4]);
  });
});
