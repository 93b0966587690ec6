import fc from 'fast-check';
import { plus } from './integer';
import { compared, rational } from './rational';
import { meanTable, shareTable } from './share-table';
import { LAW } from '../test/law';
import { aGroup, aMark, anIndex } from '../test/builders';

const ROOT = aGroup('ROOT', aGroup('X', aMark('A'), aMark('B')), aGroup('Y', aMark('C')), aMark('D'));
const INDEX = anIndex(ROOT, 'main', { X: 50, Y: 30, D: 20, A: 1, B: 2, C: 3 });
const ALL = ['A', 'B', 'C', 'D'];

function sharesOf(applying: readonly string[], node = 'ROOT'): readonly string[] | null {
  const { shares, unit } = shareTable(ROOT, INDEX, new Set(applying));
  return (
    shares.get(node)?.map((share) => `${rational(share, unit).numerator}/${rational(share, unit).denominator}`) ?? null
  );
}

describe('panel 3: a node is the weighted mean of its children', () => {
  test.each([
    { node: 'ROOT', shares: ['1/6', '1/3', '3/10', '1/5'], because: 'A is a third of 50 %' },
    { node: 'X', shares: ['1/3', '2/3', '0/1', '0/1'], because: 'a node takes its own leaves alone' },
    { node: 'C', shares: ['0/1', '0/1', '1/1', '0/1'], because: 'a leaf is itself' },
  ])('$node: $because', ({ node, shares }) => expect(sharesOf(ALL, node)).toEqual(shares));
});

describe('panel 6: the weight of what does not apply goes to its siblings, in proportion', () => {
  test.each([
    { applying: ['A', 'C', 'D'], shares: ['1/2', '0/1', '3/10', '1/5'], because: 'A takes the weight of B' },
    {
      applying: ['C', 'D'],
      shares: ['0/1', '0/1', '3/5', '2/5'],
      because: 'the weight of a node without leaves goes up',
    },
    { applying: [], shares: null, because: 'where nothing applies there is no score' },
  ])('$because', ({ applying, shares }) => expect(sharesOf(applying)).toEqual(shares));

  test('where only weightless leaves apply there is no score', () => {
    const root = aGroup('ROOT', aMark('A'), aMark('B'));
    const index = anIndex(root, 'main', { A: 1, B: 0 });
    expect(shareTable(root, index, new Set(['B'])).shares.get('ROOT')).toBeUndefined();
  });
});

describe('ranking 4: the mean of several columns is a column', () => {
  const other = anIndex(ROOT, 'other', { X: 1, Y: 0, D: 0, A: 1, B: 0, C: 1 });
  const [first, second] = [INDEX, other].map((index) => shareTable(ROOT, index, new Set(ALL)));

  test('half of each', () => {
    const { shares, unit, applicable } = meanTable([first!, second!]);
    expect(shares.get('ROOT')?.map((share) => rational(share, unit))).toEqual([
      rational(7, 12),
      rational(1, 6),
      rational(3, 20),
      rational(1, 10),
    ]);
    expect(compared(applicable, rational(1))).toBe(0);
  });

  test('of one column it is that column', () => {
    expect(meanTable([first!]).shares.get('ROOT')).toEqual(first?.shares.get('ROOT'));
  });

  test('a node without a score in one of them has none', () => {
    const only = shareTable(ROOT, other, new Set(['C', 'D']));
    expect(only.shares.get('ROOT')).toBeUndefined();
    expect(meanTable([shareTable(ROOT, INDEX, new Set(['C', 'D'])), only]).shares.has('ROOT')).toBe(false);
  });
});

describe('panel 4: the share of the weight that applies', () => {
  test.each([
    { applying: ALL, share: rational(1) },
    { applying: ['A', 'C', 'D'], share: rational(2, 3) },
    { applying: ['D'], share: rational(1, 5) },
    { applying: [], share: rational(0) },
  ])('of $applying', ({ applying, share }) => {
    expect(compared(shareTable(ROOT, INDEX, new Set<string>(applying)).applicable, share)).toBe(0);
  });
});

test('the shares in a node sum to one, and multiplied weights give the same shares', () => {
  const weight = fc.integer({ min: 1, max: 50 });
  const weights = fc.record({ X: weight, Y: weight, D: weight, A: weight, B: weight, C: weight });
  fc.assert(
    fc.property(weights, fc.integer({ min: 2, max: 1000 }), fc.subarray(ALL), (some, factor, applying) => {
      const times = Object.fromEntries(Object.entries(some).map(([code, one]) => [code, one * factor]));
      const once = shareTable(ROOT, anIndex(ROOT, 'main', some), new Set(applying));
      const often = shareTable(ROOT, anIndex(ROOT, 'main', times), new Set(applying));
      expect([often.unit, often.shares]).toEqual([once.unit, once.shares]);
      expect(compared(often.applicable, once.applicable)).toBe(0);
      for (const shares of once.shares.values()) {
        expect(shares.reduce(plus)).toBe(once.unit);
      }
    }),
    LAW,
  );
});
