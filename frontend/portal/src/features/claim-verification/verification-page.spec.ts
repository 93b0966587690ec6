import type { ClaimVerificationView, Page, VerificationSummaryView } from '@anggakara/contracts';
import { anEdition } from '../../testing/editions';
import { FakeApi, refused } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { button, control, hasButton, link, textOf, type } from '../../testing/queries';
import { aSummary, aVerification } from '../../testing/verifications';
import { visit } from '../../testing/visit';
import { decisionAnswers, decisionOf } from './decision.form';
import { VerificationPage } from './verification-page';
import { VerificationsPage } from './verifications-page';

const ADDRESS = '/api/editions/demo/entries/IP-002/verification';
const PLACE = { edition: 'demo', entry: 'IP-002' };

function anApi(verification: ClaimVerificationView, role: 'evaluator' | 'agency' = 'evaluator'): FakeApi {
  return new FakeApi()
    .on('GET /api/session', aSession(role))
    .on('GET /api/editions/demo', anEdition())
    .on(`GET ${ADDRESS}`, verification);
}

function unfold(root: HTMLElement, summary: string): void {
  const found = [...root.querySelectorAll('details')].find((one) => textOf(one.querySelector('summary')) === summary);
  found?.dispatchEvent(new Event('toggle'));
}

test('claimed, recomputed and accepted stand side by side, never without their counts', async () => {
  const { root } = await visit(VerificationPage, anApi(aVerification()), PLACE);
  const text = textOf(root);
  expect(text).toContain('Selesai dari laporan sah');
  expect(text).toContain('93,2 % (55/59)');
  expect(text).toContain('89,8 % (53/59)');
  expect(text).toContain('+3,4 poin');
  expect(text).toContain('Klaim mungkin menghitung yang diproses sebagai selesai.');
  expect(text).toContain('Pertanyaan bukan tuduhan');
});

test('the rows behind an explanation are opened page by page', async () => {
  const row = {
    ...{ line: 12, ticket: '7218345', received: '2025-02-03', dispositioned: null, firstFollowUp: null, closed: null },
    ...{ status: 'in-process', classification: 'aspiration', channel: null, category: null },
    ...{ autoClosed: false, reopened: false, refusedBecause: null },
  };
  const rows = `${ADDRESS}/rows?period=2025-S1&count=resolved&explanation=followed-up`;
  const api = anApi(aVerification())
    .on(`GET ${rows}&after=0`, { items: [row], total: 2, nextCursor: '12' })
    .on(`GET ${rows}&after=12`, { items: [{ ...row, line: 47, ticket: '7218399' }], total: 2, nextCursor: null });
  const { root, settle } = await visit(VerificationPage, api, PLACE);
  button(root, 'Lihat 2 baris: Klaim mungkin menghitung yang diproses sebagai selesai.').click();
  await settle();
  expect(textOf(root)).toContain('7218345');
  button(root, 'Baris berikutnya').click();
  await settle();
  expect(textOf(root)).toContain('7218399');
  expect(hasButton(root, 'Baris berikutnya')).toBe(false);
});

test('a decision names every period, needs a reason, and is refused where somebody was faster', async () => {
  const api = anApi(aVerification()).on(`POST ${ADDRESS}/decision`, refused('version-stale'));
  const { root, settle } = await visit(VerificationPage, api, PLACE);
  unfold(root, 'Putuskan angka yang diterima');
  await settle();
  button(root, 'Terima angka ini').click();
  await settle();
  expect(api.writes).toEqual([]);
  expect(textOf(root)).toContain('Tulis alasan keputusan.');
  type(control(root, 'Alasan keputusan'), 'Sesuai berkas.');
  button(root, 'Terima angka ini').click();
  await settle();
  const periods = [{ period: '2025-S1', acceptance: 'recomputed' }];
  expect(api.writes[0]?.body).toEqual({ version: 0, reason: 'Sesuai berkas.', periods });
  expect(root.querySelector('app-problem-summary')).not.toBeNull();
});

test('other counts are sent as numbers, beginning with what was accepted before', () => {
  const [period] = aVerification().periods;
  const answers = decisionAnswers({ periods: [{ ...period!, acceptance: 'other', accepted: period!.recomputed }] });
  expect(decisionOf({ ...answers, reason: ' Satu terbukti. ' }, 3)).toEqual({
    ...{ version: 3, reason: 'Satu terbukti.' },
    periods: [{ period: '2025-S1', acceptance: 'other', counts: period!.recomputed }],
  });
});

