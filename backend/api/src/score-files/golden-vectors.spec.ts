import { ranksByConvention, TIE_CONVENTIONS, type TieConvention } from '@anggakara/scoring';
import { goldenJson, goldenTest } from '../../test/golden';
import { csv, ranksOf, scoreFolder, scoresOf } from '../../test/score-files';

const GOLDEN = 'scoring/golden';
const files = scoreFolder();

const measure = (code: string, parts: object = {}) => ({ code, kind: 'measure', ...parts });

describe('small vectors', () => {
  const root = (child: object) => ({ code: 'ROOT', kind: 'group', children: [child] });

  goldenTest('ranking 1 and 15: what equals are called, by each of five conventions', () => {
    const { cases } = goldenJson(`${GOLDEN}/ranking/tie_conventions.json`) as {
      cases: readonly ({ values: readonly number[] } & Readonly<Record<TieConvention, readonly number[]>>)[];
    };
    for (const { values, ...published } of cases) {
      const metrics = csv(
        ['entry', 'x'],
        values.map((value, place) => [`E${place}`, value]),
      );
      const ranks = ranksOf(files.scored({ rubric: { root: root(measure('x')) }, metrics }));
      const official = values.map((_, place) => ranks[`E${place}`] ?? NaN);
      expect(official).toEqual(published.competition);
      for (const convention of TIE_CONVENTIONS) {
        expect(ranksByConvention(official, convention)).toEqual(published[convention]);
      }
    }
    expect(cases).toHaveLength(4);
  });

  goldenTest('halves are rounded away from zero, of decimals and of ratios', () => {
    const { cases } = goldenJson(`${GOLDEN}/ranking/rounding_vectors.json`) as {
      cases: readonly { in: string | readonly [number, number]; half_up: string }[];
    };
    const ratios = cases.map((one) => (typeof one.in === 'string' ? ([one.in, 1] as const) : one.in));
    const rubrics = ratios.map(([, n], place) => {
      const parts = [measure('x', { places: 9, weight: 1 }), ...(n === 1 ? [] : [measure('none', { weight: n - 1 })])];
      return { group: `G${place}`, rubric: { root: { code: 'ROOT', kind: 'group', total: n, children: parts } } };
    });
    const scores = scoresOf(
      files.scored({
        rubric: { rubrics },
        entries: csv(
          ['entry', 'group'],
          cases.map((_, place) => [`E${place}`, `G${place}`]),
        ),
        metrics: csv(
          ['entry', 'x', 'none'],
          ratios.map(([k, n], place) => [`E${place}`, k, n === 1 ? '' : 0]),
        ),
      }),
    );
    expect(cases.map((_, place) => scores[`E${place}`])).toEqual(cases.map((one) => one.half_up));
  });

  goldenTest('the lower end of the Wilson interval', () => {
    const { cases, z } = goldenJson(`${GOLDEN}/metrics/wilson.json`) as {
      z: number;
      cases: readonly { k: number; n: number; lower: number }[];
    };
    const reading = { kind: 'rate', bound: 'wilson', z: String(z) };
    const metrics = csv(
      ['entry', 'x:numerator', 'x:denominator'],
      cases.map(({ k, n }, place) => [`E${place}`, k, n]),
    );
    const scored = files.scored({
      rubric: { root: root(measure('x', { reading, places: 9 })), rounding: { metric: 9, stage: 9, final: 9 } },
      metrics,
    });
    const scores = scoresOf(scored);
    const gaps = cases.map(({ lower }, place) => Math.abs(Number(scores[`E${place}`]) / 100 - lower));
    expect(Math.max(...gaps)).toBeLessThan(1e-6);
  });
});
