import fc from 'fast-check';
import { LAW } from '../test/law';
import { competitionRanks } from './ranking';
import { ranksByConvention, TIE_CONVENTIONS, type TieConvention } from './tie-conventions';

describe('ranking 15: other names for the places of equals', () => {
  test.each<{ convention: TieConvention; told: readonly number[]; because: string }>([
    { convention: 'competition', told: [1, 2, 2, 4], because: 'equals take the best place of theirs' },
    { convention: 'modified', told: [1, 3, 3, 4], because: 'equals take the last place of theirs' },
    { convention: 'dense', told: [1, 2, 2, 3], because: 'no place is skipped' },
    { convention: 'ordinal', told: [1, 2, 3, 4], because: 'equals follow one another as they came' },
    { convention: 'fractional', told: [1, 2.5, 2.5, 4], because: 'equals take the mean of their places' },
  ])('$convention: $because', ({ convention, told }) => {
    expect(ranksByConvention([1, 2, 2, 4], convention)).toEqual(told);
  });

  test.each(TIE_CONVENTIONS)('nobody has no %s rank', (convention) => {
    expect(ranksByConvention([], convention)).toEqual([]);
  });

  test('law: fractional ranks sum as ordinal ones do, and lie midway between competition and modified ones', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 30 });
    fc.assert(
      fc.property(scores, (keys) => {
        const ranks = [...competitionRanks([Float64Array.from(keys)])];
        const [modified, ordinal, fractional] = (['modified', 'ordinal', 'fractional'] as const).map((convention) =>
          ranksByConvention(ranks, convention),
        );
        const sum = (of: readonly number[] = []) => of.reduce((total, rank) => total + rank, 0);
        expect(sum(fractional)).toBe(sum(ordinal));
        expect(fractional).toEqual(ranks.map((rank, row) => (rank + (modified?.[row] ?? 0)) / 2));
        expect(new Set(ordinal).size).toBe(keys.length);
      }),
      LAW,
    );
  });
});
