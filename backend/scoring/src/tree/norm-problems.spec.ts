import { rubricProblems } from '../rubric-problems';
import type { BandNorm, Combination, CriterionNode, MeasureNode, Norm, PiecewiseNorm, Rubric } from '../rubric';
import { aGroup, aMark, aMeasure, aMetric, anIndex, aRubric, ASSUMED } from '../../test/builders';

const NONE = { elements: [], provenance: ASSUMED };

/** A rubric whose root holds these, each with one part of the weight. */
function rubricOf(children: readonly CriterionNode[], parts: Partial<Rubric['root']> = {}): Rubric {
  const root = { ...aGroup('ROOT', ...children), ...parts };
  const codes = [...children, ...children.flatMap((child) => (child.kind === 'group' ? child.children : []))];
  const inSums = new Set(
    [root, ...children].flatMap((node) =>
      node.kind === 'group' && node.combine?.kind === 'sum' ? node.children.map(({ code }) => code) : [],
    ),
  );
  const weights = codes.filter(({ code }) => !inSums.has(code)).map(({ code }) => [code, 1]);
  return aRubric({ root, indices: [anIndex(root, 'main', Object.fromEntries(weights))], tieChain: NONE });
}

const measuring = (parts: Partial<MeasureNode>): Rubric => rubricOf([aMeasure('M', parts)]);
const normed = (norm: unknown): Rubric => measuring({ norm: norm as Norm });
const knots = (...pairs: readonly (readonly [string, string])[]): PiecewiseNorm => ({
  kind: 'piecewise',
  knots: pairs.map(([at, points]) => ({ at, points })),
});
const bands = (...list: readonly (readonly [string | null, string | null, string])[]): BandNorm => ({
  kind: 'bands',
  closed: 'lower',
  bands: list.map(([from, to, points]) => ({ from, to, points })),
});
const at = 'root.children[0]';

