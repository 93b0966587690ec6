/** @jest-environment node */
import { countHints } from '../../data/count-hints';
import { aClaimedPeriod } from '../../testing/claims';
import { countsOf, periodDraft } from './claim.form';
import { hintLines, sumText } from './hint-lines';

function linesOf(fields: Parameters<typeof aClaimedPeriod>[0]): readonly string[] {
  const counts = countsOf(periodDraft(aClaimedPeriod(fields)));
  return hintLines(counts, countHints(counts));
}

test('each figure comes with its counts', () => {
  expect(linesOf({})).toEqual([
    '262 laporan, 255 selesai: 97,3 % (255/262)',
    'Selesai dan dalam proses: 98,9 % (259/262)',
    'Laporan sah: 262',
    'Tindak lanjut pertama rata-rata 2,2443 hari kerja',
  ]);
});

test('what is missing takes its sentences with it', () => {
  expect(linesOf({ resolved: null })).toEqual(['Laporan sah: 262']);
  expect(linesOf({ received: null })).toEqual([]);
});

test.each([
  { sum: { sum: 262, difference: 0 }, says: { text: 'Jumlah keadaan 262: cocok.', standing: 'right' } },
  {
    sum: { sum: 56171, difference: 1000 },
    says: { text: 'Jumlah keadaan 56.171: kurang 1.000 dari yang diterima.', standing: 'wrong' },
  },
  {
    sum: { sum: 269, difference: -7 },
    says: { text: 'Jumlah keadaan 269: lebih 7 dari yang diterima.', standing: 'wrong' },
  },
  { sum: null, says: null },
])('of $sum it is said: $says', ({ sum, says }) => expect(sumText(sum)).toEqual(says));
