/** @jest-environment node */
import { organizerTasks, type StageStanding } from './organizer-tasks';

function standing(
  fields: Partial<StageStanding> & { readonly state?: 'planned' | 'open' | 'locked' } = {},
): StageStanding {
  const { state = 'open', ...rest } = fields;
  return {
    edition: 'demo',
    stage: { code: 'document', name: 'Dokumen', state },
    progress: { locked: 3, expected: 10 },
    runs: [],
    ...rest,
  };
}

const official = (state: 'open' | 'settled') => [{ number: 2, standing: 'official', state, inForce: true } as const];

test.each([
  { given: standing({ state: 'planned' }), title: 'Buka tahap Dokumen', is: 'now' },
  { given: standing(), title: 'Dokumen berlangsung', is: 'running' },
  { given: standing({ progress: { locked: 10, expected: 10 } }), title: 'Kunci tahap Dokumen', is: 'now' },
  { given: standing({ state: 'locked' }), title: 'Buat perhitungan resmi Dokumen', is: 'now' },
  { given: standing({ state: 'locked', runs: official('open') }), title: 'Putuskan nilai sama di Dokumen', is: 'now' },
  { given: standing({ state: 'locked', runs: official('settled') }), title: 'Hasil Dokumen sudah tetap', is: 'done' },
] as const)('$title', ({ given, title, is }) => {
  expect(organizerTasks([given])[0]).toMatchObject({ title, state: is });
});

test('a run that is no longer in force is no result', () => {
  const runs = [{ number: 1, standing: 'official', state: 'settled', inForce: false } as const];
  expect(organizerTasks([standing({ state: 'locked', runs })])[0]?.title).toBe('Buat perhitungan resmi Dokumen');
});

test('a stage waits for the one before it', () => {
  const interview = standing({ state: 'planned', stage: { code: 'interview', name: 'Wawancara', state: 'planned' } });
  expect(organizerTasks([standing(), interview]).map(({ state }) => state)).toEqual(['running', 'waiting']);
  const settled = standing({ state: 'locked', runs: official('settled') });
  expect(organizerTasks([settled, interview]).map(({ state }) => state)).toEqual(['done', 'now']);
});
