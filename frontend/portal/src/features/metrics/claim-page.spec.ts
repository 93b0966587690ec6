import { aClaim, aClaimedPeriod } from '../../testing/claims';
import { anEdition } from '../../testing/editions';
import { FakeApi } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { control, hasButton, link, textOf, type } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { TYPING_PAUSE_MS } from './claim-editing';
import { ClaimPage } from './claim-page';

const CLAIM = '/api/editions/demo/entries/IP-001/metrics';
const PLACE = { edition: 'demo', entry: 'IP-001' };

function anApi(role: Parameters<typeof aSession>[0], claim = aClaim()): FakeApi {
  return new FakeApi()
    .on('GET /api/session', aSession(role))
    .on('GET /api/editions', { items: [], total: 0 })
    .on('GET /api/editions/demo', anEdition())
    .on(`GET ${CLAIM}`, claim);
}

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, TYPING_PAUSE_MS + 50));

test('a draft says that it was not sent, and leads to the check before sending', async () => {
  const { root } = await visit(ClaimPage, anApi('agency'), PLACE);
  expect(textOf(root.querySelector('.note'))).toContain('Draf belum terkirim');
  expect(link(root, 'Periksa dan kirim').getAttribute('href')).toContain('periksa');
});

test('a count that is typed shows what follows from it, and is saved when the typing pauses', async () => {
  const api = anApi('agency').on(`PUT ${CLAIM}`, (body: { periods: [] }) =>
    aClaim({ version: 5, periods: body.periods }),
  );
  const { root, settle } = await visit(ClaimPage, api, PLACE);
  type(control(root, 'Selesai'), '200');
  await settle();
  expect(textOf(root)).toContain('262 laporan, 200 selesai: 76,3 % (200/262)');
  expect(textOf(root)).toContain('kurang 55 dari yang diterima');
  await pause();
  await settle();
  expect(api.writes).toMatchObject([
    { method: 'PUT', body: { periods: [aClaimedPeriod({ resolved: 200 })], version: 4 } },
  ]);
});

test('a percentage is refused beside the field, and the page says that it is not saved', async () => {
  const api = anApi('agency');
  const { root, settle } = await visit(ClaimPage, api, PLACE);
  type(control(root, 'Selesai'), '97,3 %');
  await settle();
  expect(control(root, 'Selesai').getAttribute('aria-invalid')).toBe('true');
  expect(textOf(root)).toContain('bukan persentase');
  expect(textOf(root.querySelector('app-saving-line'))).toContain('Belum tersimpan');
  await pause();
  expect(api.writes).toEqual([]);
});

test('a sent claim is read, and only the organiser may open it again', async () => {
  const sent = aClaim({ state: 'submitted', editable: false, submittedAt: '2026-11-24T03:00:00Z' });
  const { root } = await visit(ClaimPage, anApi('organizer', sent), PLACE);
  expect(textOf(root)).toContain('Terkirim');
  expect(root.querySelector('input')).toBeNull();
  expect(hasButton(root, 'Buka kembali untuk diubah instansi')).toBe(true);
});

test('who may only read sees no way to change it', async () => {
  const sent = aClaim({ state: 'submitted', editable: false });
  const { root } = await visit(ClaimPage, anApi('auditor', sent), PLACE);
  expect(hasButton(root, 'Buka kembali untuk diubah instansi')).toBe(false);
});
