import fc from 'fast-check';
import { LAW } from '../../test/law';
import { known } from '../known';
import { mean, rational, type Rational } from '../rational';
import { tickText, ticks } from '../rounding';
import { countedOf, type MarkTable, type TickArray } from './mark-table';
import { boundOf, scoreScale } from './number-path';
import { commonMultiple, retainedSheets } from './retained';
import type { TickPlan } from './tick-plan';
import { tickScores } from './tick-scores';

const PLAN: TickPlan = {
  weights: [6000, 4000],
  total: 10_000,
  markPlaces: 0,
  scorePlaces: 2,
  panel: { method: 'mean' },
  leastSheets: 2,
};

/** Entries of three jurors and two criteria; a sheet that does not count is null. */
function tableOf(entries: readonly (readonly (readonly number[] | null)[])[]): MarkTable {
  const sheets = entries.flat();
  return {
    jurors: 3,
    criteria: 2,
    ticks: Int32Array.from(sheets.flatMap((sheet) => sheet ?? [0, 0])),
    counted: Uint8Array.from(sheets, (sheet) => (sheet === null ? 0 : 1)),
  };
}

const whole = (score: number) => [score, score];

describe('numbers 8: the panel is the mean of the totals in the middle', () => {
  const five = (plan: Partial<TickPlan>, ...scores: readonly (number | null)[]): readonly number[] => {
    const table = { jurors: 5, criteria: 2, ticks: Uint8Array.from(scores.flatMap((one) => whole(one ?? 0))) };
    const counted = Uint8Array.from(scores, (one) => (one === null ? 0 : 1));
    return [...tickScores({ ...table, counted }, { ...PLAN, ...plan }).keys];
  };

  test.each([
    { panel: { method: 'mean' }, scores: [10, 20, 30, 40, 50], key: 3000, because: 'a mean takes all of them' },
    { panel: { method: 'mean' }, scores: [10, null, 30, 41, null], key: 2700, because: 'an absent juror is no zero' },
    { panel: { method: 'trim', drop: 1 }, scores: [90, 0, 30, 40, 50], key: 4000, because: 'both ends are dropped' },
    { panel: { method: 'median' }, scores: [90, 0, 31, 40, 50], key: 4000, because: 'the middle one of five' },
    { panel: { method: 'median' }, scores: [90, null, 31, 40, 1], key: 3550, because: 'the middle two of four' },
    { panel: { method: 'mean' }, scores: [1, 1, 0, null, null], key: 67, because: 'two thirds are rounded up' },
    { panel: { method: 'mean' }, scores: [1, 0, 0, 0, 0], key: 20, because: 'a fifth is exact' },
  ] as const)('$because', ({ panel, scores, key }) => expect(five({ panel }, ...scores)).toEqual([key]));

  test.each([
    { panel: { method: 'mean' }, scores: [50, null, null, null, null], because: 'fewer sheets than are asked for' },
    { panel: { method: 'trim', drop: 1 }, scores: [10, 20, 30, 40, null], because: 'fewer than three after trimming' },
    { panel: { method: 'median' }, scores: [null, null, null, null, null], because: 'nobody judged' },
  ] as const)('$because: no score', ({ panel, scores }) => {
    const counted = Uint8Array.from(scores, (one) => (one === null ? 0 : 1));
    const ticksOf = Uint8Array.from(scores.flatMap((one) => whole(one ?? 0)));
    const found = tickScores({ jurors: 5, criteria: 2, ticks: ticksOf, counted }, { ...PLAN, panel });
    expect([...found.retained, ...found.keys]).toEqual([0, 0]);
  });
});

describe('numbers 3: halves are rounded away from zero on both paths', () => {
  test.each([
    { mark: 1005, key: 101 },
    { mark: -1005, key: -101 },
    { mark: 1004, key: 100 },
    { mark: -4, key: 0 },
    { mark: 0, key: 0 },
  ])('$mark thousandths are $key hundredths', ({ mark, key }) => {
    const table = tableOf([[whole(mark), whole(mark), whole(mark)]]);
    const plan = { ...PLAN, markPlaces: 3 };
    const wide = { ...plan, weights: [6e14, 4e14], total: 1e15 };
    const [numbers, bigints] = [tickScores(table, plan), tickScores(table, wide)];
    expect([numbers.path, bigints.path]).toEqual(['numbers', 'bigints']);
    expect([Object.is(numbers.keys[0], key), Object.is(bigints.keys[0], key)]).toEqual([true, true]);
  });
});

