import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { OwnSessionView } from '@anggakara/contracts';
import { Session } from '../../data/session';
import { FakeApi, refused } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { button, control, submit, textOf, type } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { PasswordPage } from './password-page';
import { SecondFactorPage } from './second-factor-page';
import { SessionsPage } from './sessions-page';

async function changing(api: FakeApi) {
  const page = await visit(PasswordPage, api);
  type(control(page.root, 'Kata sandi saat ini'), 'kata sandi yang lama');
  type(control(page.root, 'Kata sandi baru'), 'kuda baterai staples');
  type(control(page.root, 'Ulangi kata sandi baru'), 'kuda baterai staples');
  await page.settle();
  submit(page.root);
  await page.settle();
  return page;
}

test('an initial password is said to be known to somebody else, until it is changed', async () => {
  const api = new FakeApi()
    .on('GET /api/session', aSession('juror', { mustChangePassword: true }))
    .on('PUT /api/session/password', aSession('juror'));
  const { root } = await changing(api);
  expect(textOf(root.querySelector('.note'))).toContain('Kata sandi awal');
  expect(api.writes).toMatchObject([
    { body: { currentPassword: 'kata sandi yang lama', newPassword: 'kuda baterai staples' } },
  ]);
  expect(TestBed.inject(Router).url).toBe('/');
});

test('a breached password is refused in the words of the server', async () => {
  const api = new FakeApi()
    .on('GET /api/session', aSession('juror'))
    .on('PUT /api/session/password', refused('password-breached'));
  const { root } = await changing(api);
  expect(textOf(root.querySelector('[role="alert"]'))).toContain('pernah bocor');
});

test('an authenticator is enrolled in three steps', async () => {
  let isOn = false;
  const api = new FakeApi()
    .on('GET /api/session', () => aSession('juror', { secondFactor: isOn, mustEnrolSecondFactor: !isOn }))
    .on('POST /api/session/second-factor', {
      secret: 'JBSW Y3DP',
      uri: 'otpauth://x',
      qrCode: 'data:image/svg+xml;base64,x',
    })
    .on('POST /api/session/second-factor/confirmation', () => {
      isOn = true;
      return aSession('juror', { secondFactor: true });
    });
  const { root, settle } = await visit(SecondFactorPage, api);
  expect(textOf(root)).toContain('Peran Anda wajib memakai kode autentikator.');
  type(control(root, 'Kata sandi Anda'), 'sandi');
  submit(root);
  await settle();
  expect(textOf(root)).toContain('JBSW Y3DP');
  expect(root.querySelector('img')?.alt).toBe('Kode QR berisi kunci autentikator');
  type(control(root, 'Kode enam angka'), '123 456');
  submit(root);
  await settle();
  expect(api.writes.at(-1)).toMatchObject({ body: { code: '123456' } });
  expect(textOf(root)).toContain('Autentikator aktif');
  expect(textOf(root)).not.toContain('JBSW');
});

test('an authenticator is taken off with password and code', async () => {
  const api = new FakeApi()
    .on('GET /api/session', aSession('agency', { secondFactor: true }))
    .on('POST /api/session/second-factor/removal', refused('second-factor-kept'));
  const { root, settle } = await visit(SecondFactorPage, api);
  type(control(root, 'Kata sandi Anda'), 'sandi');
  type(control(root, 'Kode enam angka'), '123456');
  submit(root);
  await settle();
  expect(api.writes).toMatchObject([{ body: { password: 'sandi', code: '123456' } }]);
  expect(textOf(root.querySelector('[role="alert"]'))).toContain('Autentikator wajib');
});

function aSessionOfMine(id: string, current: boolean): OwnSessionView {
  const at = '2026-11-25T01:00:00Z';
  return { id, openedAt: at, lastUsedAt: at, expiresAt: at, userAgent: 'Firefox/132.0 (X11; Linux)', current };
}

function withSessions(): FakeApi {
  return new FakeApi()
    .on('GET /api/session', aSession('juror'))
    .on('GET /api/sessions', { items: [aSessionOfMine('s1', true), aSessionOfMine('s2', false)], total: 2 });
}

test('one session is ended with the password, and the list is read again', async () => {
  const api = withSessions().on('DELETE /api/sessions/s2', null);
  const { root, settle } = await visit(SessionsPage, api);
  expect(textOf(root)).toContain('perangkat ini');
  button(root, 'Akhiri sesi ini').click();
  await settle();
  type(control(root, 'Kata sandi Anda'), 'sandi');
  submit(root);
  await settle();
  expect(api.writes).toEqual([{ method: 'DELETE', url: '/api/sessions/s2', body: { password: 'sandi' } }]);
  expect(api.seen.filter(({ url }) => url === '/api/sessions')).toHaveLength(2);
});

test('signing out everywhere ends this session too', async () => {
  const api = withSessions().on('DELETE /api/sessions', null);
  const { root, settle } = await visit(SessionsPage, api);
  button(root, 'Keluar dari semua perangkat').click();
  await settle();
  type(control(root, 'Kata sandi Anda'), 'sandi');
  submit(root);
  await settle();
  expect(TestBed.inject(Session).state()).toEqual({ kind: 'signed-out' });
  expect(TestBed.inject(Router).url).toBe('/masuk');
});

test('thinking better of it keeps every session', async () => {
  const api = withSessions();
  const { root, settle } = await visit(SessionsPage, api);
  button(root, 'Keluar dari semua perangkat').click();
  await settle();
  button(root, 'Batal').click();
  await settle();
  expect(root.querySelector('form')).toBeNull();
  expect(api.writes).toEqual([]);
});
