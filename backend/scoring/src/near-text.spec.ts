import { nearText } from './near-text';

describe('doubles as text, where their error cannot matter', () => {
  test.each([
    [0, 4, '0.0000'],
    [1.00004999, 4, '1.0000'],
    [1.00005001, 4, '1.0001'],
    [29.9999999, 4, '30.0000'],
    [12.34, 1, '12.3'],
    [12.35, 1, null],
    [0.00005, 4, null],
    [0.00005001, 4, '0.0001'],
    [0.00005000001, 4, null],
    [0.000049999999, 4, null],
  ])('%d with %d places: %s', (value, places, text) => expect(nearText(value, places)).toBe(text));
});
