import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { SheetView } from '@anggakara/contracts';
import { OUTBOX_STORE } from '../../data/outbox-store';
import { anEdition } from '../../testing/editions';
import { FakeApi, refused } from '../../testing/fake-api';
import { aStore } from '../../testing/outbox';
import { aSession } from '../../testing/people';
import { button, control, hasButton, link, textOf, type } from '../../testing/queries';
import { aMark, aRubric, aSheet } from '../../testing/sheets';
import { visit } from '../../testing/visit';
import { SheetPage } from './sheet-page';

const SHEET = '/api/editions/demo/stages/interview/sheets/IP-001';
const HEAD = { sequence: 3, headHash: 'h', savedAt: '2026-11-25T03:42:00Z' };

function anApi(sheet: Partial<SheetView> = {}): FakeApi {
  return new FakeApi()
    .on('GET /api/session', aSession('juror'))
    .on('GET /api/editions', { items: [anEdition()], total: 1 })
    .on(`GET ${SHEET}`, aSheet(sheet))
    .on(`POST ${SHEET}/marks`, HEAD);
}

function open(api: FakeApi) {
  TestBed.configureTestingModule({ providers: [{ provide: OUTBOX_STORE, useValue: aStore() }] });
  return visit(SheetPage, api, { edition: 'demo', stage: 'interview', entry: 'IP-001' });
}

function criterion(root: HTMLElement, code: string): HTMLElement {
  return root.querySelector(`[data-criterion="${code}"]`) as HTMLElement;
}

function level(root: HTMLElement, code: string, place: number): HTMLInputElement {
  return criterion(root, code).querySelectorAll<HTMLInputElement>('[data-place=levels] input')[place]!;
}

const paused = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

test('not scored is told apart from 0', async () => {
  const { root } = await open(anApi({ marks: [aMark('OUTPUT', '0')] }));
  expect(textOf(criterion(root, 'OUTPUT'))).toContain('Dinilai');
  expect(textOf(criterion(root, 'IMPACT'))).toContain('Belum dinilai');
  expect(textOf(root)).toContain('1 dari 2 kriteria dinilai');
});

test('a level is saved at once, and the state line says when', async () => {
  const api = anApi();
  const { root, settle } = await open(api);
  level(root, 'OUTPUT', 1).click();
  await paused();
  await settle();
  expect(api.writes).toMatchObject([{ body: { events: [{ criterion: 'OUTPUT', value: '50' }] } }]);
  expect(textOf(root.querySelector('app-save-line'))).toBe('Tersimpan 10.42 WIB');
});

test('the total is live: bounds first, then the number', async () => {
  const { root, settle } = await open(anApi());
  level(root, 'OUTPUT', 2).click();
  await settle();
  expect(textOf(root.querySelector('app-live-totals'))).toBe('UPP40,00 sampai 100,00');
  level(root, 'IMPACT', 1).click();
  await settle();
  expect(textOf(root.querySelector('app-live-totals'))).toBe('UPP70,00');
});

test('a text that is no mark is told beside its field and sends nothing', async () => {
  const api = anApi();
  const { root, settle } = await open(api);
  type(control(criterion(root, 'OUTPUT'), 'Nilai'), '101');
  await settle();
  expect(textOf(criterion(root, 'OUTPUT').querySelector('.error-text'))).toBe(
    'Belum tersimpan: nilai harus dari 0 sampai 100.',
  );
  await paused();
  expect(api.writes).toEqual([]);
});

test('a digit pressed on the levels begins the number, and enter goes on to the next criterion', async () => {
  const { root, settle } = await open(anApi());
  document.body.append(root);
  const press = (key: string): void => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  };
  level(root, 'OUTPUT', 0).focus();
  press('8');
  await settle();
  const field = control(criterion(root, 'OUTPUT'), 'Nilai');
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe('8');
  press('Enter');
  expect(document.activeElement).toBe(control(criterion(root, 'IMPACT'), 'Nilai'));
});

test('control and enter lead to the check of the answers', async () => {
  const { root } = await open(anApi());
  const away = jest.spyOn(TestBed.inject(Router), 'navigate');
  level(root, 'OUTPUT', 0).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
  expect(away).toHaveBeenCalledWith(['/edisi', 'demo', 'tahap', 'interview', 'penilaian', 'IP-001', 'periksa']);
});

test('a refused mark stays with its reason until it is given up, and the sheet is read again', async () => {
  const api = anApi({ marks: [aMark('OUTPUT', '40')] }).on(`POST ${SHEET}/marks`, refused('sheet-locked'));
  const { root, settle } = await open(api);
  level(root, 'OUTPUT', 2).click();
  await paused();
  await settle();
  expect(textOf(criterion(root, 'OUTPUT').querySelector('[role=alert]'))).toContain('Lembar nilai terkunci.');
  expect(api.seen.filter(({ url, method }) => method === 'GET' && url === SHEET)).toHaveLength(2);
  button(root, 'Buang dan tampilkan nilai server').click();
  await settle();
  expect(control(criterion(root, 'OUTPUT'), 'Nilai').value).toBe('40');
});

test.each<{ sheet: Partial<SheetView>; text: string }>([
  { sheet: { state: 'locked', lockedAt: '2026-11-25T03:42:00Z' }, text: 'sudah Anda kirim dan kunci' },
  { sheet: { state: 'recused' }, text: 'mengundurkan diri menilai peserta ini' },
  { sheet: { stageState: 'locked' }, text: 'hanya dapat dibaca' },
])('read only: $text', async ({ sheet, text }) => {
  const { root } = await open(anApi({ marks: [aMark('OUTPUT', '40')], ...sheet }));
  expect(textOf(root)).toContain(text);
  expect(level(root, 'OUTPUT', 0).disabled).toBe(true);
  expect(control(criterion(root, 'OUTPUT'), 'Nilai').readOnly).toBe(true);
  expect(hasButton(root, 'Hapus nilai Nama OUTPUT')).toBe(false);
});

test('a reopened sheet says why', async () => {
  const { root } = await open(anApi({ reopening: { at: '2026-11-25T03:42:00Z', reason: 'Salah ketik.' } }));
  expect(textOf(root)).toContain('Alasan: Salah ketik.');
});

test('without a declaration the way to it is shown', async () => {
  const { root } = await open(anApi().on(`GET ${SHEET}`, refused('conflicts-not-declared')));
  expect(link(root, 'Periksa daftar dan nyatakan').getAttribute('href')).toBe(
    '/edisi/demo/tahap/interview/penilaian/benturan',
  );
});

test('metrics of an agency that has not submitted count 0, and the sheet says so', async () => {
  const { root, settle } = await open(anApi({ rubric: aRubric({ metric: true }) }));
  root.querySelector('details.metrics')?.dispatchEvent(new Event('toggle'));
  await settle();
  expect(textOf(root)).toContain('Instansi belum mengirim hitungan pengaduannya.');
  expect(textOf(root.querySelector('app-metric-points'))).toContain('Tidak dikirim, dihitung 0');
});
