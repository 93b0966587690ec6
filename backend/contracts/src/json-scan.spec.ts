import fc from 'fast-check';
import { JSON_DEEPEST, scanJson, UnsoundJson } from './json-scan';

/** The first fault of a text: its code and its offset. */
function faultOf(text: string): readonly [string, number] | undefined {
  try {
    scanJson(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof UnsoundJson)) throw error;
    return [error.code, error.offset];
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // SyntaxError: it is none.
    return false;
  }
}

describe('a text is JSON, or has a first fault', () => {
  test.each([
    { text: '', offset: 0, because: 'there is nothing' },
    { text: ' \n\t\r', offset: 4, because: 'there is only white space' },
    { text: '1 2', offset: 2, because: 'something follows the value' },
    { text: '{"a" 1}', offset: 5, because: 'a colon is missing' },
    { text: '{"a":1 "b":2}', offset: 7, because: 'a comma is missing' },
    { text: '[1,]', offset: 3, because: 'a comma is too many in a list' },
    { text: '{"a":1,}', offset: 7, because: 'a comma is too many in an object' },
    { text: '{a:1}', offset: 1, because: 'a key has no quotes' },
    { text: '[1}', offset: 2, because: 'another bracket closes' },
    { text: '["a', offset: 1, because: 'a text has no end' },
    { text: '"a\nb"', offset: 0, because: 'a line breaks within a text' },
    { text: '"\\x"', offset: 0, because: 'an escape is not known' },
    { text: '"\\u12g4"', offset: 0, because: 'an escape has too few digits' },
    { text: '[01]', offset: 2, because: 'a number begins with 0' },
    { text: '[.5]', offset: 1, because: 'a number begins with a point' },
    { text: '[1.]', offset: 2, because: 'a number ends with a point' },
    { text: '[NaN]', offset: 1, because: 'a word is not known' },
    { text: '// a\n1', offset: 0, because: 'there is a comment' },
  ])('$because: $text', ({ text, offset }) => {
    expect(faultOf(text)).toEqual(['json-syntax', offset]);
  });

  test('a key twice in one object is a fault, however it is written; the same key in another is none', () => {
    expect(faultOf('{"a":1,"\\u0061":2}')).toEqual(['json-key-repeated', 7]);
    expect(faultOf('{"a":{"a":[{"a":1},{"a":2}]},"b":{"a":1}}')).toBeUndefined();
    expect(faultOf('{"__proto__":1,"constructor":2}')).toBeUndefined();
  });

  test('an abyss is a fault at its first step too deep', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(faultOf(nested(JSON_DEEPEST))).toBeUndefined();
    expect(faultOf(nested(JSON_DEEPEST + 1))).toEqual(['json-too-deep', JSON_DEEPEST]);
    expect(faultOf('{"a":'.repeat(300_000))).toEqual(['json-too-deep', 5 * JSON_DEEPEST]);
  });

  test('a text is sound exactly where the engine reads it', () => {
    const sign = fc.constantFrom(
      ...Array.from('{}[],:"\\u0041e+-.19tfn \n'),
      'true',
      'false',
      'null',
      '"a"',
      '\ud800',
      '\u2028',
    );
    const broken = fc
      .tuple(fc.jsonValue(), fc.nat(), fc.nat(2), sign)
      .map(([value, at, length, by]) => [JSON.stringify(value, null, 1), at, length, by] as const)
      .map(([text, at, length, by]) => {
        const from = at % (text.length + 1);
        return text.slice(0, from) + by + text.slice(from + length);
      });
    const drawn = fc.oneof(
      broken,
      fc.array(sign).map((signs) => signs.join('')),
      fc.json(),
    );
    fc.assert(
      fc.property(drawn, (text) => {
        const [code] = faultOf(text) ?? ['sound'];
        if (code !== 'json-key-repeated') expect([text, code]).toEqual([text, isJson(text) ? 'sound' : 'json-syntax']);
      }),
      { numRuns: 2_000 },
    );
  });
});
