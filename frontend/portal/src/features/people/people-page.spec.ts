import { TestBed } from '@angular/core/testing';
import { FakeApi, refused } from '../../testing/fake-api';
import { aPerson, aSession } from '../../testing/people';
import { button, control, hasButton, rows, submit, textOf, type } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { Confirm } from '../../ui/confirm';
import { PeoplePage } from './people-page';

const PEOPLE = '/api/editions/demo/people';

function anApi(role: Parameters<typeof aSession>[0], ...items: readonly ReturnType<typeof aPerson>[]): FakeApi {
  return new FakeApi()
    .on('GET /api/session', aSession(role))
    .on(`GET ${PEOPLE}`, { items, total: items.length })
    .on('GET /api/agencies', { items: [{ code: 'kota-solok', name: 'Kota Solok' }], nextCursor: null });
}

async function open(api: FakeApi, answer: { reason: string } | null = { reason: '' }) {
  const page = await visit(PeoplePage, api, { edition: 'demo' });
  jest.spyOn(TestBed.inject(Confirm), 'ask').mockResolvedValue(answer);
  return page;
}

async function managing(api: FakeApi, answer?: { reason: string } | null) {
  const page = await open(api, answer);
  button(page.root, 'Kelola Bima Cakrawala').click();
  await page.settle();
  return page;
}

test('people stand with their role and the state of their account', async () => {
  const { root } = await open(anApi('auditor', aPerson({ disabled: true, mustChangePassword: true })));
  const text = rows(root)[0]?.join(' ') ?? '';
  for (const part of ['Bima Cakrawala', 'Juri', 'dinonaktifkan', 'kata sandi awal', 'autentikator'])
    expect(text).toContain(part);
});

test('an auditor reads and changes nothing', async () => {
  const { root } = await open(anApi('auditor', aPerson()));
  expect(hasButton(root, 'Tambah orang')).toBe(false);
  expect(hasButton(root, 'Kelola Bima Cakrawala')).toBe(false);
});

test('a new account shows its initial password once', async () => {
  const person = aPerson({ name: 'Citra', email: 'citra@contoh.example' });
  const api = anApi('organizer').on(`POST ${PEOPLE}`, { person, initialPassword: 'empat-kata-yang-acak' });
  const { root, settle } = await open(api);
  button(root, 'Tambah orang').click();
  await settle();
  type(control(root, 'Nama'), 'Citra');
  type(control(root, 'Alamat surel'), 'citra@contoh.example');
  const section = root.querySelector('app-person-adding')!;
  type(control(section, 'Peran'), 'juror');
  await settle();
  submit(section);
  await settle();
  expect(api.writes).toMatchObject([{ body: { name: 'Citra', email: 'citra@contoh.example', role: 'juror' } }]);
  expect(textOf(root.querySelector('.password'))).toBe('empat-kata-yang-acak');
  button(root, 'Sudah disampaikan').click();
  await settle();
  expect(root.querySelector('.password')).toBeNull();
});

test('the role of an agency asks for the agency', async () => {
  const { root, settle } = await open(anApi('organizer'));
  button(root, 'Tambah orang').click();
  await settle();
  const section = root.querySelector('app-person-adding')!;
  type(control(section, 'Peran'), 'agency');
  await settle();
  expect(textOf(control(section, 'Instansi yang diwakili'))).toContain('Kota Solok');
});

test('a refusal stands on top of the form', async () => {
  const api = anApi('organizer').on(`POST ${PEOPLE}`, refused('already-assigned'));
  const { root, settle } = await open(api);
  button(root, 'Tambah orang').click();
  await settle();
  type(control(root, 'Nama'), 'Citra');
  type(control(root, 'Alamat surel'), 'citra@contoh.example');
  type(control(root.querySelector('app-person-adding')!, 'Peran'), 'juror');
  await settle();
  submit(root);
  await settle();
  expect(textOf(root.querySelector('[role="alert"]'))).toContain('Sudah terdaftar');
});

test.each([
  { act: 'Nonaktifkan akun', request: { method: 'PATCH', url: `${PEOPLE}/p1`, body: { disabled: true, version: 3 } } },
  {
    act: 'Lepas autentikator',
    request: { method: 'POST', url: `${PEOPLE}/p1/second-factor-reset`, body: { version: 3 } },
  },
  {
    act: 'Keluarkan dari edisi',
    request: { method: 'PUT', url: `${PEOPLE}/p1/assignment`, body: { role: null, version: 3 } },
  },
])('$act is confirmed and carries the version that was seen', async ({ act, request }) => {
  const api = anApi('organizer', aPerson()).on(`${request.method} ${request.url}`, aPerson());
  const { root, settle } = await managing(api);
  button(root, act).click();
  await settle();
  expect(api.writes).toEqual([request]);
});

test('what is not confirmed is not done', async () => {
  const api = anApi('organizer', aPerson());
  const { root, settle } = await managing(api, null);
  button(root, 'Nonaktifkan akun').click();
  await settle();
  expect(api.writes).toEqual([]);
});

test('a password that was reset is shown once', async () => {
  const api = anApi('organizer', aPerson()).on(`POST ${PEOPLE}/p1/password-reset`, {
    person: aPerson(),
    initialPassword: 'kata-sandi-baru',
  });
  const { root, settle } = await managing(api);
  button(root, 'Atur ulang kata sandi').click();
  await settle();
  expect(textOf(root.querySelector('.password'))).toBe('kata-sandi-baru');
});

test('sessions are ended without further ado', async () => {
  const api = anApi('organizer', aPerson()).on(`POST ${PEOPLE}/p1/sign-out`, null);
  const { root, settle } = await managing(api);
  button(root, 'Akhiri semua sesinya').click();
  await settle();
  expect(api.writes).toHaveLength(1);
});

test('another role is stored', async () => {
  const api = anApi('organizer', aPerson()).on(`PUT ${PEOPLE}/p1/assignment`, { person: aPerson({ role: 'staff' }) });
  const { root, settle } = await managing(api);
  type(control(root, 'Peran di edisi ini'), 'staff');
  await settle();
  submit(root);
  await settle();
  expect(api.writes).toMatchObject([{ body: { role: 'staff', version: 3 } }]);
});
