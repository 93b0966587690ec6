import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { FakeApi, refused } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { button, control, submit, textOf, type } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { SignInPage } from './sign-in-page';

function aStranger(): FakeApi {
  return new FakeApi().on('GET /api/session', refused('not-signed-in'));
}

test('a person with the right password goes on to the address that asked for a session', async () => {
  const api = aStranger().on('POST /api/session', aSession('organizer'));
  const { root, settle } = await visit(SignInPage, api, { kembali: '/edisi/demo/orang' });
  type(control(root, 'Alamat surel'), ' laras@contoh.example ');
  type(control(root, 'Kata sandi'), 'Contoh-Anggakara-2026');
  submit(root);
  await settle();
  expect(api.writes).toMatchObject([
    { url: '/api/session', body: { email: 'laras@contoh.example', password: 'Contoh-Anggakara-2026' } },
  ]);
  expect(TestBed.inject(Router).url).toBe('/edisi/demo/orang');
});

test('what is missing is said beside the field and in a summary, and nothing is sent', async () => {
  const api = aStranger();
  const { root, settle } = await visit(SignInPage, api);
  submit(root);
  await settle();
  const summary = root.querySelector('[role="alert"]');
  expect(textOf(summary)).toContain('Isi alamat surel.');
  expect(document.activeElement === summary || summary !== null).toBe(true);
  expect(control(root, 'Kata sandi').getAttribute('aria-invalid')).toBe('true');
  expect(api.writes).toEqual([]);
});

test('a wrong password is told in the words of the server', async () => {
  const api = aStranger().on('POST /api/session', refused('sign-in-failed'));
  const { root, settle } = await visit(SignInPage, api);
  type(control(root, 'Alamat surel'), 'a@b.id');
  type(control(root, 'Kata sandi'), 'salah');
  submit(root);
  await settle();
  expect(textOf(root.querySelector('[role="alert"]'))).toContain('Surel, kata sandi, atau kode tidak cocok.');
});

test('an account with an authenticator is asked for its code, and the code goes along the second time', async () => {
  const api = aStranger().on('POST /api/session', (body: { code?: string }) =>
    body.code === undefined ? refused('code-required') : aSession('juror'),
  );
  const { root, settle } = await visit(SignInPage, api);
  type(control(root, 'Alamat surel'), 'a@b.id');
  type(control(root, 'Kata sandi'), 'sandi');
  submit(root);
  await settle();
  type(control(root, 'Kode autentikator'), '123 456');
  submit(root);
  await settle();
  expect(api.writes.at(-1)?.body).toEqual({ email: 'a@b.id', password: 'sandi', code: '123456' });
  expect(TestBed.inject(Router).url).toBe('/');
});

test('the password is shown only on request', async () => {
  const { root, settle } = await visit(SignInPage, aStranger());
  expect(control(root, 'Kata sandi').type).toBe('password');
  button(root, 'Tampilkan kata sandi').click();
  await settle();
  expect(control(root, 'Kata sandi').type).toBe('text');
});
