import fc from 'fast-check';
import type { Segments } from './file-place';
import { JsonPlaces } from './json-places';

const TEXT = `{
  "entries": [
    { "code": "A" },
    { "c\\u006fde": "B", "sk\u00f6r": [1, 2] }
  ]
}`;

test.each<{ segments: Segments; line: number; column: number; because: string }>([
  { segments: [], line: 1, column: 1, because: 'the whole' },
  { segments: ['entries'], line: 2, column: 14, because: 'a member' },
  { segments: ['entries', 1], line: 4, column: 5, because: 'an item' },
  { segments: ['entries', 1, 'code'], line: 4, column: 20, because: 'a member whose key is written with an escape' },
  { segments: ['entries', 1, 'sk\u00f6r', 1], line: 4, column: 37, because: 'an item of an inner list' },
  { segments: ['entries', 1, 'sk\u00f6r', 7], line: 4, column: 33, because: 'an item that is not there: its list' },
  { segments: ['entries', 0, 'name', 'x'], line: 3, column: 5, because: 'a member that is not there: its object' },
  { segments: ['entries', 'code'], line: 2, column: 14, because: 'a list has no members by name' },
  { segments: ['entries', 0, 'code', 'x'], line: 3, column: 15, because: 'a text has none at all' },
])('$because', ({ segments, line, column }) => {
  expect(new JsonPlaces(TEXT).positionOf(segments)).toEqual({ line, column });
});

test('a long key is found as well', () => {
  const key = '\\n'.repeat(1_000_000);
  expect(new JsonPlaces(`{"${key}":1,"b":2}`).positionOf(['b'])).toEqual({ line: 1, column: 2_000_011 });
});

/** Every value of a document, with the steps to it. */
function valuesIn(value: unknown, way: Segments = []): readonly (readonly [Segments, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[way, value]];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [[way, value], ...inner.flatMap(([step, member]) => valuesIn(member, [...way, step]))];
}

test('each value of a document stands at its place, in whatever order one asks', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), fc.nat(4), fc.boolean(), (value, indent, isTurned) => {
      const text = JSON.stringify(value, null, indent);
      const places = new JsonPlaces(text);
      const lines = text.split('\n');
      const all = valuesIn(JSON.parse(text));
      for (const [segments, expected] of isTurned ? all.toReversed() : all) {
        const { line, column } = places.positionOf(segments);
        const rest = [(lines[line - 1] ?? '').slice(column - 1), ...lines.slice(line)].join('\n');
        const begin =
          typeof expected === 'object' && expected !== null
            ? Array.isArray(expected)
              ? '['
              : '{'
            : JSON.stringify(expected);
        expect(rest.startsWith(begin)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