test('an agency answers the open question, and is told neither who asked nor how to decide', async () => {
  const asked = {
    ...{ number: 1, askedAt: '2026-02-04T03:00:00.000Z', askedBy: null, dueOn: '2026-02-09', isOverdue: true },
    ...{ question: 'Apakah yang diproses ikut dihitung?', answer: null },
  };
  const open = aVerification({
    ...{ state: 'overdue', version: 1, clarifications: [asked], may: { decide: false, ask: false, answer: true } },
  });
  const answered = { at: '2026-02-10T03:00:00.000Z', text: 'Ya.', isLate: true };
  const after = { ...open, state: 'answered', version: 2, clarifications: [{ ...asked, answer: answered }] };
  const api = anApi(open, 'agency').on(`POST ${ADDRESS}/answer`, after);
  const { root, settle } = await visit(VerificationPage, api, PLACE);
  expect(textOf(root)).toContain('lewat batas waktu');
  expect(hasButton(root, 'Terima angka ini')).toBe(false);
  expect(hasButton(root, 'Minta klarifikasi')).toBe(false);
  type(control(root, 'Jawaban'), 'Ya.');
  button(root, 'Kirim jawaban').click();
  await settle();
  expect(api.writes[0]?.body).toEqual({ version: 1, answer: 'Ya.' });
  expect(textOf(root)).toContain('terlambat');
});

test('an evaluator asks with a number of working days', async () => {
  const api = anApi(aVerification()).on(`POST ${ADDRESS}/question`, aVerification({ state: 'asked', version: 1 }));
  const { root, settle } = await visit(VerificationPage, api, PLACE);
  unfold(root, 'Tanya instansi');
  await settle();
  type(control(root, 'Pertanyaan kepada instansi'), 'Mana bulan Desember?');
  button(root, 'Minta klarifikasi').click();
  await settle();
  expect(api.writes[0]?.body).toEqual({ version: 0, question: 'Mana bulan Desember?', workingDays: 3 });
});

test.each(['', '0', '2.5', '21'])('a question with "%s" working days is not sent', async (days) => {
  const api = anApi(aVerification()).on(`POST ${ADDRESS}/question`, aVerification());
  const { root, settle } = await visit(VerificationPage, api, PLACE);
  unfold(root, 'Tanya instansi');
  await settle();
  type(control(root, 'Pertanyaan kepada instansi'), 'Mana bulan Desember?');
  type(control(root, 'Hari kerja untuk menjawab'), days);
  button(root, 'Minta klarifikasi').click();
  await settle();
  expect(api.writes).toEqual([]);
  expect(textOf(root)).toContain('Antara 1 dan 20 hari kerja.');
});

test('what was asked takes the focus of the form that is gone', async () => {
  const asked = aVerification({ state: 'asked', version: 1, may: { decide: true, ask: false, answer: false } });
  const api = anApi(aVerification()).on(`POST ${ADDRESS}/question`, asked);
  const { root, settle } = await visit(VerificationPage, api, PLACE);
  document.body.append(root);
  unfold(root, 'Tanya instansi');
  await settle();
  type(control(root, 'Pertanyaan kepada instansi'), 'Mana bulan Desember?');
  button(root, 'Minta klarifikasi').click();
  await settle();
  expect(textOf(document.activeElement)).toBe('Klarifikasi');
  root.remove();
});

test('before conflicts were declared the page leads there, and without an export it says so', async () => {
  const undeclared = anApi(aVerification()).on(`GET ${ADDRESS}`, refused('conflicts-not-declared'));
  const { root } = await visit(VerificationPage, undeclared, PLACE);
  expect(link(root, 'Periksa daftar dan nyatakan').getAttribute('href')).toContain('/penilaian/benturan');
});

test('without an export it is said that nothing was recomputed', async () => {
  const none = aVerification({ state: 'without-export', export: null });
  const { root } = await visit(VerificationPage, anApi(none), PLACE);
  expect(textOf(root)).toContain('Tidak ada ekspor aduan instansi ini');
});

test('the list tells the state of each, and can be narrowed to one', async () => {
  const items: readonly VerificationSummaryView[] = [
    aSummary(),
    aSummary({ entry: 'IP-003', entryName: 'Kota Lain', state: 'asked', dueOn: '2026-02-09' }),
  ];
  const page: Page<VerificationSummaryView> = { items, total: 2 };
  const api = anApi(aVerification()).on('GET /api/editions/demo/verifications', page);
  const { root, settle } = await visit(VerificationsPage, api, { edition: 'demo' });
  expect(textOf(root)).toContain('9 Februari 2026');
  button(root, '1 Menunggu jawaban').click();
  await settle();
  expect(textOf(root)).not.toContain('Kota Contoh');
});
