import fc from 'fast-check';
import { isScale, markProblem } from './mark-grid';
import { LAW } from '../test/law';

const HUNDRED = { min: '0', max: '100', step: '1' };
const HALVES = { min: '-2', max: '5', step: '0.5' };

describe('panel 1: a mark is a decimal on its criterion’s grid', () => {
  test.each([
    { grid: HUNDRED, value: '0', problem: null, because: 'the minimum is a mark' },
    { grid: HUNDRED, value: '100', problem: null, because: 'the maximum is a mark' },
    { grid: HUNDRED, value: '87', problem: null, because: 'a step between is a mark' },
    { grid: HUNDRED, value: '87.00', problem: null, because: 'zeros after the point change nothing' },
    { grid: HUNDRED, value: '87.5', problem: 'off-step', because: 'half a step is none' },
    { grid: HUNDRED, value: '101', problem: 'above-scale', because: 'it is above the scale' },
    { grid: HUNDRED, value: '-1', problem: 'below-scale', because: 'it is below the scale' },
    { grid: HALVES, value: '-1.5', problem: null, because: 'steps count from the minimum' },
    { grid: HALVES, value: '0.25', problem: 'off-step', because: 'a quarter is off a grid of halves' },
    { grid: HUNDRED, value: '', problem: 'not-a-decimal', because: 'nothing is not 0' },
    { grid: HUNDRED, value: ' ', problem: 'not-a-decimal', because: 'a space is not 0' },
    { grid: HUNDRED, value: '1e-7', problem: 'not-a-decimal', because: 'an exponent is no decimal' },
    { grid: HUNDRED, value: '85,5', problem: 'not-a-decimal', because: 'a comma is print' },
  ] as const)('$value: $because', ({ grid, value, problem }) => expect(markProblem(grid, value)).toBe(problem));

  test('exactly the steps from min to max are marks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 9 }),
        (min, steps, step) => {
          const grid = { min: String(min), max: String(min + steps * step), step: String(step) };
          const marks = Array.from({ length: 200 }, (_, place) => place - 100).filter(
            (mark) => markProblem(grid, String(mark)) === null,
          );
          const expected = Array.from({ length: steps + 1 }, (_, place) => min + place * step).filter(
            (mark) => mark >= -100 && mark < 100,
          );
          expect(marks).toEqual(expected);
        },
      ),
      LAW,
    );
  });
});

describe('panel 1: a scale rises in steps from its least mark', () => {
  test.each([
    { grid: { min: '0', max: '100', step: '0.5' }, is: true, because: 'half steps are steps' },
    { grid: { min: '', max: '100', step: '1' }, is: false, because: 'a bound that is no decimal bounds nothing' },
    { grid: { min: '0', max: '100', step: '0' }, is: false, because: 'no step leads nowhere' },
    { grid: { min: '0', max: '100', step: '-1' }, is: false, because: 'nor does one downwards' },
    { grid: { min: '5', max: '5', step: '1' }, is: false, because: 'one mark is no scale' },
  ])('$because', ({ grid, is }) => expect(isScale(grid)).toBe(is));
});