test('totals and scores are told as whole numbers over one denominator', () => {
  const scores = tickScores(
    tableOf([
      [[80, 90], [70, 60], null],
      [whole(50), whole(60), whole(71)],
    ]),
    PLAN,
  );
  expect([...scores.totals.slice(0, 2)]).toEqual([840_000, 660_000]);
  expect(scores.denominator).toBe(60_000n);
  expect([...scores.numerators]).toEqual([4_500_000, 3_620_000]);
  expect([...scores.keys]).toEqual([7500, 6033]);
});

test.each([
  { tick: 8, kind: new Uint8Array(6), path: 'numbers' },
  { tick: 8, kind: new Uint16Array(6), path: 'numbers' },
  { tick: 8, kind: new Int32Array(6), path: 'numbers' },
  { tick: -(2 ** 29), kind: new Int32Array(6), path: 'numbers' },
  { tick: 2 ** 45, kind: new Float64Array(6), path: 'bigints' },
] as const)('the bound of $kind.constructor.name with $tick leads to $path', ({ tick, kind, path }) => {
  const table = { jurors: 3, criteria: 2, ticks: kind.fill(tick), counted: new Uint8Array(3).fill(1) };
  expect(tickScores(table, PLAN).path).toBe(path);
  expect(tickScores(table, PLAN).keys[0]).toBe(tick * 100);
});

test('a score beyond what can be ranked is refused', () => {
  const table = { jurors: 1, criteria: 1, ticks: Float64Array.of(2 ** 52), counted: Uint8Array.of(1) };
  const plan = { ...PLAN, weights: [10], total: 1, leastSheets: 1 };
  expect(() => tickScores(table, plan)).toThrow('a score beyond what can be ranked');
});

describe('what does not fit is refused', () => {
  const table = tableOf([[whole(1), whole(2), whole(3)]]);
  test.each<{ with: Partial<MarkTable & TickPlan>; because: string }>([
    { with: { jurors: 0 }, because: 'jurors: 0' },
    { with: { jurors: 256 }, because: 'jurors: 256' },
    { with: { jurors: 2 }, because: 'the last entry lacks jurors' },
    { with: { criteria: 0 }, because: 'criteria: 0' },
    { with: { criteria: 3 }, because: 'marks and sheets do not fit each other' },
    { with: { ticks: Float64Array.of(1, 2, 3, 4, 5, 0.5) }, because: 'not a whole tick' },
    { with: { ticks: Float64Array.of(1, 2, 3, 4, 5, NaN) }, because: 'not a whole tick' },
    { with: { weights: [1] }, because: 'weights and criteria do not fit each other' },
    { with: { weights: [1, 0.5] }, because: 'weight: 0.5' },
    { with: { total: 0 }, because: 'total: 0' },
    { with: { markPlaces: 10 }, because: 'markPlaces: 10' },
    { with: { scorePlaces: -1 }, because: 'scorePlaces: -1' },
    { with: { leastSheets: 4 }, because: 'leastSheets: 4' },
    { with: { panel: { method: 'trim', drop: 1.5 } }, because: 'drop: 1.5' },
  ])('$because', ({ with: changed, because }) =>
    expect(() => tickScores({ ...table, ...changed }, { ...PLAN, ...changed })).toThrow(because),
  );
});

/** The same by the arithmetic of ratios, which knows no path. */
function byRatios({ ticks: marks, jurors, criteria, counted }: MarkTable, plan: TickPlan): readonly string[] {
  return Array.from({ length: counted.length / jurors }, (_, entry) => {
    const totals = Array.from({ length: jurors }, (__, juror) => entry * jurors + juror)
      .filter((sheet) => counted[sheet] === 1)
      .map((sheet) =>
        plan.weights.reduce(
          (sum, weight, criterion) => sum + BigInt(weight) * BigInt(known(marks[sheet * criteria + criterion])),
          0n,
        ),
      )
      .toSorted((a, b) => (a < b ? -1 : Number(a > b)));
    const least = plan.panel.method === 'trim' ? 2 * plan.panel.drop + 3 : 1;
    if (totals.length < Math.max(plan.leastSheets, least)) return '-';
    const unit = BigInt(plan.total) * 10n ** BigInt(plan.markPlaces);
    return scoreText(
      totals.map((total) => rational(total, unit)),
      plan,
    );
  });
}

