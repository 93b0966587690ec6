import { adviceOn } from '@anggakara/scoring';
import { goldenJson, goldenTest, goldenText } from '../../test/golden';
import { csv, ranksOf, scoreFolder, scoresOf } from '../../test/score-files';
import { csvTable } from './csv-table';
import { sha256 } from './scored-input';
import { cell } from './table';

/** Published sets of very different kinds, written down as data files; no code knows any of them. */

const GOLDEN = 'scoring/golden';
const files = scoreFolder();

/** The rows of a published table. */
function rowsOf(path: string): readonly ((column: string) => string)[] {
  const table = csvTable(files.write('published.csv', goldenText(`${GOLDEN}/${path}`)));
  return table.rows.map((row) => (column) => cell(row, column));
}

const measure = (code: string, parts: object = {}) => ({ code, kind: 'measure', ...parts });

describe('an indicator tree with goalposts and a geometric mean', () => {
  const posts = (kind: string, zeroAt: string, fullAt: string) => ({
    norm: { kind, zeroAt, fullAt, full: '1' },
    places: 9,
  });
  const schooling = [
    measure('expected_schooling', posts('goalposts', '0', '18')),
    measure('mean_schooling', posts('goalposts', '0', '15')),
  ];
  const rubric = {
    root: {
      ...{ code: 'HDI', kind: 'group', combine: { kind: 'geometric-mean' }, places: 3 },
      children: [
        measure('life_expectancy', posts('goalposts', '20', '85')),
        { code: 'education', kind: 'group', children: schooling },
        measure('gni_pc', posts('log-goalposts', '100', '75000')),
      ],
    },
    rounding: { metric: 9, stage: 3, final: 3 },
  };
  const FIGURES = ['life_expectancy', 'expected_schooling', 'mean_schooling', 'gni_pc'];

  goldenTest('the Human Development Index of 2021: every value and every rank', () => {
    const rows = rowsOf('hdi/hdi_2021.csv');
    const metrics = csv(
      ['entry', ...FIGURES],
      rows.map((of) => [of('iso3'), ...FIGURES.map(of)]),
    );
    const scored = files.scored({ rubric, metrics });
    const [ranks, scores] = [ranksOf(scored), scoresOf(scored)];
    expect(rows.map((of) => [of('iso3'), Number(scores[of('iso3')]), ranks[of('iso3')]])).toEqual(
      rows.map((of) => [of('iso3'), Number(of('expected_hdi')), Number(of('expected_rank'))]),
    );
    expect(rows).toHaveLength(191);
  });
});

describe('a tree of equal weights in three levels', () => {
  goldenTest('sustainable connectivity of 51 countries: 11 aggregates within 10^-9 and every rank', () => {
    const meta = rowsOf('composite_asem/iMeta.csv').filter((of) => of('Weight') === '1');
    const leaves = meta.filter((of) => of('Type') === 'Indicator').map((of) => of('iCode'));
    const aggregates = meta.filter((of) => of('Type') === 'Aggregate').map((of) => of('iCode'));
    const nodeOf = (code: string): object => {
      if (leaves.includes(code)) return measure(code, { places: 9 });
      const children = meta.filter((of) => of('Parent') === code).map((of) => nodeOf(of('iCode')));
      return { code, kind: 'group', places: 9, children };
    };
    const normalised = rowsOf('composite_asem/stage_Normalised.csv');
    const scored = files.scored({
      rubric: { root: nodeOf('Index'), rounding: { metric: 9, stage: 9, final: 9 } },
      metrics: csv(
        ['entry', ...leaves],
        normalised.map((of) => [of('uCode'), ...leaves.map(of)]),
      ),
    });
    const published = new Map(rowsOf('composite_asem/stage_Aggregated.csv').map((of) => [of('uCode'), of]));
    const gaps = scored.result.entries.flatMap(({ code, nodes }) =>
      nodes
        .filter(({ node }) => aggregates.includes(node))
        .map(({ node, score }) => Math.abs(Number(score) - Number(published.get(code)?.(node)))),
    );
    expect(gaps).toHaveLength(51 * 11);
    expect(Math.max(...gaps)).toBeLessThan(1e-9);
    const ranks = rowsOf('composite_asem/published_ranks.csv').map((of) => [of('uCode'), Number(of('Index'))]);
    expect(ranksOf(scored)).toEqual(Object.fromEntries(ranks));
  });
});

