import { adviceOn } from '@anggakara/scoring';
import { goldenJson, goldenTest } from '../../test/golden';
import { csv, scoreFolder } from '../../test/score-files';
import { sha256 } from './scored-input';

const GOLDEN = 'scoring/golden';
const files = scoreFolder();

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
    const agreement = adviceOn(result, { rubrics, sha256 }).groups[0]?.agreement;
    if (agreement === undefined || agreement === null) throw new Error('no agreement');
    return agreement;
  }

  goldenTest('Shrout and Fleiss, 1979: intraclass correlations, their intervals, and Kendall W', () => {
    const shrout = goldenJson(`${GOLDEN}/reliability/shrout_fleiss_1979.json`) as {
      matrix_targets_by_judges: readonly (readonly number[])[];
      exact: Readonly<Record<string, number>>;
      ci95_psych_2_2_9: Readonly<Record<string, readonly [number, number]>>;
      kendall_W: { readonly tie_corrected: number };
    };
    const agreement = agreementOn(shrout.matrix_targets_by_judges);
    const coefficients = { ICC2: agreement.oneJuror, ICC2k: agreement.panelMean, ICC3k: agreement.order };
    const published = (name: string) => [shrout.exact[name], ...(shrout.ci95_psych_2_2_9[name] ?? [])].map(Number);
    for (const [name, coefficient] of Object.entries(coefficients)) {
      const [value = NaN, low = NaN, high = NaN] = published(name);
      expect(Number(coefficient?.value)).toBeCloseTo(value, 6);
      expect(Number(coefficient?.low)).toBeCloseTo(low, 5);
      expect(Number(coefficient?.high)).toBeCloseTo(high, 5);
    }
    expect(Number(agreement.kendallW)).toBeCloseTo(shrout.kendall_W.tie_corrected, 6);
  });

  goldenTest('Krippendorff, with marks that nobody gave: alpha for intervals', () => {
    const krippendorff = goldenJson(`${GOLDEN}/reliability/krippendorff_c.json`) as {
      matrix_observers_by_units: readonly (readonly (number | null)[])[];
      exact: { readonly interval: number };
    };
    const observers = krippendorff.matrix_observers_by_units;
    const units = (observers[0] ?? []).map((_, unit) => observers.map((row) => row[unit] ?? null));
    expect(Number(agreementOn(units).alpha)).toBeCloseTo(krippendorff.exact.interval, 6);
  });
});
