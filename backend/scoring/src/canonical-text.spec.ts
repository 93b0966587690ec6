import fc from 'fast-check';
import { canonicalText } from './canonical-text';
import { LAW } from '../test/law';

describe('canonical form 2: JSON in one writing', () => {
  test.each([
    {
      value: { b: 1, a: [true, null] },
      text: '{"a":[true,null],"b":1}',
      because: 'keys are sorted, without white space',
    },
    { value: { a: undefined, b: 2 }, text: '{"b":2}', because: 'what is not there is not written' },
    { value: 'Cafe\u0301', text: '"Café"', because: 'text is in NFC' },
    { value: '"\n', text: '"\\"\\n"', because: 'what JSON escapes is escaped, alone too' },
    { value: { 'e\u0301': 1 }, text: '{"é":1}', because: 'keys are in NFC' },
    { value: -0, text: '0', because: 'there is one zero' },
    { value: '87.50', text: '"87.50"', because: 'decimals are texts and keep their digits' },
    { value: 'a\nb"', text: '"a\\nb\\""', because: 'texts are escaped as JSON does' },
    { value: 'tab\tand \u0001', text: '"tab\\tand \\u0001"', because: 'so are signs that cannot be printed' },
    { value: 'back\\slash', text: '"back\\\\slash"', because: 'and what escapes' },
    { value: [], text: '[]', because: 'an empty list is a list' },
  ])('$because', ({ value, text }) => expect(canonicalText(value)).toBe(text));

  test('keys with commas in them are not taken for others', () => {
    expect(canonicalText([{ 'a,b': 1 }, { a: 1, b: 2 }, { 'a,b': 3 }])).toBe('[{"a,b":1},{"a":1,"b":2},{"a,b":3}]');
    expect(
      canonicalText([
        { 'a,b': 1, c: 2 },
        { a: 1, 'b,c': 2 },
      ]),
    ).toBe('[{"a,b":1,"c":2},{"a":1,"b,c":2}]');
  });

  test('objects of more shapes than are remembered are written as those of few', () => {
    const objects = Array.from({ length: 60 }, (_, place) => ({ [`z${place % 20}`]: place, a: place % 20 }));
    const texts = objects.map((_, place) => `{"a":${place % 20},"z${place % 20}":${place}}`);
    expect(canonicalText(objects)).toBe(`[${texts.join()}]`);
    expect(canonicalText([{}, { a: undefined }])).toBe('[{},{}]');
  });

  test.each([
    [0.5, 'a fraction'],
    [1e21, 'a number that prints with an exponent'],
    [Number.NaN, 'no number'],
    [undefined, 'nothing'],
    [1n, 'a BigInt'],
    [() => 1, 'a function'],
  ] as const)('%p is refused: %s', (...[value]) => expect(() => canonicalText(value)).toThrow(TypeError));

  test('a refusal says what it met', () => {
    expect(() => canonicalText(0.5)).toThrow('not an integer: 0.5');
    expect(() => canonicalText(undefined)).toThrow('no canonical form: undefined');
  });

  test('is read back as the same value, and does not depend on the order of keys', () => {
    const leaf = fc.oneof(fc.boolean(), fc.constant(null), fc.maxSafeInteger(), fc.string());
    const value = fc.dictionary(fc.string({ maxLength: 5 }), fc.oneof(leaf, fc.array(leaf)));
    fc.assert(
      fc.property(value, (object) => {
        const shuffled = Object.fromEntries(Object.entries(object).toReversed());
        expect(canonicalText(shuffled)).toBe(canonicalText(object));
        expect(canonicalText(JSON.parse(canonicalText(object)))).toBe(canonicalText(object));
      }),
      LAW,
    );
  });
});
