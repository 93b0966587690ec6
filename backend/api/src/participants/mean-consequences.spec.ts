import type { QuotedMean } from '@anggakara/contracts';
import { meanConsequences } from './mean-consequences';

const mean = (period: string, value: string): QuotedMean => ({ period, value, printed: value.replace('.', ',') });

test('Muara Enim: 7,3 to 1,9 days is 5,4 days less and 74,0 % better', () => {
  expect(meanConsequences([mean('2018', '7.3'), mean('2020', '1.9')])).toEqual([
    {
      code: 'days-change',
      label: 'Perubahan rata-rata tindak lanjut 2018 ke 2020',
      value: '−5,4 hari',
      formula: '1,9 − 7,3 hari',
    },
    {
      code: 'days-improvement',
      label: 'Perbaikan rata-rata tindak lanjut 2018 ke 2020',
      value: '74,0 % lebih baik',
      formula: '(7,3 − 1,9) / 7,3',
    },
  ]);
});

test.each([
  { base: '2.0', now: '3.0', values: ['+1,0 hari', '50,0 % lebih lama'] },
  { base: '2.0', now: '2.0', values: ['0,0 hari', 'tidak berubah'] },
])('$base to $now reads $values', ({ base, now, values }) => {
  const found = meanConsequences([mean('2018', base), mean('2020', now)]);
  expect(found.map(({ value }) => value)).toEqual(values);
});

test('the first and the last of several are compared', () => {
  const [change] = meanConsequences([mean('2018', '7.3'), mean('2019', '4.0'), mean('2020', '1.9')]);
  expect(change?.label).toContain('2018 ke 2020');
});

test.each([
  { means: [], because: 'none is quoted' },
  { means: [mean('2018', '7.3')], because: 'one is quoted' },
  { means: [mean('2018', '0.0'), mean('2020', '1.9')], because: 'nothing can be better than no days at all' },
])('nothing follows where $because', ({ means }) => {
  expect(meanConsequences(means)).toEqual([]);
});

test('an English reader is told the same in English', () => {
  const found = meanConsequences([mean('2018', '7.3'), mean('2020', '1.9')], 'en');
  expect(found.map(({ label, value, formula }) => [label, value, formula])).toEqual([
    ['Change in the mean time to follow-up, 2018 to 2020', '−5.4 days', '1.9 − 7.3 days'],
    ['Improvement of the mean time to follow-up, 2018 to 2020', '74.0% better', '(7.3 − 1.9) / 7.3'],
  ]);
  expect(meanConsequences([mean('2018', '2.0'), mean('2020', '3.0')], 'en')[1]?.value).toBe('50.0% slower');
});