function scoreText(sorted: readonly Rational[], { panel, scorePlaces }: TickPlan): string {
  const middle = panel.method === 'median' ? Math.floor((sorted.length - 1) / 2) : 0;
  const drop = panel.method === 'trim' ? panel.drop : middle;
  return tickText(ticks(mean(sorted.slice(drop, sorted.length - drop)), scorePlaces), scorePlaces);
}

function byTicks(table: MarkTable, plan: TickPlan): { readonly path: string; readonly texts: readonly string[] } {
  const { path, keys, retained } = tickScores(table, plan);
  const texts = Array.from(keys, (key, entry) =>
    retained[entry] === 0 ? '-' : tickText(BigInt(key), plan.scorePlaces),
  );
  return { path, texts };
}

const panels = fc.oneof(
  fc.constantFrom({ method: 'mean' as const }, { method: 'median' as const }),
  fc.integer({ min: 0, max: 2 }).map((drop) => ({ method: 'trim' as const, drop })),
);
const plans = fc.record({
  weights: fc
    .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 2 })
    .filter(([a, b]) => a !== 0 || b !== 0),
  total: fc.constantFrom(1, 3, 7, 9, 10_000, 1_000_000),
  markPlaces: fc.integer({ min: 0, max: 4 }),
  scorePlaces: fc.integer({ min: 0, max: 3 }),
  panel: panels,
  leastSheets: fc.integer({ min: 1, max: 3 }),
});
const shapes = fc.record({
  parts: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 56, maxLength: 56 }),
  counted: fc.array(fc.constantFrom(1, 1, 1, 0), { minLength: 28, maxLength: 28 }),
});

describe('numbers 7: both paths give the same digits', () => {
  /** The largest tick with which a plan stays within the bound: 0 if none does. */
  function largestWithin(plan: TickPlan, counted: Uint8Array): number {
    const table = { jurors: 7, criteria: 2, counted, ticks: new Float64Array(56).fill(1) };
    const scale = scoreScale(plan, commonMultiple(retainedSheets(table, plan)));
    const none = boundOf({ ...table, ticks: new Float64Array(56) }, plan, scale);
    const step = boundOf(table, plan, scale) - none;
    return Number((BigInt(Number.MAX_SAFE_INTEGER) - none) / step);
  }

  function stretched(parts: readonly number[], largest: number): TickArray {
    return Float64Array.from(parts, (part, cell) => (cell === 0 ? largest : Math.trunc(part * largest) + 0));
  }

  test('at the last tick within the bound and at the first beyond it', () => {
    fc.assert(
      fc.property(plans, shapes, (plan, { parts, counted }) => {
        const sheets = Uint8Array.from(counted);
        const largest = largestWithin(plan, sheets);
        const table = (tick: number) => ({ jurors: 7, criteria: 2, counted: sheets, ticks: stretched(parts, tick) });
        const [within, beyond] = [byTicks(table(largest), plan), byTicks(table(largest + 1), plan)];
        expect([within.path, beyond.path]).toEqual(['numbers', 'bigints']);
        expect(within.texts).toEqual(byRatios(table(largest), plan));
        expect(beyond.texts).toEqual(byRatios(table(largest + 1), plan));
      }),
      LAW,
    );
  });

  test('weights and total times anything lead over the bound and change no digit', () => {
    fc.assert(
      fc.property(plans, shapes, fc.integer({ min: 3e9, max: 4e9 }), (drawn, { parts, counted }, factor) => {
        const plan = { ...drawn, weights: drawn.weights.map((weight) => weight + 100) };
        const table = { jurors: 7, criteria: 2, counted: Uint8Array.from(counted), ticks: stretched(parts, 10_000) };
        const wide = { ...plan, weights: plan.weights.map((one) => one * factor), total: plan.total * factor };
        const [numbers, bigints] = [byTicks(table, plan), byTicks(table, wide)];
        expect([numbers.path, bigints.path]).toEqual(['numbers', 'bigints']);
        expect(bigints.texts).toEqual(numbers.texts);
      }),
      LAW,
    );
  });
});

test('numbers 8: the counted sheets of an entry are counted one by one', () =>
  expect(countedOf(tableOf([[whole(1), null, whole(1)]]), 0)).toBe(2));
