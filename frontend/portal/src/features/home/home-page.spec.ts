import { aClaimSummary } from '../../testing/claims';
import { anEdition } from '../../testing/editions';
import { FakeApi, refused } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { link, textOf } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { HomePage } from './home-page';

const EMPTY = { items: [], total: 0 };
const PROGRESS = { stage: 'document', jurors: [], rows: [], locked: 328, expected: 336 };

function anApi(role: Parameters<typeof aSession>[0]): FakeApi {
  return new FakeApi()
    .on('GET /api/session', aSession(role))
    .on('GET /api/editions', EMPTY)
    .on('GET /api/editions/demo', anEdition())
    .on('GET /api/editions/demo/claims', { items: [aClaimSummary()], total: 1 })
    .on('GET /api/editions/demo/entries', EMPTY)
    .on('GET /api/editions/demo/documents', EMPTY)
    .on('GET /api/editions/demo/ledger', { items: [], nextCursor: null })
    .on('GET /api/editions/demo/stages/document/progress', PROGRESS)
    .on('GET /api/editions/demo/stages/interview/progress', { ...PROGRESS, locked: 0, expected: 0 })
    .on('GET /api/editions/demo/stages/document/runs', EMPTY)
    .on('GET /api/editions/demo/stages/interview/runs', EMPTY)
    .on('GET /api/editions/demo/stages/document/conflicts', {
      stage: 'document',
      declaredAt: null,
      conflicts: [],
      entries: [],
    });
}

test.each([
  { role: 'agency', reads: 'Draf belum terkirim: metrik Kabupaten Selasar' },
  { role: 'evaluator', reads: 'Nyatakan benturan kepentingan' },
  { role: 'organizer', reads: 'Evaluasi dokumen: 328 dari 336 lembar nilai terkunci' },
  { role: 'secretariat', reads: 'Entri terdaftar' },
  { role: 'staff', reads: '0 dokumen siap diunduh' },
  { role: 'auditor', reads: 'Tindakan terakhir' },
] as const)('the $role reads what waits: $reads', async ({ role, reads }) => {
  const { root } = await visit(HomePage, anApi(role));
  expect(textOf(root)).toContain(reads);
  expect(textOf(root.querySelector('app-stage-timeline'))).toContain('Wawancara');
});

test('a task leads to the place where it is done', async () => {
  const { root } = await visit(HomePage, anApi('agency'));
  expect(link(root, 'Lanjutkan dan kirim').getAttribute('href')).toBe('/edisi/demo/metrik/IP-001');
});

test('a person without a role is told whom to ask', async () => {
  const { root } = await visit(HomePage, anApi(null));
  expect(textOf(root)).toContain('Hubungi penyelenggara edisi');
});

test('a failed read is told, with a way to try again', async () => {
  const { root } = await visit(HomePage, anApi('agency').on('GET /api/editions/demo', refused('database-unavailable')));
  expect(textOf(root.querySelector('[role="alert"]'))).toContain('Basis data tidak terjangkau');
});
