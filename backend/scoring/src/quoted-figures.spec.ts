import { meanChange, wilsonPercent } from './quoted-figures';
import { wilson } from './wilson';

describe('the Wilson interval in percent', () => {
  test.each([
    { k: 53, n: 59, low: '79.5', high: '95.3', of: 'Provinsi Kalimantan Timur 2020' },
    { k: 255, n: 262, low: '94.6', high: '98.7', of: 'Kabupaten Muara Enim' },
    { k: 219, n: 219, low: '98.3', high: '100.0', of: 'Kota Solok' },
    { k: 3, n: 3, low: '43.9', high: '100.0', of: 'three of three, which proves little' },
    { k: 0, n: 5, low: '0.0', high: '43.4', of: 'none of five' },
  ])('$of: $k of $n lies from $low to $high', ({ k, n, low, high }) => {
    expect(wilsonPercent(k, n)).toEqual({ low, high });
  });

  test('there is none without trials', () => {
    expect(wilsonPercent(0, 0)).toBeNull();
  });

  test('is rounded once, from all its digits: 4 of 7 is 0.2505 in four decimals, yet not 25.1 %', () => {
    expect(wilson(4, 7)?.low).toBe('0.2505');
    expect(wilsonPercent(4, 7)?.low).toBe('25.0');
  });
});

describe('the change of a printed mean', () => {
  test.each([
    { base: '7.3', now: '1.9', change: '-5.4' },
    { base: '1.9', now: '7.3', change: '5.4' },
    { base: '2', now: '2.0', change: '0.0' },
    { base: '1.25', now: '1.00', change: '-0.3' },
  ])('$base -> $now is $change', ({ base, now, change }) => {
    expect(meanChange(base, now)).toBe(change);
  });
});
