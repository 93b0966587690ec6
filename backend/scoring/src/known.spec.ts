import { known } from './known';
import { competitionRanks } from './ranking';

test.each([0, '', false, 0n])('%p is there', (value) => expect(known(value)).toBe(value));

test.each([undefined, null])('%p is an error of ours', (value) => expect(() => known(value)).toThrow('missing'));

test('columns of different lengths rank nobody', () => {
  expect(() => competitionRanks([Float64Array.of(1, 2, 3), Float64Array.of(1, 5)])).toThrow('missing');
});
