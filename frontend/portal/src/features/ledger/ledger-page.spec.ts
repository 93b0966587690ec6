import type { LedgerRecordView } from '@anggakara/contracts';
import { FakeApi, refused } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { button, control, hasButton, rows, textOf, type } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { factPairs } from './act-text';
import { LedgerPage } from './ledger-page';

const LEDGER = '/api/editions/demo/ledger';

function aRecord(sequence: number, fields: Partial<LedgerRecordView> = {}): LedgerRecordView {
  return {
    chain: 'demo',
    sequence,
    at: '2026-11-25T01:55:00Z',
    actorId: null,
    actorName: 'Laras Arunika',
    act: 'judging.sheet-locked',
    subject: 'sheet:IP-001',
    facts: { sequence: 12, codes: ['A', 'B'] },
    previousHash: '0'.repeat(64),
    hash: 'f'.repeat(64),
    ...fields,
  };
}

const anApi = (items = [aRecord(2), aRecord(1)], nextCursor: string | null = null) =>
  new FakeApi().on('GET /api/session', aSession('auditor')).on(`GET ${LEDGER}`, { items, nextCursor });

const open = (api: FakeApi) => visit(LedgerPage, api, { edition: 'demo' });

test('acts stand with who, what, when and both hashes', async () => {
  const { root } = await open(anApi());
  expect(rows(root)[0]?.slice(0, 5)).toEqual([
    '2',
    '25 November 2026, 08.55 WIB',
    'Laras Arunika',
    'judging.sheet-locked',
    'sheet:IP-001',
  ]);
  expect(textOf(root)).toContain('f'.repeat(64));
});

test('facts read as names and values', () => {
  expect(factPairs({ reason: 'Terlambat', count: 3, codes: ['A'] })).toEqual([
    ['reason', 'Terlambat'],
    ['count', '3'],
    ['codes', '["A"]'],
  ]);
});

test('the ledger is searched by the beginning of an act', async () => {
  const api = anApi().on(`GET ${LEDGER}?act=stage.`, { items: [], nextCursor: null });
  const { root, settle } = await open(api);
  type(control(root, 'Awal nama tindakan'), 'stage.');
  await settle();
  expect(textOf(root)).toContain('Tidak ada catatan yang cocok');
});

test('older pages are turned to, and back', async () => {
  const api = anApi([aRecord(9)], '9').on(`GET ${LEDGER}?cursor=9`, { items: [aRecord(8)], nextCursor: null });
  const { root, settle } = await open(api);
  button(root, 'Lebih lama').click();
  await settle();
  expect(rows(root)[0]?.[0]).toBe('8');
  expect(hasButton(root, 'Lebih lama')).toBe(false);
  button(root, 'Lebih baru').click();
  await settle();
  expect(rows(root)[0]?.[0]).toBe('9');
});

test('the chain is recomputed on request alone', async () => {
  const api = anApi().on(`GET ${LEDGER}/verification`, { chain: 'demo', intact: true, records: 1234, headHash: 'abc' });
  const { root, settle } = await open(api);
  expect(api.seen.some(({ url }) => url.endsWith('verification'))).toBe(false);
  button(root, 'Periksa sekarang').click();
  await settle();
  expect(textOf(root.querySelector('.note.good'))).toContain('1.234 catatan cocok');
});

test('the first bad record is named, with what is wrong', async () => {
  const view = { chain: 'demo', intact: false, firstBadSequence: 7, reason: 'record-changed' };
  const { root, settle } = await open(anApi().on(`GET ${LEDGER}/verification`, view));
  button(root, 'Periksa sekarang').click();
  await settle();
  expect(textOf(root.querySelector('.note.bad'))).toBe('Rusak mulai catatan 7: isinya berubah sejak dicatat.');
});

test('a failed read is told', async () => {
  const { root } = await open(anApi().on(`GET ${LEDGER}`, refused('busy')));
  expect(textOf(root)).toContain('Sedang sibuk');
});
