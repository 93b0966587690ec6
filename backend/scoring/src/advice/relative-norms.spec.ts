import fc from 'fast-check';
import { RELATIVE_NORMS } from '../tree/norm-problems';
import { RELATIVE_NORM_KINDS, relativePoints, type RelativeNormKind } from './relative-norms';

describe('advice 13: norms that look at the field', () => {
  test.each([
    { kind: 'min-max', values: [10, 20, 40], points: [0, 100 / 3, 100] },
    { kind: 'percentile', values: [10, 20, 20, 40, 30], points: [0, 37.5, 37.5, 100, 75] },
    { kind: 'z-score', values: [1, 2, 3], points: [-1, 0, 1] },
  ] as const)('$kind', ({ kind, values, points }) => {
    const made = relativePoints(kind, values) ?? [];
    expect(made).toHaveLength(points.length);
    made.forEach((point, place) => expect(point).toBeCloseTo(points[place] ?? NaN, 12));
  });

  test.each(RELATIVE_NORM_KINDS)('%s says nothing where the figures do not differ', (kind) => {
    expect(relativePoints(kind, [5, 5, 5])).toBeNull();
    expect(relativePoints(kind, [5])).toBeNull();
    expect(relativePoints(kind, [])).toBeNull();
  });

  test('they are the norms that a rubric is refused for', () => {
    expect(new Set<string>(RELATIVE_NORM_KINDS)).toEqual(RELATIVE_NORMS);
  });
});

type Field = readonly (readonly [number, number])[];

/** The order of the first two by the sum of two figures under a norm: positive where the first is ahead. */
function lead(kind: RelativeNormKind, field: Field): number {
  const sums = [0, 1].map((figure) => {
    const points =
      relativePoints(
        kind,
        field.map((figures) => figures[figure] ?? 0),
      ) ?? field.map(() => 0);
    return (points[0] ?? 0) - (points[1] ?? 0);
  });
  return Math.sign(Math.round(((sums[0] ?? 0) + (sums[1] ?? 0)) * 1e6));
}

describe('measures 12: why no official norm looks at the field', () => {
  const others: Field = [
    [60, 50],
    [50, 58],
    [50, 40],
  ];
  // Last in both figures, so never selected; with it the first figure tells the others apart less.
  const last = [0, 40] as const;

  test('the order of two entries turns because the last one of the field goes', () => {
    expect(lead('min-max', [...others, last])).toBe(-1);
    expect(lead('min-max', others)).toBe(1);
  });

  test.each(RELATIVE_NORM_KINDS)('%s does not keep the order of two when a third one goes', (kind) => {
    const figure = fc.integer({ min: 0, max: 9 });
    const anyField = fc.array(fc.tuple(figure, figure), { minLength: 4, maxLength: 6 });
    const keepsOrder = fc.property(anyField, (all) => lead(kind, all) * lead(kind, all.slice(0, -1)) >= 0);
    expect(fc.check(keepsOrder, { numRuns: 10_000, seed: 1 }).failed).toBe(true);
  });
});
