import type { RunComparisonView } from '@anggakara/contracts';
import { anEdition } from '../../testing/editions';
import { FakeApi } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { rows, textOf } from '../../testing/queries';
import { aRunSummary } from '../../testing/runs';
import { visit } from '../../testing/visit';
import { ComparisonPage } from './comparison-page';

const STAGE = '/api/editions/demo/stages/document';
const MOVED = {
  entry: 'IP-002',
  group: 'IP',
  rankBefore: 31,
  rankAfter: 30,
  scoreBefore: '68.00',
  scoreAfter: '69.50',
  difference: '1.50',
  parts: [
    {
      node: 'IMPACT',
      before: '40.000000',
      after: '41.500000',
      difference: '1.500000',
      scoreBefore: null,
      scoreAfter: null,
      metric: null,
    },
  ],
  passedBy: [],
  passed: ['IP-001'],
  selectedBefore: false,
  selectedAfter: true,
} as const;
const PASSED = {
  ...MOVED,
  entry: 'IP-001',
  rankBefore: 30,
  rankAfter: 31,
  scoreBefore: '69.00',
  scoreAfter: '69.00',
  difference: '0.00',
  parts: [],
  passedBy: ['IP-002'],
  passed: [],
  selectedBefore: true,
  selectedAfter: false,
} as const;

function open(comparison: Partial<RunComparisonView['comparison']> = {}, lines: readonly string[] = ['Satu.']) {
  const view: RunComparisonView = {
    before: aRunSummary({ number: 1 }),
    after: aRunSummary({ number: 2 }),
    comparison: {
      sameInput: false,
      rubrics: [],
      entered: ['IP-002'],
      left: ['IP-001'],
      movements: [PASSED, MOVED],
      ...comparison,
    },
    names: { 'IP-001': { name: 'Kota Satu', agencyName: '' }, 'IP-002': { name: 'Kota Dua', agencyName: '' } },
    lines,
  };
  const runs = [1, 2, 3].map((number) => aRunSummary({ number }));
  const api = new FakeApi()
    .on('GET /api/session', aSession('auditor'))
    .on('GET /api/editions', { items: [anEdition()], total: 1 })
    .on(`GET ${STAGE}/instruments`, { items: [], total: 0 })
    .on(`GET ${STAGE}/runs`, { items: runs, total: 3 })
    .on(`GET ${STAGE}/runs/2/comparison?with=1`, view);
  return visit(ComparisonPage, api, { edition: 'demo', stage: 'document', run: '2', other: '1' });
}

test('who entered stands first, with by how much and why', async () => {
  const { root } = await open();
  expect(rows(root)).toEqual([
    ['IP-002 Kota Dua', 'Masuk', '31 → 30', '68,00 → 69,50', '1,50', 'IMPACT 40,000000 → 41,500000'],
    ['IP-001 Kota Satu', 'Keluar', '30 → 31', '69,00 → 69,00', '0,00', 'Dilewati IP-002'],
  ]);
});

test('two runs on the same input say that their results are the same bytes', async () => {
  const { root } = await open({ sameInput: true, entered: [], left: [], movements: [] }, []);
  expect(textOf(root)).toContain('sama bita demi bita');
  expect(textOf(root)).toContain('Tidak ada yang berubah');
});

test('a long explanation is opened by who wants it', async () => {
  const lines = Array.from({ length: 9 }, (_, place) => `Baris ${place + 1}.`);
  const { root } = await open({}, lines);
  expect([...root.querySelectorAll('.card > .lines li')]).toHaveLength(6);
  expect(textOf(root.querySelector('summary'))).toBe('3 uraian lainnya');
});

test('a rubric that changed between the runs is said', async () => {
  const rubrics = [{ group: 'IP', before: 'document/IP 1', after: 'document/IP 2' }];
  const { root } = await open({ rubrics });
  expect(textOf(root)).toContain('Instrumen kelompok IP berubah: document/IP 1 → document/IP 2.');
});

test('other runs are one step away', async () => {
  const { root } = await open();
  const links = [...root.querySelectorAll('nav.row a')];
  expect(links.map((element) => [textOf(element), element.getAttribute('aria-current')])).toEqual([
    ['1', 'page'],
    ['3', null],
  ]);
});
