import { TestBed } from '@angular/core/testing';
import type { ConflictDeclarationView } from '@anggakara/contracts';
import { OUTBOX_STORE } from '../../data/outbox-store';
import { sheetName, type PendingMark } from '../../data/pending-mark';
import { anEdition } from '../../testing/editions';
import { FakeApi } from '../../testing/fake-api';
import { aStore } from '../../testing/outbox';
import { aSession, aUser } from '../../testing/people';
import { button, link, rows, textOf, type } from '../../testing/queries';
import { aSheetSummary } from '../../testing/sheets';
import { visit } from '../../testing/visit';
import { SheetsPage } from './sheets-page';

const STAGE = '/api/editions/demo/stages/interview';
const DECLARED: ConflictDeclarationView = {
  stage: 'interview',
  declaredAt: '2026-11-20T02:00:00Z',
  conflicts: [],
  entries: [{ code: 'IP-001', name: 'Kota Contoh', agencyName: 'Kota Contoh', group: 'IP' }],
};
const SHEETS = [
  aSheetSummary({ entry: 'IP-001', entryName: 'Kota Contoh', state: 'locked', marked: 8 }),
  aSheetSummary({ entry: 'IP-002', entryName: 'Kabupaten Telaga', state: 'in-progress', marked: 3 }),
  aSheetSummary({ entry: 'IP-003', entryName: 'Kota Samudra', state: 'recused' }),
];

function anApi(declaration: Partial<ConflictDeclarationView> = {}): FakeApi {
  return new FakeApi()
    .on('GET /api/session', aSession('juror'))
    .on('GET /api/editions', { items: [anEdition()], total: 1 })
    .on(`GET ${STAGE}/conflicts`, { ...DECLARED, ...declaration })
    .on(`GET ${STAGE}/sheets`, { items: SHEETS, total: SHEETS.length });
}

function open(api = anApi(), left: readonly PendingMark[] = []) {
  TestBed.configureTestingModule({ providers: [{ provide: OUTBOX_STORE, useValue: aStore(left) }] });
  return visit(SheetsPage, api, { edition: 'demo', stage: 'interview' });
}

test('before the declaration the list stays closed and the way to it is shown', async () => {
  const api = anApi({ declaredAt: null });
  const { root } = await open(api);
  expect(link(root, 'Periksa daftar dan nyatakan').getAttribute('href')).toContain('benturan');
  expect(api.seen.map(({ url }) => url)).not.toContain(`${STAGE}/sheets`);
});

test('a juror without entries is told when the list fills', async () => {
  const { root } = await open(anApi({ declaredAt: null, entries: [] }));
  expect(textOf(root)).toContain('Belum ada peserta untuk Anda nilai');
});

test('the list counts what is locked, leaves recused sheets out, and leads on', async () => {
  const { root } = await open();
  expect(textOf(root.querySelector('#kemajuan'))).toBe('1 dari 2 lembar terkunci');
  expect(link(root, 'Lanjutkan IP-002').getAttribute('href')).toContain('IP-002');
  expect(rows(root).map(([code, , marked]) => [code, marked])).toEqual([
    ['IP-001', '8/8'],
    ['IP-002', '3/8'],
    ['IP-003', '0/8'],
  ]);
});

test('a recused sheet is named and not opened', async () => {
  const { root } = await open();
  const links = [...root.querySelectorAll('td a, th a')].map(textOf);
  expect(links).toEqual(['Kota Contoh', 'Kabupaten Telaga']);
});

test('sheets are filtered by state and found by name', async () => {
  const { root, settle } = await open();
  button(root, 'Belum terkunci 1').click();
  await settle();
  expect(rows(root).map(([code]) => code)).toEqual(['IP-002']);
  button(root, 'Semua 3').click();
  const search = root.querySelector('input[type=search]') as HTMLInputElement;
  type(search, 'samudra');
  await settle();
  expect(rows(root).map(([code]) => code)).toEqual(['IP-003']);
});

test('marks that wait on this device are counted at their sheet', async () => {
  const sheet = sheetName({ person: aUser('juror').id, edition: 'demo', stage: 'interview', entry: 'IP-002' });
  const event = { id: 'a', criterion: 'IMPACT', value: '80' };
  const api = anApi();
  const { root, settle } = await open(api, [
    { sheet, order: 1, event, attempted: true, refusal: { code: 'sheet-locked', title: 'Terkunci', detail: '' } },
  ]);
  await settle();
  expect(textOf(root)).toContain('1 belum terkirim');
  expect(textOf(root.querySelector('p[role=status]'))).toContain('Ada 1 perubahan di perangkat ini');
});
