import { Injector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import type { AssignableRole, ComplaintLimitsView } from '@anggakara/contracts';
import { LAPOR_SLA } from '@anggakara/scoring';
import { FakeApi, refused } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { control, hasButton, rows, submit, textOf } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { LIMITS_SCHEMA, limitsDraft, limitsOrder } from './limits.form';
import { LimitsPage } from './limits-page';

const LIMITS = '/api/editions/demo/complaint-limits';

function someLimits(fields: Partial<ComplaintLimitsView> = {}): ComplaintLimitsView {
  return { version: 0, limits: LAPOR_SLA, revision: null, recounting: 0, isOpen: true, ...fields };
}

function anApi(role: AssignableRole, limits: ComplaintLimitsView): FakeApi {
  return new FakeApi().on('GET /api/session', aSession(role)).on(`GET ${LIMITS}`, limits);
}

const open = (api: FakeApi) => visit(LimitsPage, api, { edition: 'demo' });

function type(root: ParentNode, label: string, text: string): void {
  const field = control(root, label);
  field.value = text;
  field.dispatchEvent(new Event('input'));
}

test('complaints 9: limits stand by classification with where they come from, and whoever only reads changes none', async () => {
  const { root } = await open(anApi('agency', someLimits({ recounting: 2 })));
  const shown = rows(root).map((row) => row.map((cell) => /^(\d+ hari kerja|tanpa batas|\S.*)/.exec(cell)?.[1]));
  expect(shown.slice(0, 2)).toEqual([
    ['Pengaduan berkadar pengawasan', '5 hari kerja', '60 hari kerja'],
    ['Pengaduan tidak berkadar pengawasan', '5 hari kerja', '14 hari kerja'],
  ]);
  expect(shown[4]?.[2]).toBe('tanpa batas');
  expect(textOf(root)).toContain('2 ekspor sedang dihitung ulang');
  expect(hasButton(root, 'Simpan batas waktu')).toBe(false);
});

test('an organiser sends what differs, and keeps what was typed when somebody else was first', async () => {
  const newer = someLimits({ version: 1, revision: { reason: 'Lain', by: 'Laras', at: '2026-02-02T01:00:00.000Z' } });
  const api = anApi('organizer', someLimits()).on(`PUT ${LIMITS}`, refused('version-stale', { current: newer }));
  const { root, settle } = await open(api);
  submit(root);
  await settle();
  expect(textOf(root.querySelector('app-problem-summary'))).toContain('Tulis alasan perubahan.');
  type(root, 'Penyelesaian (hari kerja)', '45');
  type(root, 'Alasan perubahan', 'Perjanjian kinerja.');
  submit(root);
  await settle();
  const limits = [{ classification: 'complaint-supervisory', step: 'resolution', workingDays: 45 }];
  const order = { limits, source: null, reason: 'Perjanjian kinerja.', version: 0 };
  expect(api.writes.at(-1)?.body).toEqual(order);
  expect(textOf(root)).toContain('Orang lain mengubah batas waktu lebih dahulu.');
  expect(textOf(root)).toContain('Versi 1, diubah Laras');
  api.on(`PUT ${LIMITS}`, someLimits({ version: 2, isOpen: false }));
  submit(root);
  await settle();
  expect(api.writes.at(-1)?.body).toEqual({ ...order, version: 1 });
  expect(textOf(root)).toContain('Batas waktu ini tetap');
});

test.each([
  { text: '', fits: true, days: null },
  { text: '0', fits: true, days: 0 },
  { text: '366', fits: true, days: 366 },
  { text: '367', fits: false, days: 367 },
  { text: 'lima', fits: false, days: null },
])('complaints 36: a limit typed as "$text" fits: $fits', ({ text, fits, days }) => {
  const draft = { ...limitsDraft(LAPOR_SLA), source: ' SK 1 ', reason: 'x' };
  draft.days[0] = { text };
  const fields = form(signal(draft), LIMITS_SCHEMA, { injector: TestBed.inject(Injector) });
  expect(fields().errorSummary()).toHaveLength(fits ? 0 : 1);
  const { limits, source } = limitsOrder(draft, someLimits());
  expect([limits.map(({ workingDays }) => workingDays), source]).toEqual([[days], 'SK 1']);
});
