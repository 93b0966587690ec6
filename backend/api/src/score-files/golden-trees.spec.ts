import { goldenTest, goldenText } from '../../test/golden';
import { csv, ranksOf, scoreFolder, scoresOf } from '../../test/score-files';
import { csvTable } from './csv-table';
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
