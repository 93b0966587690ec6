import * as fc from 'fast-check';
import { SharedTexts } from './shared-texts';

const held = (texts: readonly string[], textBytes = 2 ** 24): SharedTexts => {
  const shared = new SharedTexts({ textBytes });
  for (const text of texts) shared.add(text);
  return shared;
};

test('every text is found by its number, as a field of CSV', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string().filter((text) => !/[_"\p{Cc},]/u.test(text)),
        { maxLength: 5_000 },
      ),
      (texts) => {
        const shared = held(texts);
        expect(texts.map((_, place) => Buffer.from(shared.at(place) ?? []).toString())).toEqual(texts);
        expect(shared.at(texts.length)).toBeUndefined();
      },
    ),
    { numRuns: 20 },
  );
});

test('texts of more than a block are found', () => {
  const texts = Array.from({ length: 100 }, (_, place) => String(place).padEnd(30_000, 'x'));
  const shared = held(texts);
  expect(texts.map((_, place) => Buffer.from(shared.at(place) ?? []).toString())).toEqual(texts);
});

test.each([
  { it: 'long texts', text: 'x'.repeat(30_000), count: 200 },
  { it: 'short texts', text: 'x', count: 500_000 },
  { it: 'empty texts', text: '', count: 500_000 },
])('$it beyond the limit are refused', ({ text, count }) => {
  const add = (): SharedTexts =>
    held(
      Array.from({ length: count }, () => text),
      2 ** 21,
    );
  expect(add).toThrow(expect.objectContaining({ code: 'workbook-too-many-texts', facts: { most: 2 } }));
});