describe('measures 1-7: a measure that cannot be computed with is refused', () => {
  test.each([
    { rubric: measuring({ measure: '' }), code: 'measure-without-name', path: `${at}.measure` },
    { rubric: measuring({ places: 10 }), code: 'not-places', path: `${at}.places` },
    { rubric: measuring({ places: 1.5 }), code: 'not-places', path: `${at}.places` },
    {
      rubric: measuring({ reading: { kind: 'rate', bound: 'wilson', z: '0' } }),
      code: 'z-not-positive',
      path: `${at}.reading.z`,
    },
    {
      rubric: measuring({ reading: { kind: 'rate', bound: 'wilson', z: 'NaN' } }),
      code: 'z-not-positive',
      path: `${at}.reading.z`,
    },
    {
      rubric: measuring({ leastDenominator: 5 }),
      code: 'least-denominator-without-rate',
      path: `${at}.leastDenominator`,
    },
    {
      rubric: measuring({ reading: { kind: 'rate', bound: 'plain' }, leastDenominator: 0 }),
      code: 'not-a-least-denominator',
      path: `${at}.leastDenominator`,
    },
    { rubric: normed({ kind: 'wishes' }), code: 'norm-unknown', path: `${at}.norm.kind` },
    {
      rubric: normed({ kind: 'goalposts', zeroAt: 'a', fullAt: '1' }),
      code: 'goalpost-not-decimal',
      path: `${at}.norm.zeroAt`,
    },
    {
      rubric: normed({ kind: 'goalposts', zeroAt: '1', fullAt: '1.0' }),
      code: 'goalposts-coincide',
      path: `${at}.norm.fullAt`,
    },
    {
      rubric: normed({ kind: 'log-goalposts', zeroAt: '0', fullAt: '1' }),
      code: 'goalpost-not-positive',
      path: `${at}.norm.zeroAt`,
    },
    {
      rubric: normed({ kind: 'log-goalposts', zeroAt: '5', fullAt: '-1' }),
      code: 'goalpost-not-positive',
      path: `${at}.norm.fullAt`,
    },
    {
      rubric: normed({ kind: 'goalposts', zeroAt: '0', fullAt: '1', full: '0' }),
      code: 'full-not-positive',
      path: `${at}.norm.full`,
    },
    {
      rubric: normed({ kind: 'goalposts', zeroAt: '0', fullAt: '1', full: 'all' }),
      code: 'full-not-positive',
      path: `${at}.norm.full`,
    },
    { rubric: normed(knots(['0', '0'])), code: 'knots-too-few', path: `${at}.norm.knots` },
    { rubric: normed(knots(['0', '0'], ['x', '1'])), code: 'knot-not-decimal', path: `${at}.norm.knots[1]` },
    { rubric: normed(knots(['0', ''], ['1', '1'])), code: 'knot-not-decimal', path: `${at}.norm.knots[0]` },
    { rubric: normed(knots(['0', '0'], ['0', '1'])), code: 'knots-not-ascending', path: `${at}.norm.knots[1].at` },
    {
      rubric: normed(knots(['0', '0'], ['1', '5'], ['2', '4'])),
      code: 'knots-not-monotone',
      path: `${at}.norm.knots`,
    },
    { rubric: normed(bands()), code: 'no-bands', path: `${at}.norm.bands` },
    { rubric: normed(bands(['0', 'x', '1'])), code: 'band-not-decimal', path: `${at}.norm.bands[0]` },
    { rubric: normed(bands(['0', '1', 'many'])), code: 'band-not-decimal', path: `${at}.norm.bands[0]` },
    { rubric: normed(bands(['1', '1', '5'])), code: 'band-empty', path: `${at}.norm.bands[0]` },
    {
      rubric: normed(bands(['0', '1', '5'], ['2', '3', '6'])),
      code: 'bands-not-contiguous',
      path: `${at}.norm.bands[1].from`,
    },
    {
      rubric: normed(bands(['0', null, '5'], ['2', '3', '6'])),
      code: 'bands-not-contiguous',
      path: `${at}.norm.bands[1].from`,
    },
    {
      rubric: normed(bands(['0', '2', '5'], [null, '3', '6'])),
      code: 'bands-not-contiguous',
      path: `${at}.norm.bands[1].from`,
    },
  ])('$code at $path', ({ rubric, code, path }) => {
    expect(rubricProblems(rubric)).toContainEqual(expect.objectContaining({ code, path }));
  });

  test('falling knots and a least denominator of a rate are fine', () => {
    const reading = { kind: 'rate', bound: 'wilson', z: '1.959963984540054' } as const;
    expect(rubricProblems(normed(knots(['0', '5'], ['1', '5'], ['2', '0'])))).toEqual([]);
    expect(rubricProblems(measuring({ reading, leastDenominator: 30, places: 0 }))).toEqual([]);
  });
});

describe('measures 12: a norm that looks at other entries is refused, with the reason', () => {
  test.each(['min-max', 'percentile', 'z-score'])('%s', (kind) => {
    expect(rubricProblems(normed({ kind }))).toContainEqual({
      code: 'norm-relative',
      path: `${at}.norm.kind`,
      facts: { norm: kind },
    });
  });
});

