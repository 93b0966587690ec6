import type { InstrumentView } from '@anggakara/contracts';
import { anEdition } from '../../testing/editions';
import { FakeApi, refused } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { button, control, hasButton, link, rows, submit, textOf, type } from '../../testing/queries';
import { aRubric } from '../../testing/sheets';
import { visit } from '../../testing/visit';
import { InstrumentsPage } from './instruments-page';

const ADDRESS = '/api/editions/demo/stages/document/instruments';

function anInstrument(fields: Partial<InstrumentView> = {}): InstrumentView {
  return { stage: 'document', group: 'UPP', version: 3, lockedAt: null, rubric: aRubric(), ...fields };
}

function anApi(role: Parameters<typeof aSession>[0], ...items: readonly InstrumentView[]): FakeApi {
  return new FakeApi()
    .on('GET /api/session', aSession(role))
    .on('GET /api/editions/demo', anEdition())
    .on(`GET ${ADDRESS}`, { items, total: items.length });
}

const visitAs = (api: FakeApi) => visit(InstrumentsPage, api, { edition: 'demo', stage: 'document' });

test('criteria stand with their weights, scales and provenance', async () => {
  const { root } = await visitAs(anApi('auditor', anInstrument()));
  expect(rows(root)).toHaveLength(2);
  expect(textOf(root)).toContain('40 dari 100');
  expect(textOf(root)).toContain('Dinilai 0 sampai 100, langkah 1');
  expect(textOf(root)).toContain('asumsi');
  expect(link(root, 'Wawancara').getAttribute('href')).toContain('/edisi/demo/instrumen/interview');
});

test.each([
  { role: 'organizer', lockedAt: null, may: true },
  { role: 'organizer', lockedAt: '2026-11-01T00:00:00Z', may: false },
  { role: 'evaluator', lockedAt: null, may: false },
] as const)('the $role may revise an instrument locked at $lockedAt: $may', async ({ role, lockedAt, may }) => {
  const { root } = await visitAs(anApi(role, anInstrument({ lockedAt })));
  expect(hasButton(root, 'Ubah bobot dan batas nilai')).toBe(may);
});

async function revising(api: FakeApi) {
  const page = await visitAs(api);
  button(page.root, 'Ubah bobot dan batas nilai').click();
  await page.settle();
  type(control(page.root, 'Nama OUTPUT'), '50');
  await page.settle();
  return page;
}

test('sums are told while typing, and a wrong one is not sent', async () => {
  const api = anApi('organizer', anInstrument());
  const { root, settle } = await revising(api);
  expect(textOf(root)).toContain('Jumlah 110 dari 100: lebih 10.');
  submit(root);
  await settle();
  expect(textOf(root.querySelector('[role="alert"]'))).toContain('Bobot berjumlah 110, seharusnya 100.');
  expect(api.writes).toEqual([]);
});

test('a revision that adds up is stored with its reason', async () => {
  const revised = anInstrument({ version: 4, rubric: { ...aRubric(), version: 2 } });
  const api = anApi('organizer', anInstrument()).on(`PUT ${ADDRESS}/UPP`, revised);
  const { root, settle } = await revising(api);
  type(control(root, 'Nama IMPACT'), '50');
  type(control(root, 'Alasan perubahan'), 'Disepakati rapat');
  await settle();
  submit(root);
  await settle();
  expect(api.writes).toMatchObject([{ body: { reason: 'Disepakati rapat', version: 3 } }]);
  expect(textOf(root)).toContain('Versi 2');
  expect(textOf(root)).toContain('disimpan sebagai versi baru');
});

test('whoever was faster is told, both values stand there, and the next attempt carries the new version', async () => {
  const current = anInstrument({ version: 9 });
  const api = anApi('organizer', anInstrument()).on(`PUT ${ADDRESS}/UPP`, refused('version-stale', { current }));
  const { root, settle } = await revising(api);
  type(control(root, 'Nama IMPACT'), '50');
  type(control(root, 'Alasan perubahan'), 'Disepakati rapat');
  await settle();
  submit(root);
  await settle();
  expect(textOf(root.querySelector('.note[role="alert"]'))).toContain('lebih dahulu');
  expect(control(root, 'Nama OUTPUT').value).toBe('50');
  expect(textOf(root)).toContain('Tersimpan: 40');
  submit(root);
  await settle();
  expect(api.writes.at(-1)).toMatchObject({ body: { version: 9 } });
});
