import { markProblem } from '@anggakara/scoring';
import { exampleMark } from './example-draw';

const HUNDRED = { min: '0', max: '100', step: '1' };

test.each([
  { grid: HUNDRED, centre: 70, mark: '70', because: 'without spread a mark is its centre' },
  { grid: HUNDRED, centre: 70.4, mark: '70', because: 'the nearest step counts' },
  { grid: HUNDRED, centre: 130, mark: '100', because: 'the scale ends above' },
  { grid: HUNDRED, centre: -5, mark: '0', because: 'the scale ends below' },
  { grid: { min: '1', max: '5', step: '0.5' }, centre: 75, mark: '4', because: 'the centre is a percent of the scale' },
  { grid: { min: '1', max: '5', step: '0.5' }, centre: 60, mark: '3.5', because: 'half steps are written out' },
  { grid: { min: '0.25', max: '1', step: '0.25' }, centre: 34, mark: '0.5', because: 'a scale may begin off zero' },
])('$mark at $centre percent: $because', ({ grid, centre, mark }) => {
  expect(exampleMark(grid, { centre, spread: 0, about: 'anything' })).toBe(mark);
});

test('the same text draws the same mark, another text another', () => {
  const drawn = (about: string) => exampleMark(HUNDRED, { centre: 50, spread: 40, about });

  expect(drawn('document/ip-001/juror/DATA_USE')).toBe(drawn('document/ip-001/juror/DATA_USE'));
  expect(new Set(Array.from({ length: 50 }, (_, place) => drawn(`about ${place}`))).size).toBeGreaterThan(20);
});

test('every drawn mark lies on the grid and within the spread', () => {
  const grid = { min: '0', max: '100', step: '2.5' };
  for (let place = 0; place < 500; place += 1) {
    const mark = exampleMark(grid, { centre: 80, spread: 10, about: `${place}` });

    expect(markProblem(grid, mark)).toBeNull();
    expect(Math.abs(Number(mark) - 80)).toBeLessThanOrEqual(10 + 1.25);
  }
});
