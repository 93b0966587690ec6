import { scoreError } from './score-error';

/** Of 40 entries under 4 jurors; the residual mean square is 36, so that a mean of four misses by 3. */
const squares = (entries: number) => ({ entries, within: 36, jurors: 36, rest: 36, n: 40, k: 4 });

describe('advice 6: a score is drawn as much wider as chance has pulled the field apart', () => {
  test.each([
    {
      entries: 180,
      ratings: 4,
      error: 3 / Math.sqrt(36 / 45),
      because: 'entries differ by 36, errors by 9: 4 of 5 are true',
    },
    { entries: 180, ratings: 1, error: 6 / Math.sqrt(36 / 72), because: 'one rating misses by 6, and half is true' },
    { entries: 36_000_000, ratings: 4, error: 3, because: 'what stands far apart is hardly drawn wider' },
    { entries: 36, ratings: 4, error: 30, because: 'where nothing is told apart, ten times as wide' },
    { entries: 20, ratings: 4, error: 30, because: 'and no wider where less than nothing is' },
  ])('$because', ({ entries, ratings, error }) => expect(scoreError(squares(entries), ratings)).toBeCloseTo(error, 5));

  test('without a residual there is no error', () => {
    expect(scoreError({ ...squares(0), rest: 0 }, 4)).toBe(0);
  });
});