describe('measures 8-10: a group that cannot be computed is refused', () => {
  const sum = (factors: Readonly<Record<string, string>>): Combination => ({ kind: 'sum', factors });
  const two = [aMeasure('A'), aMeasure('B')];
  const geometric = { combine: { kind: 'geometric-mean' as const }, places: 3 };

  test.each([
    { rubric: rubricOf(two, { places: -1 }), code: 'not-places', path: 'root.places' },
    {
      rubric: rubricOf(two, { combine: { kind: 'harmonic' } as unknown as Combination }),
      code: 'combination-unknown',
      path: 'root.combine.kind',
    },
    { rubric: rubricOf(two, { combine: { kind: 'geometric-mean' } }), code: 'places-missing', path: 'root.places' },
    { rubric: rubricOf(two, { combine: sum({ A: '1' }) }), code: 'factor-missing', path: 'root.combine.factors.B' },
    {
      rubric: rubricOf([aMeasure('A'), aMeasure('__proto__')], { combine: sum({ A: '1' }) }),
      code: 'factor-missing',
      path: 'root.combine.factors.__proto__',
    },
    {
      rubric: rubricOf(two, { combine: sum({ A: '1', B: '0.0' }) }),
      code: 'factor-zero',
      path: 'root.combine.factors.B',
    },
    {
      rubric: rubricOf(two, { combine: sum({ A: '1', B: '1e3' }) }),
      code: 'factor-not-decimal',
      path: 'root.combine.factors.B',
    },
    {
      rubric: rubricOf(two, { combine: sum({ A: '1', B: '1', Z: '1' }) }),
      code: 'factor-of-unknown-child',
      path: 'root.combine.factors.Z',
    },
    { rubric: rubricOf([aMark('A'), aMeasure('B')], geometric), code: 'mark-in-geometric-mean', path: at },
    {
      rubric: rubricOf([aMeasure('A', { norm: knots(['0', '-1'], ['1', '1']) })], geometric),
      code: 'below-zero-in-geometric-mean',
      path: `${at}.norm`,
    },
    {
      rubric: rubricOf([aMeasure('A', { norm: bands([null, null, '-0.5']) })], geometric),
      code: 'below-zero-in-geometric-mean',
      path: `${at}.norm`,
    },
    {
      rubric: rubricOf([{ ...aGroup('G', ...two), combine: sum({ A: '1', B: '-1' }) }], geometric),
      code: 'below-zero-in-geometric-mean',
      path: `${at}.combine.factors`,
    },
  ])('$code at $path', ({ rubric, code, path }) => {
    expect(rubricProblems(rubric)).toContainEqual(expect.objectContaining({ code, path }));
  });

  test('a weight or a total beside factors is refused', () => {
    const root = { ...aGroup('ROOT', ...two), combine: sum({ A: '1', B: '2' }) };
    const index = { ...anIndex(root, 'main', {}), weights: { A: 1 }, totals: { ROOT: 1 } };
    expect(rubricProblems(aRubric({ root, indices: [index], tieChain: NONE }))).toEqual([
      { code: 'weight-beside-factor', path: 'indices[0].weights.A', facts: { node: 'A' } },
      { code: 'total-of-sum', path: 'indices[0].totals.ROOT', facts: { node: 'ROOT' } },
    ]);
  });

  test('metrics, figures and sums of them make a geometric mean', () => {
    const group = { ...aGroup('G', ...two), combine: sum({ A: '0.5', B: '2' }) };
    const figures = [group, aMetric('C', 'M6', '0', '100'), aMeasure('D', { norm: knots(['0', '-0'], ['1', '1']) })];
    expect(rubricProblems(rubricOf(figures, geometric))).toEqual([]);
  });
});

describe('measures 13: a rubric whose scores could be too large to be ranked is refused', () => {
  const huge = '999999999999999999';
  const beyond = [{ code: 'score-beyond-ranking', path: 'root', facts: { node: 'ROOT' } }];
  const posts = (full: string): Norm => ({ kind: 'goalposts', zeroAt: '0', fullAt: '1', full });
  const summed = (factor: string, ...children: readonly CriterionNode[]): Rubric =>
    rubricOf(children, {
      combine: { kind: 'sum', factors: Object.fromEntries(children.map(({ code }) => [code, factor])) },
    });

  test.each([
    { rubric: measuring({ norm: posts(huge) }), because: 'points at the full post' },
    { rubric: normed(knots(['0', '0'], ['1', huge])), because: 'points of a knot' },
    { rubric: normed(bands([null, null, `-${huge}`])), because: 'points of a band' },
    { rubric: rubricOf([aMark('A', { max: huge })]), because: 'a scale' },
    { rubric: rubricOf([aMark('A', { min: `-${huge}` })]), because: 'a scale below zero' },
    { rubric: summed(`-${huge}`, aMeasure('A')), because: 'a factor' },
    { rubric: summed('910000000000', aMetric('A', 'M6', '0', '100')), because: 'a factor of a metric' },
  ])('$because', ({ rubric }) => expect(rubricProblems(rubric)).toEqual(beyond));

  test('a node of the tie chain too, where the whole is small', () => {
    const small = summed('0.000000001', aGroup('G', aMark('A', { max: huge })));
    expect(rubricProblems(small)).toEqual([]);
    const tieChain = { elements: [{ kind: 'node' as const, node: 'G' }], provenance: ASSUMED };
    expect(rubricProblems({ ...small, tieChain })).toEqual(beyond);
  });

  test('what stays below 2^53 ticks is fine', () => {
    expect(rubricProblems(measuring({ norm: posts('90071992547408') }))).toEqual([]);
    expect(rubricProblems(measuring({ norm: posts('90071992547409') }))).toEqual(beyond);
  });
});
