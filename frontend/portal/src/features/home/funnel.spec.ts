/** @jest-environment node */
import type { EntryStage } from '@anggakara/contracts';
import { funnel } from './funnel';

const entries = (...stages: readonly EntryStage[]) => stages.map((stage, place) => ({ code: `IP-${place}`, stage }));

test('each step is counted from the states of entries and claims', () => {
  const steps = funnel(entries('verified', 'shortlisted', 'winner', 'finalist', 'withdrawn', 'disqualified'), [
    { state: 'draft' },
    { state: 'submitted' },
    { state: 'submitted' },
    { state: 'not-started' },
  ]);
  expect(Object.fromEntries(steps.map(({ label, count }) => [label, count]))).toEqual({
    'Entri terdaftar': 6,
    'Masih ikut': 4,
    'Draf metrik belum terkirim': 1,
    'Metrik terkirim': 2,
    'Lolos Top N': 3,
    Pemenang: 1,
  });
});
