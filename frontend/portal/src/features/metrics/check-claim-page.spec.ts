import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { aClaim } from '../../testing/claims';
import { anEdition } from '../../testing/editions';
import { FakeApi, refused } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { button, rows, textOf } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { CheckClaimPage } from './check-claim-page';

const CLAIM = '/api/editions/demo/entries/IP-001/metrics';
const PLACE = { edition: 'demo', entry: 'IP-001' };

function anApi(claim = aClaim()): FakeApi {
  return new FakeApi()
    .on('GET /api/session', aSession('agency'))
    .on('GET /api/editions/demo', anEdition())
    .on(`GET ${CLAIM}`, claim);
}

test('everything that will be sent stands there once more', async () => {
  const { root } = await visit(CheckClaimPage, anApi(), PLACE);
  expect(rows(root)[0]).toEqual(['Laporan diterima', '262']);
});

test('sending carries the version that was seen, and leads back to the claim', async () => {
  const api = anApi().on(`POST ${CLAIM}/submission`, aClaim({ state: 'submitted', version: 5 }));
  const { root, settle } = await visit(CheckClaimPage, api, PLACE);
  button(root, 'Kirim klaim').click();
  await settle();
  expect(api.writes).toMatchObject([{ url: `${CLAIM}/submission`, body: { version: 4 } }]);
  expect(TestBed.inject(Router).url).toBe('/edisi/demo/metrik/IP-001');
});

test('an error that the server found bars the way', async () => {
  const finding = {
    severity: 'error',
    code: 'count-missing',
    path: 'periods[0].received',
    facts: {},
    message: 'Belum diisi.',
  } as const;
  const { root } = await visit(CheckClaimPage, anApi(aClaim({ findings: [finding] })), PLACE);
  expect(button(root, 'Kirim klaim').disabled).toBe(true);
  expect(textOf(root)).toContain('Tahun 2025, Laporan diterima: Belum diisi.');
});

test('a warning does not', async () => {
  const finding = {
    severity: 'warning',
    code: 'few-valid',
    path: 'reference',
    facts: {},
    message: 'Hanya 3.',
  } as const;
  const { root } = await visit(CheckClaimPage, anApi(aClaim({ findings: [finding] })), PLACE);
  expect(button(root, 'Kirim klaim').disabled).toBe(false);
});

test('a refusal is told on top, and nothing was sent', async () => {
  const api = anApi().on(`POST ${CLAIM}/submission`, refused('claims-locked', { stage: 'Evaluasi dokumen' }));
  const { root, settle } = await visit(CheckClaimPage, api, PLACE);
  button(root, 'Kirim klaim').click();
  await settle();
  expect(textOf(root.querySelector('[role="alert"]'))).toContain('Klaim sudah dikunci');
});
