import fc from 'fast-check';
import { canonicalText } from '../canonical-text';
import { firstDifference } from './first-difference';
import { LAW } from '../../test/law';

describe('canonical form 7: the first place at which two documents part', () => {
  test.each([
    { a: { x: 1 }, b: { x: 1 }, is: null, because: 'equal documents part nowhere' },
    { a: { y: 1, x: [] }, b: { x: [], y: 1 }, is: null, because: 'the order of keys is no difference' },
    { a: 'e\u0301', b: 'é', is: null, because: 'two writings of one text are one text' },
    {
      a: { b: 1, a: 'same', c: 1 },
      b: { c: 2, b: 2, a: 'same' },
      is: { path: 'b', stated: '1', found: '2' },
      because: 'the first key in canonical order tells',
    },
    {
      a: { list: [{ rank: 1 }, { rank: 2 }] },
      b: { list: [{ rank: 1 }, { rank: 3 }] },
      is: { path: 'list[1].rank', stated: '2', found: '3' },
      because: 'a place in a list is numbered from 0',
    },
    {
      a: { list: [1] },
      b: { list: [1, 2] },
      is: { path: 'list[1]', stated: null, found: '2' },
      because: 'nothing is stated where the other has a member',
    },
    {
      a: { x: 1, y: 2 },
      b: { x: 1 },
      is: { path: 'y', stated: '2', found: null },
      because: 'nothing is found where the other has none',
    },
    {
      a: { x: [] },
      b: { x: {} },
      is: { path: 'x', stated: '[]', found: '{}' },
      because: 'a list is no object',
    },
    { a: { x: null }, b: { x: {} }, is: { path: 'x', stated: 'null', found: '{}' }, because: 'nothing is no object' },
    { a: { x: {} }, b: { x: 'y' }, is: { path: 'x', stated: '{}', found: '"y"' }, because: 'a text is no object' },
    { a: 1, b: 2, is: { path: '', stated: '1', found: '2' }, because: 'a document may be one value' },
    { a: { 'e\u0301': 1 }, b: { é: 1 }, is: null, because: 'two writings of one key are one key' },
  ])('$because', ({ a, b, is }) => expect(firstDifference(a, b)).toEqual(is));

  test('is found exactly where the canonical texts differ', () => {
    const document = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(integers(value)) as unknown);
    fc.assert(
      fc.property(document, document, (a, b) => {
        expect(firstDifference(a, b) === null).toBe(canonicalText(a) === canonicalText(b));
        expect(firstDifference(a, a)).toBeNull();
      }),
      LAW,
    );
  });
});

/** Canonical text knows no fractions. */
function integers(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'number' ? Math.trunc(member % 1000) : member,
  );
}
