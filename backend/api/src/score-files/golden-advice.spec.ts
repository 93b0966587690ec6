import { type AdviceDocument, adviceOn, type AgreementAdvice, type AgreementTables } from '@anggakara/scoring';
import { goldenJson, goldenTest } from '../../test/golden';
import { csv, scoreFolder } from '../../test/score-files';
import { sha256 } from './scored-input';

const GOLDEN = 'scoring/golden/reliability';
const EXACT = 1e-9;
const OF_INTERVALS = 1e-6;
const files = scoreFolder();

const RUBRIC = {
  root: {
    code: 'ROOT',
    kind: 'group',
    children: [{ code: 'X', kind: 'mark', grid: { min: '0', max: '10', step: '1' } }],
  },
  quorum: { sheets: 1 },
};

/** What `score --advice` says of marks, entries by jurors; an empty cell is a mark that nobody gave. */
function agreementOn(matrix: readonly (readonly (number | null)[])[]): AgreementAdvice {
  const jurors = matrix[0]?.map((_, place) => `J${place}`) ?? [];
  const marks = csv(
    ['entry', 'criterion', ...jurors],
    matrix.map((row, place) => [`E${place}`, 'X', ...row.map((value) => value ?? '')]),
  );
  const { result } = files.scored({ rubric: RUBRIC, marks });
  const { rubrics } = files.filed({ rubric: RUBRIC, marks }).input;
  const { groups }: AdviceDocument = adviceOn(result, { rubrics, sha256 });
  const agreement = groups[0]?.agreement ?? null;
  if (agreement === null) throw new Error('no agreement');
  return agreement;
}

/** How far the farthest of some texts lies from what was published. */
function farthest(
  pairs: readonly (readonly [found: string | null | undefined, published: number | undefined])[],
): number {
  return Math.max(...pairs.map(([found, published]) => Math.abs(Number(found ?? NaN) - (published ?? NaN))));
}

interface ShroutFleiss {
  readonly matrix_targets_by_judges: readonly (readonly number[])[];
  readonly anova: { readonly BMS: number; readonly WMS: number; readonly JMS: number; readonly EMS: number };
  readonly exact: Readonly<Record<string, number>>;
  readonly ci95_psych_2_2_9: Readonly<Record<string, readonly [number, number]>>;
  readonly kendall_W: { readonly uncorrected: number; readonly tie_corrected: number };
}

describe('advice 15: Shrout and Fleiss, 1979', () => {
  const shrout = () => goldenJson(`${GOLDEN}/shrout_fleiss_1979.json`) as ShroutFleiss;
  const nameOf = ({ form }: AgreementTables['intraclass'][number]): string => `ICC${form.replace(/,1?/, '')}`;

  goldenTest('six intraclass correlations, with their intervals', () => {
    const golden = shrout();
    const { intraclass } = agreementOn(golden.matrix_targets_by_judges).tables;
    expect(new Set(intraclass.map(nameOf))).toEqual(new Set(Object.keys(golden.exact)));
    expect(farthest(intraclass.map((one) => [one.value, golden.exact[nameOf(one)]]))).toBeLessThan(EXACT);
    const intervals = intraclass.map((one) => ({ ...one, bounds: golden.ci95_psych_2_2_9[nameOf(one)] }));
    expect(farthest(intervals.map(({ low, bounds }) => [low, bounds?.[0]]))).toBeLessThan(OF_INTERVALS);
    expect(farthest(intervals.map(({ high, bounds }) => [high, bounds?.[1]]))).toBeLessThan(OF_INTERVALS);
  });

  goldenTest('the mean squares, and Kendall W with and without its correction', () => {
    const { matrix_targets_by_judges: matrix, anova, kendall_W: published } = shrout();
    const { meanSquares, kendallWCorrected, kendallWUncorrected } = agreementOn(matrix).tables;
    const pairs = [
      [meanSquares?.entries, anova.BMS],
      [meanSquares?.within, anova.WMS],
      [meanSquares?.jurors, anova.JMS],
      [meanSquares?.rest, anova.EMS],
      [kendallWUncorrected, published.uncorrected],
      [kendallWCorrected, published.tie_corrected],
    ] as const;
    expect(farthest(pairs)).toBeLessThan(EXACT);
  });

  goldenTest('what is told first are the forms for jurors who all rate all', () => {
    const { exact, matrix_targets_by_judges: matrix } = shrout();
    const { oneJuror, panelMean, order } = agreementOn(matrix);
    const told = [oneJuror, panelMean, order].map((one) => Number(one?.value));
    expect(told).toEqual(['ICC2', 'ICC2k', 'ICC3k'].map((name) => Number(exact[name]?.toFixed(6))));
  });
});

goldenTest('advice 15: four alphas of Krippendorff, with marks that nobody gave', () => {
  const golden = goldenJson(`${GOLDEN}/krippendorff_c.json`) as {
    readonly matrix_observers_by_units: readonly (readonly (number | null)[])[];
    readonly exact: Readonly<Record<string, number>>;
  };
  const observers = golden.matrix_observers_by_units;
  const units = (observers[0] ?? []).map((_, unit) => observers.map((row) => row[unit] ?? null));
  const { alphas } = agreementOn(units).tables;
  expect(new Set<string>(alphas.map(({ metric }) => metric))).toEqual(new Set(Object.keys(golden.exact)));
  expect(farthest(alphas.map(({ metric, value }) => [value, golden.exact[metric]]))).toBeLessThan(1e-12);
});
