import fc from 'fast-check';

/** Cases in which a law is tried; LAW_RUNS asks for fewer while code is being written. */
export const LAW = { numRuns: Number(process.env['LAW_RUNS'] ?? 1000) };

/** A test that a property holds in every case drawn. */
export function law<Case>(title: string, property: fc.IProperty<Case>): void {
  test(title, () => fc.assert(property, LAW));
}
