import { exp, ln, normalInverse } from './elementary';

/** Two units of the last place. */
function expectClose(value: number, expected: number): void {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(Math.max(Math.abs(expected), Number.MIN_VALUE) * 5e-16);
}

test.each([1e-300, 1e-5, 0.1, 0.5, 0.7071067811865475, 0.9999999, 1, 1.0000001, 1.5, 2, 10, 12345.678, 1e300])(
  'the logarithm of %d is that of the built-in function to its last places',
  (value) => {
    expectClose(ln(value), Math.log(value));
  },
);

test.each([-700, -100.25, -1, -1e-9, 0, 1e-9, 0.5, 1, 2.302585092994046, 100.25, 699])(
  'e to the power %d is that of the built-in function to its last places',
  (power) => {
    expect(Math.abs(exp(power) / Math.exp(power) - 1)).toBeLessThan(1e-13);
  },
);

test('what is too small to be written is zero', () => expect(exp(-701)).toBe(0));

/** Python 3.11, statistics.NormalDist().inv_cdf. */
test.each([
  { probability: 0.5, value: 0 },
  { probability: 0.975, value: 1.9599639845400536 },
  { probability: 0.025, value: -1.9599639845400538 },
  { probability: 0.9, value: 1.2815515655446008 },
  { probability: 0.001, value: -3.090232306167813 },
  { probability: 1e-10, value: -6.361340902404056 },
  { probability: 1e-20, value: -9.262340089798409 },
])('the normal distribution reaches $probability at $value', ({ probability, value }) => {
  expect(normalInverse(probability)).toBeCloseTo(value, 13);
});

test.each([0, -1, NaN, Infinity])('there is no logarithm of %d', (value) =>
  expect(() => ln(value)).toThrow(RangeError),
);
test.each([701, NaN])('there is no power of %d', (power) => expect(() => exp(power)).toThrow(RangeError));
test.each([0, 1, -0.1, NaN])('%d is no probability to be reached', (probability) => {
  expect(() => normalInverse(probability)).toThrow(RangeError);
});
