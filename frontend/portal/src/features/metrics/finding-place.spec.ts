/** @jest-environment node */
import type { FindingView } from '@anggakara/contracts';
import { aClaimedPeriod } from '../../testing/claims';
import { anEdition } from '../../testing/editions';
import { findingPlace, placedFindings } from './finding-place';

const CLAIMED = [aClaimedPeriod({ period: '2024' }), aClaimedPeriod()];
const { periods: PERIODS } = anEdition();

test.each([
  { path: 'periods[1].received', place: 'Tahun 2025, Laporan diterima' },
  { path: 'periods[0].cappedDaySum', place: 'Tahun 2024, Jumlah hari tindak lanjut' },
  { path: 'periods[0].end', place: 'Tahun 2024' },
  { path: 'periods[0]', place: 'Tahun 2024' },
  { path: 'reference', place: 'Jendela acuan' },
  { path: 'comparison', place: 'Jendela pembanding' },
  { path: 'periods[7].received', place: 'periods[7].received' },
  { path: 'version', place: 'version' },
])('$path is named $place', ({ path, place }) => expect(findingPlace(path, CLAIMED, PERIODS)).toBe(place));

test('a period that the edition does not know is named by its code', () => {
  expect(findingPlace('periods[0]', [aClaimedPeriod({ period: 'x' })], PERIODS)).toBe('x');
});

const missing = (path: string): Pick<FindingView, 'code' | 'path' | 'message'> => ({
  code: 'count-missing',
  path,
  message: 'Belum diisi.',
});

test('counts that are missing in one period are one line, the others stay as they are', () => {
  const findings = [
    missing('periods[1].received'),
    missing('periods[1].resolved'),
    missing('periods[0].answered'),
    { code: 'few-valid', path: 'reference', message: 'Hanya 3 laporan sah.' } as const,
  ];
  expect(placedFindings(findings, CLAIMED, PERIODS)).toEqual([
    { place: 'Tahun 2025', message: '2 isian belum diisi.' },
    { place: 'Tahun 2024, Sudah dijawab', message: 'Belum diisi.' },
    { place: 'Jendela acuan', message: 'Hanya 3 laporan sah.' },
  ]);
});
