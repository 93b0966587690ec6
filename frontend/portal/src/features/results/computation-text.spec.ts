/** @jest-environment node */
import type { EarlierComputation } from '@anggakara/contracts';
import { aComputation } from '../../testing/runs';
import { noted, progressText } from './computation-text';

const NAMES: Readonly<Record<string, string>> = { document: 'Penilaian dokumen', interview: 'Wawancara' };
const nameOf = (code: string): string => NAMES[code] ?? code;

const waiting = { state: 'waiting', step: null, progressPercent: 0 } as const;
const laras: EarlierComputation = { id: 'a', stage: 'interview', orderedBy: 'Laras Arunika', state: 'computing' };

test.each([
  { of: { step: 'reading' } as const, says: 'Membaca lembar, peserta, dan keputusan' },
  { of: { step: 'checking' } as const, says: 'Memeriksa bahan' },
  { of: { step: 'scoring' } as const, says: 'Menghitung nilai dan peringkat' },
  { of: { step: 'sealing' } as const, says: 'Menulis dan menyegel hasil' },
  { of: { step: 'recording' } as const, says: 'Menyimpan hasil' },
  { of: waiting, says: 'Segera dimulai' },
  {
    of: { ...waiting, waitsFor: [laras] },
    says: 'Menunggu giliran: penghitungan Laras Arunika (Wawancara) lebih dahulu',
  },
  {
    of: { ...waiting, waitsFor: [laras, { ...laras, id: 'b' }], waitsForElsewhere: 2 },
    says: 'Menunggu giliran: penghitungan Laras Arunika (Wawancara) lebih dahulu, dan 3 lagi',
  },
  {
    of: { ...waiting, waitsForElsewhere: 2 },
    says: 'Menunggu giliran: 2 penghitungan edisi lain lebih dahulu',
  },
])('a computation says: $says', ({ of, says }) => {
  expect(progressText(aComputation(of), nameOf)).toBe(says);
});

test('noted are those under way, in turn, and those that came to nothing since the last that was made', () => {
  const over = { step: null, finishedAt: '2026-05-20T03:43:00Z' } as const;
  const newestFirst = [
    aComputation({ ...waiting, id: 'second' }),
    aComputation({ id: 'first' }),
    aComputation({ ...over, id: 'cancelled', state: 'cancelled' }),
    aComputation({ ...over, id: 'made', state: 'made', run: 3 }),
    aComputation({ ...over, id: 'long-ago', state: 'failed' }),
  ];
  const { underWay, inVain } = noted(newestFirst);
  expect(underWay.map(({ id }) => id)).toEqual(['first', 'second']);
  expect(inVain.map(({ id }) => id)).toEqual(['cancelled']);
  expect(noted(newestFirst.slice(4)).inVain.map(({ id }) => id)).toEqual(['long-ago']);
});
