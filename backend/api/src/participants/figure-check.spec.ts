import { figureCheck } from './figure-check';

const part = (label: string, count: number): { label: string; count: number } => ({ label, count });

/** LAPOR! Januari-Juni 2018 as printed: the parts are 1,000 short of the total. */
const PRINTED = [
  part('selesai', 15_061),
  part('proses', 3_189),
  part('belum', 7_542),
  part('ditunda', 1_158),
  part('terdisposisi', 4_876),
  part('dihapus', 24_345),
];

test('57.171 whose parts give 56.171 is refused with the difference', () => {
  expect(() => figureCheck({ stated: 57_171, parts: PRINTED })).toThrow(
    expect.objectContaining({
      code: 'parts-do-not-sum',
      facts: { stated: 57_171, sum: 56_171, difference: 1_000 },
    }),
  );
});

test('parts above the total differ the other way', () => {
  expect(() => figureCheck({ stated: 1, parts: [part('a', 3)] })).toThrow(
    expect.objectContaining({ facts: { stated: 1, sum: 3, difference: -2 } }),
  );
});

test('where they add up, each part has its share', () => {
  expect(figureCheck({ stated: 56_171, parts: PRINTED }).rates[0]).toEqual({
    label: 'selesai',
    rate: { numerator: 15_061, denominator: 56_171, percent: '26.8' },
    text: '26,8 % (15.061/56.171)',
  });
});

test('the shares of nothing are none', () => {
  expect(figureCheck({ stated: 0, parts: [part('a', 0)] })).toEqual({
    stated: 0,
    sum: 0,
    rates: [{ label: 'a', rate: { numerator: 0, denominator: 0, percent: null }, text: '- (0/0)' }],
  });
});
