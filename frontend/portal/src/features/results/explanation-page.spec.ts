import type { RunView } from '@anggakara/contracts';
import type { EntryResult } from '@anggakara/scoring';
import { anEdition } from '../../testing/editions';
import { FakeApi } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { link, rows, textOf } from '../../testing/queries';
import { aGroupResult, aRanked, aRun } from '../../testing/runs';
import { aRubric } from '../../testing/sheets';
import { visit } from '../../testing/visit';
import { ExplanationPage } from './explanation-page';

const STAGE = '/api/editions/demo/stages/document';
const ENTRY: EntryResult = {
  ...aRanked('IP-001', 31, '74.00', false),
  nodes: [
    { node: 'OUTPUT', kind: 'mark', score: '80.000000', contribution: '32.000000' },
    { node: 'IMPACT', kind: 'mark', score: '70.000000', contribution: '42.000000' },
  ],
  jurors: [
    {
      juror: 'p1',
      marks: [
        { criterion: 'OUTPUT', value: '80' },
        { criterion: 'IMPACT', value: '70' },
      ],
      totals: [{ index: 'service-unit', total: '74.000000' }],
    },
  ],
  cutDistance: {
    against: 'IP-030',
    category: null,
    difference: '1.200000',
    parts: [{ node: 'IMPACT', difference: '1.200000' }],
  },
};

function open(entry: EntryResult = ENTRY, run: Partial<RunView> = {}, rubricVersion = 1) {
  const result = { entries: [entry], groups: [aGroupResult({ rubricVersion })] };
  const lines = ['Peringkat 31 dari 95 peserta.', 'Impact: rata-rata 70, menyumbang 42.'];
  const instrument = { stage: 'document', group: 'IP', version: 1, lockedAt: null, rubric: aRubric() };
  const api = new FakeApi()
    .on('GET /api/session', aSession('organizer'))
    .on('GET /api/editions', { items: [anEdition()], total: 1 })
    .on(`GET ${STAGE}/instruments`, { items: [instrument], total: 1 })
    .on(`GET ${STAGE}/runs/2`, aRun(result, { number: 2, ...run }))
    .on(`GET ${STAGE}/runs/2/entries/IP-001`, {
      run: 2,
      stage: 'document',
      entry: 'IP-001',
      entryName: 'Kota Satu',
      lines,
      resultHash: 'c'.repeat(64),
    });
  return visit(ExplanationPage, api, { edition: 'demo', stage: 'document', run: '2', entry: 'IP-001' });
}

test('the answer stands before its reasons: score, rank, outcome, distance to the cut', async () => {
  const { root } = await open();
  const glance = textOf(root.querySelector('.glance'));
  for (const part of ['74,00', '31', 'Di bawah batas', 'Kurang 1,2 dari batas (IP-030)']) {
    expect(glance).toContain(part);
  }
});

test("the server's own lines are shown as they stand, with the hash of the result", async () => {
  const { root } = await open();
  expect([...root.querySelectorAll('.lines li')].map(textOf)).toEqual([
    'Peringkat 31 dari 95 peserta.',
    'Impact: rata-rata 70, menyumbang 42.',
  ]);
  expect(textOf(root)).toContain('c'.repeat(64));
});

test('each criterion shows its weight, its score, what it gave and its part of the distance', async () => {
  const { root } = await open();
  expect(rows(root)).toEqual([
    ['Nama OUTPUT', '40/100', '80', '32', '-'],
    ['Nama IMPACT', '60/100', '70', '42', '1,2'],
  ]);
});

test('jurors are named to who may know them', async () => {
  const { root } = await open(ENTRY, { jurors: { p1: 'Indra Lazuardi' } });
  expect(textOf(root)).toContain('Indra Lazuardi');
});

test('jurors stay unnamed to everyone else', async () => {
  const { root } = await open();
  expect(textOf(root)).toContain('Penilai 1');
  expect(textOf(root)).not.toContain('p1');
});

test('weights of a rubric that has changed since are said to be the new ones', async () => {
  const { root } = await open(ENTRY, {}, 2);
  expect(textOf(root)).toContain('Instrumen sudah berubah sejak hitungan ini dibuat');
});

test('an entry without a rank says why', async () => {
  const { root } = await open({
    ...ENTRY,
    standing: { kind: 'incomplete', reason: 'below-quorum', counted: 1, needed: 2 },
    outcome: { kind: 'not-selected', reason: 'incomplete' },
    cutDistance: null,
  });
  expect(textOf(root.querySelector('.glance'))).toContain('1 lembar terkunci, kuorum 2');
});

test('an evaluation report of this very run can be ordered from here', async () => {
  const { root } = await open();
  expect(link(root, 'Pesan laporan evaluasi').getAttribute('href')).toBe(
    '/edisi/demo/dokumen?jenis=evaluation-report&tahap=document&hitungan=2&peserta=IP-001',
  );
});
