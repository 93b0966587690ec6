import { goldenJson, goldenTest } from '../../test/golden';
import { incompleteBeta, fQuantile, lnGamma } from './f-distribution';
import {
  INTRACLASS_FORMS,
  intraclassCorrelations,
  type IntraclassCorrelations,
  type IntraclassForm,
  meanSquares,
} from './intraclass';
import { kendallW, kendallWUncorrected, midRanks } from './kendall';
import { ALPHA_METRICS, krippendorffAlpha, type AlphaMetric } from './krippendorff';
import type { Ratings } from './ratings';

function table(values: Ratings['values']): Ratings {
  return {
    entries: values.map((_, row) => `E${row}`),
    jurors: (values[0] ?? []).map((_, column) => `J${column}`),
    values,
  };
}

/** Shrout and Fleiss (1979), table 2: six targets, four judges. */
const SHROUT_FLEISS = table([
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
]);

function correlations(ratings: Ratings): IntraclassCorrelations {
  const squares = meanSquares(ratings);
  const found = squares === null ? null : intraclassCorrelations(squares);
  if (found === null) throw new Error('no correlations');
  return found;
}

test.each([
  { form: '1,1', value: 0.17 },
  { form: '2,1', value: 0.29 },
  { form: '3,1', value: 0.71 },
  { form: '1,k', value: 0.44 },
  { form: '2,k', value: 0.62 },
  { form: '3,k', value: 0.91 },
] as const)('the published table gives ICC($form) = $value', ({ form, value }) => {
  expect(correlations(SHROUT_FLEISS)[form].value).toBeCloseTo(value, 2);
});

/** Krippendorff (2011), "C": 12 units, 4 observers, with gaps; the alphas as published. */
const KRIPPENDORFF = table([
  [1, 1, null, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [null, 5, 5, 5],
  [null, null, 1, 1],
  [null, 3, null, null],
]);

test.each([
  { metric: 'nominal', alpha: 0.743 },
  { metric: 'ordinal', alpha: 0.815 },
  { metric: 'interval', alpha: 0.849 },
  { metric: 'ratio', alpha: 0.797 },
] as const)('advice 15: the published table gives an alpha of $alpha for $metric values', ({ metric, alpha }) => {
  expect(krippendorffAlpha(KRIPPENDORFF, metric)).toBeCloseTo(alpha, 3);
});

interface ShroutFleiss {
  readonly matrix_targets_by_judges: Ratings['values'];
  readonly exact: Readonly<Record<string, number>>;
  readonly ci95_psych_2_2_9: Readonly<Record<string, readonly [number, number]>>;
  readonly kendall_W: { readonly uncorrected: number; readonly tie_corrected: number };
}

/** `ICC2k` is the form 2,k. */
function formNamed(name: string): IntraclassForm {
  const [, model = '', of = ''] = /^ICC([123])(k?)$/.exec(name) ?? [];
  const form = INTRACLASS_FORMS.find((one) => one === `${model},${of || '1'}`);
  if (form === undefined) throw new Error(`no form ${name}`);
  return form;
}

goldenTest('every coefficient and interval of Shrout and Fleiss', () => {
  const golden = goldenJson('scoring/golden/reliability/shrout_fleiss_1979.json') as ShroutFleiss;
  const found = correlations(table(golden.matrix_targets_by_judges));
  for (const [name, value] of Object.entries(golden.exact)) {
    const coefficient = found[formNamed(name)];
    expect(Math.abs(coefficient.value - value)).toBeLessThan(1e-9);
    const [low = NaN, high = NaN] = golden.ci95_psych_2_2_9[name] ?? [];
    expect(Math.abs((coefficient.low ?? NaN) - low)).toBeLessThan(1e-6);
    expect(Math.abs((coefficient.high ?? NaN) - high)).toBeLessThan(1e-6);
  }
  expect(kendallW(table(golden.matrix_targets_by_judges))).toBeCloseTo(golden.kendall_W.tie_corrected, 12);
  expect(kendallWUncorrected(table(golden.matrix_targets_by_judges))).toBeCloseTo(golden.kendall_W.uncorrected, 12);
});

interface Krippendorff {
  readonly matrix_observers_by_units: Ratings['values'];
  readonly exact: Readonly<Record<AlphaMetric, number>>;
}

goldenTest("every alpha of Krippendorff's data", () => {
  const golden = goldenJson('scoring/golden/reliability/krippendorff_c.json') as Krippendorff;
  const observers = golden.matrix_observers_by_units;
  const units = (observers[0] ?? []).map((_, unit) => observers.map((row) => row[unit] ?? null));
  for (const metric of ALPHA_METRICS) {
    expect(krippendorffAlpha(table(units), metric)).toBeCloseTo(golden.exact[metric], 12);
  }
});

describe('where nothing can be said', () => {
  test.each([
    {
      what: 'two entries',
      rows: [
        [1, 2],
        [3, 4],
      ],
    },
    { what: 'one juror', rows: [[1], [2], [3]] },
    {
      what: 'gaps that leave two entries',
      rows: [
        [1, 2],
        [3, 4],
        [5, null],
      ],
    },
  ])('$what have no mean squares and no W', ({ rows }) => {
    expect(meanSquares(table(rows))).toBeNull();
    expect(kendallW(table(rows))).toBeNull();
  });

  test('marks that are all alike have no coefficient', () => {
    const flat = table([
      [5, 5],
      [5, 5],
      [5, 5],
    ]);
    const squares = meanSquares(flat);
    expect(squares === null ? null : intraclassCorrelations(squares)).toBeNull();
    expect(kendallW(flat)).toBeNull();
    expect(krippendorffAlpha(flat, 'interval')).toBeNull();
  });

  test('alpha needs an entry that two have rated', () => {
    expect(
      krippendorffAlpha(
        table([
          [1, null],
          [null, 2],
        ]),
        'interval',
      ),
    ).toBeNull();
  });

  test('jurors who agree to the last digit have coefficients of one, without intervals of the error', () => {
    const found = correlations(
      table([
        [1, 1],
        [2, 2],
        [4, 4],
      ]),
    );
    expect([found['2,1'], found['3,1']].map(({ value, low }) => [value, low])).toEqual([
      [1, null],
      [1, null],
    ]);
  });

  test('disagreement about alike entries is negative, and printed so', () => {
    const found = correlations(
      table([
        [1, 9],
        [9, 1],
        [5, 5],
      ]),
    );
    expect(found['3,1'].value).toBeLessThan(0);
    expect(found['3,k'].value).toBe(0);
  });
});

test('equal values share the mean of their ranks', () => {
  expect(midRanks([10, 20, 20, 30])).toEqual({ ranks: [1, 2.5, 2.5, 4], ties: 6 });
});

/** Printed tables of F at 2.5 %, and values in closed form. */
test.each([
  { found: () => fQuantile(0.975, 5, 15), value: 3.576415 },
  { found: () => fQuantile(0.975, 15, 5), value: 6.427728 },
  { found: () => fQuantile(0.5, 1, 1), value: 1 },
  { found: () => incompleteBeta(0.5, 2500, 2500), value: 0.5 },
  { found: () => incompleteBeta(0.3, 2, 5), value: 0.579825 },
  { found: () => incompleteBeta(0, 2, 5), value: 0 },
  { found: () => incompleteBeta(1, 2, 5), value: 1 },
  { found: () => lnGamma(0.25), value: 1.2880225 },
  { found: () => lnGamma(10), value: 12.8018275 },
])('the distributions behind the intervals: $value', ({ found, value }) => expect(found()).toBeCloseTo(value, 6));
