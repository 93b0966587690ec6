import { improvementPercent, percentOf, rate, ratio, rateText } from './rate';
import { compared, exact, rational } from './rational';

describe('metrics 3: a rate is printed with both its counts', () => {
  test.each([
    { k: 255, n: 262, text: '97,3 % (255/262)', of: 'Muara Enim' },
    { k: 219, n: 219, text: '100,0 % (219/219)', of: 'Kota Solok' },
    { k: 89, n: 215, text: '41,4 % (89/215)', of: 'Jambi, followed up' },
    { k: 77, n: 215, text: '35,8 % (77/215)', of: 'Jambi, resolved; the page prints 35' },
    { k: 15061, n: 57171, text: '26,3 % (15.061/57.171)', of: 'LAPOR! 2018, of all' },
    { k: 15061, n: 57171 - 24345, text: '45,9 % (15.061/32.826)', of: 'LAPOR! 2018, of the valid ones' },
    { k: 1, n: 2000, text: '0,1 % (1/2.000)', of: 'a half, away from zero' },
  ])('$of: $text', ({ k, n, text }) => expect(rateText(rate(k, n))).toBe(text));

  test('percent of a count is exact', () => expect(compared(percentOf(1, 3), rational(100n, 3n))).toBe(0));
});

describe('metrics 8: an improvement of days is (base - now) / base', () => {
  test.each([
    { base: '7.3', now: '1.9', percent: '74.0' },
    { base: '1.9', now: '7.3', percent: '-284.2' },
    { base: '5', now: '5', percent: '0.0' },
  ])('$base -> $now is $percent % better', ({ base, now, percent }) => {
    expect(improvementPercent(base, now)).toBe(percent);
  });

  test('a ratio of two decimals is exact', () => expect(compared(ratio('1.5', '4.5'), ratio('1', '3'))).toBe(0));

  test('from nothing there is no improvement', () => expect(() => improvementPercent('0', '1')).toThrow(RangeError));

  test('the decimals enter exactly', () => expect(compared(exact('7.3'), rational(73n, 10n))).toBe(0));
});
