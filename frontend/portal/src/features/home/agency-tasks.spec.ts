/** @jest-environment node */
import { aClaimSummary } from '../../testing/claims';
import { agencyTasks } from './agency-tasks';

const DEADLINE = { closesAtText: '1 Desember 2026, 23.59 WIB', remaining: '3 hari 4 jam' };

test('a draft is told to be unsent, with the time that is left', () => {
  const [task] = agencyTasks('demo', [aClaimSummary()], DEADLINE);
  expect(task).toMatchObject({
    title: 'Draf belum terkirim: metrik Kabupaten Selasar',
    state: 'now',
    link: ['/edisi', 'demo', 'metrik', 'IP-001'],
  });
  expect(task?.detail).toContain('Tinggal 3 hari 4 jam');
  expect(task?.detail).toContain('Yang tidak dikirim bernilai 0.');
});

test.each([
  { deadline: { ...DEADLINE, remaining: null }, detail: 'Pengisian ditutup 1 Desember 2026, 23.59 WIB.' },
  { deadline: null, detail: 'Yang tidak dikirim bernilai 0.' },
])('the detail reads: $detail', ({ deadline, detail }) => {
  expect(agencyTasks('demo', [aClaimSummary({ state: 'not-started' })], deadline)[0]?.detail).toBe(detail);
});

test('what was sent stands below what was not', () => {
  const sent = aClaimSummary({ entry: 'UPP-001', state: 'submitted', warnings: 2 });
  const tasks = agencyTasks('demo', [sent, aClaimSummary({ state: 'not-started' })], DEADLINE);
  expect(tasks.map(({ state }) => state)).toEqual(['now', 'done']);
  expect(tasks[1]?.detail).toBe('2 peringatan; siapkan buktinya.');
});