describe('small vectors', () => {
  const root = (child: object) => ({ code: 'ROOT', kind: 'group', children: [child] });

  goldenTest('standard competition ranks', () => {
    const { cases } = goldenJson(`${GOLDEN}/ranking/tie_conventions.json`) as {
      cases: readonly { values: readonly number[]; competition: readonly number[] }[];
    };
    for (const { values, competition } of cases) {
      const metrics = csv(
        ['entry', 'x'],
        values.map((value, place) => [`E${place}`, value]),
      );
      const ranks = ranksOf(files.scored({ rubric: { root: root(measure('x')) }, metrics }));
      expect(values.map((_, place) => ranks[`E${place}`])).toEqual(competition);
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

describe('advice about a panel', () => {
  const rubric = {
    root: {
      code: 'ROOT',
      kind: 'group',
      children: [{ code: 'X', kind: 'mark', grid: { min: '0', max: '10', step: '1' } }],
    },
    quorum: { sheets: 1 },
  };
  /** Agreement on marks, entries by jurors; an empty cell is a mark that nobody gave. */
  function agreementOn(matrix: readonly (readonly (number | null)[])[]) {
    const jurors = matrix[0]?.map((_, place) => `J${place}`) ?? [];
    const marks = csv(
      ['entry', 'criterion', ...jurors],
      matrix.map((row, place) => [`E${place}`, 'X', ...row.map((value) => value ?? '')]),
    );
    const { result } = files.scored({ rubric, marks });
    const { rubrics } = files.filed({ rubric, marks }).input;
    return adviceOn(result, { rubrics, sha256 }).groups[0]?.agreement;
  }

  goldenTest('Shrout and Fleiss, 1979: intraclass correlations, their intervals, and Kendall W', () => {
    const shrout = goldenJson(`${GOLDEN}/reliability/shrout_fleiss_1979.json`) as {
      matrix_targets_by_judges: readonly (readonly number[])[];
      exact: Readonly<Record<string, number>>;
      ci95_psych_2_2_9: Readonly<Record<string, readonly [number, number]>>;
      kendall_W: { readonly tie_corrected: number };
    };
    const agreement = agreementOn(shrout.matrix_targets_by_judges);
    const coefficients = { ICC2: agreement?.oneJuror, ICC2k: agreement?.panelMean, ICC3k: agreement?.order };
    for (const [name, coefficient] of Object.entries(coefficients)) {
      const [low = NaN, high = NaN] = shrout.ci95_psych_2_2_9[name] ?? [];
      expect(Number(coefficient?.value)).toBeCloseTo(shrout.exact[name] ?? NaN, 6);
      expect(Number(coefficient?.low)).toBeCloseTo(low, 5);
      expect(Number(coefficient?.high)).toBeCloseTo(high, 5);
    }
    expect(Number(agreement?.kendallW)).toBeCloseTo(shrout.kendall_W.tie_corrected, 6);
  });

  goldenTest('Krippendorff, with marks that nobody gave: alpha for intervals', () => {
    const krippendorff = goldenJson(`${GOLDEN}/reliability/krippendorff_c.json`) as {
      matrix_observers_by_units: readonly (readonly (number | null)[])[];
      exact: { readonly interval: number };
    };
    const observers = krippendorff.matrix_observers_by_units;
    const units = (observers[0] ?? []).map((_, unit) => observers.map((row) => row[unit] ?? null));
    expect(Number(agreementOn(units)?.alpha)).toBeCloseTo(krippendorff.exact.interval, 6);
  });
});
