import type { EntryInput, InputDocument, MeasureInput } from '../input-document';
import { inputProblems } from '../input-problems';
import type { ResultDocument } from '../result-document';
import type { CriterionNode, GroupNode, Norm, Rubric } from '../rubric';
import { aGroup, aMeasure, anEntry, anIndex, anInput, aRubric, ASSUMED, entryOf, resultOf } from '../../test/builders';
import { csvRows, goldenTest, goldenText } from '../../test/golden';

type Row = Readonly<Record<string, string>>;

const unquoted = (text: string): string => text.replace(/^"(.*)"$/, '$1');
const rowsOf = (path: string): readonly Row[] =>
  csvRows(goldenText(`scoring/golden/${path}`)).map((row) =>
    Object.fromEntries(Object.entries(row).map((pair) => pair.map(unquoted))),
  );
/** Some figures are printed as 3.1e-06. */
const plain = (text: string): string => (text.includes('e') ? Number(text).toFixed(20) : text);
const values = (row: Row, codes: readonly string[]): readonly MeasureInput[] =>
  codes.map((measure) => ({ measure, state: 'VALUE', value: plain(row[measure] ?? '') }));
const treeInput = (rubric: Rubric, entries: readonly EntryInput[]): InputDocument =>
  anInput({
    rubrics: [{ group: 'IP', rubric }],
    panels: [{ group: 'IP', jurors: [] }],
    entries,
    selection: { kind: 'shortlist', quotas: [{ group: 'IP', places: 10 }] },
  });

const rankOf = (result: ResultDocument, code: string): number | null => {
  const { standing } = entryOf(result, code);
  return standing.kind === 'ranked' ? standing.rank : null;
};

describe('measures 4, 8 and 9: the Human Development Index of 2021', () => {
  const posts = (zeroAt: string, fullAt: string, kind: 'goalposts' | 'log-goalposts' = 'goalposts') => ({
    norm: { kind, zeroAt, fullAt, full: '1' } satisfies Norm,
    places: 9,
  });
  const root = {
    ...aGroup(
      'HDI',
      aMeasure('life_expectancy', posts('20', '85')),
      aGroup(
        'education',
        aMeasure('expected_schooling', posts('0', '18')),
        aMeasure('mean_schooling', posts('0', '15')),
      ),
      aMeasure('gni_pc', posts('100', '75000', 'log-goalposts')),
    ),
    combine: { kind: 'geometric-mean' as const },
    places: 3,
  };
  const weights = { life_expectancy: 1, education: 1, gni_pc: 1, expected_schooling: 1, mean_schooling: 1 };
  const rubric = aRubric({
    root,
    indices: [anIndex(root, 'main', weights)],
    quorum: { sheets: 0, provenance: ASSUMED },
    rounding: { metric: 9, criterion: null, stage: 3, final: 3, provenance: ASSUMED },
    tieChain: { elements: [], provenance: ASSUMED },
  });

  goldenTest('every value and every rank', () => {
    const rows = rowsOf('hdi/hdi_2021.csv');
    const measures = ['life_expectancy', 'expected_schooling', 'mean_schooling', 'gni_pc'];
    const input = treeInput(
      rubric,
      rows.map((row) => anEntry(row['iso3'] ?? '', { measures: values(row, measures) })),
    );
    expect(inputProblems(input)).toEqual([]);
    const result = resultOf(input);
    const computed = rows.map(({ iso3 = '' }) => {
      const { standing } = entryOf(result, iso3);
      return [iso3, ...(standing.kind === 'ranked' ? [Number(standing.score), standing.rank] : [])];
    });
    expect(computed).toEqual(
      rows.map((row) => [row['iso3'], Number(row['expected_hdi']), Number(row['expected_rank'])]),
    );
    expect(rows).toHaveLength(191);
  });
});

describe('measures 8: the tree of sustainable connectivity', () => {
  goldenTest('eleven aggregates within 10^-9, and 51 ranks', () => {
    const meta = rowsOf('composite_asem/iMeta.csv').filter(({ Weight }) => Weight === '1');
    const parents = new Map(meta.map((row) => [row['iCode'] ?? '', row['Parent'] ?? '']));
    const leaves = meta.filter(({ Type }) => Type === 'Indicator').map(({ iCode = '' }) => iCode);
    const aggregates = meta.filter(({ Type }) => Type === 'Aggregate').map(({ iCode = '' }) => iCode);
    const nodeOf = (code: string): CriterionNode =>
      leaves.includes(code) ? aMeasure(code, { places: 9 }) : groupOf(code);
    const groupOf = (code: string): GroupNode => {
      const below = [...parents].filter(([, parent]) => parent === code).map(([child]) => nodeOf(child));
      return { ...aGroup(code, ...below), places: 9 };
    };
    const root = groupOf('Index');
    const rubric = aRubric({
      root,
      indices: [anIndex(root, 'main', Object.fromEntries([...parents.keys()].map((code) => [code, 1])))],
      quorum: { sheets: 0, provenance: ASSUMED },
      rounding: { metric: 9, criterion: null, stage: 9, final: 9, provenance: ASSUMED },
      tieChain: { elements: [], provenance: ASSUMED },
    });
    const normalised = rowsOf('composite_asem/stage_Normalised.csv');
    const input = treeInput(
      rubric,
      normalised.map((row) => anEntry(row['uCode'] ?? '', { measures: values(row, leaves) })),
    );
    expect(inputProblems(input)).toEqual([]);
    const result = resultOf(input);
    for (const row of rowsOf('composite_asem/stage_Aggregated.csv')) {
      const nodes = new Map(entryOf(result, row['uCode'] ?? '').nodes.map(({ node, score }) => [node, score]));
      const gaps = aggregates.map((code) => Math.abs(Number(nodes.get(code)) - Number(row[code])));
      expect(Math.max(...gaps)).toBeLessThan(1e-9);
    }
    const ranks = rowsOf('composite_asem/published_ranks.csv').map(({ uCode = '', Index }) => [uCode, Number(Index)]);
    expect(ranks.map(([code]) => [code, rankOf(result, String(code))])).toEqual(ranks);
    expect([ranks.length, aggregates.length, leaves.length]).toEqual([51, 11, 49]);
  });
});
