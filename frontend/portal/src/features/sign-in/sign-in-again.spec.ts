import { TestBed } from '@angular/core/testing';
import { Session } from '../../data/session';
import { FakeApi, refused } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { button, control, hasButton, submit, textOf, type } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { SignInAgain } from './sign-in-again';

function anApi(): FakeApi {
  return new FakeApi().on('GET /api/session', aSession('juror')).on('POST /api/session', aSession('juror'));
}

async function anOverPage(api = anApi()) {
  const shown = await visit(SignInAgain, api, { isOver: true });
  const left: string[] = [];
  shown.fixture.componentInstance.left.subscribe(() => left.push('left'));
  shown.fixture.componentInstance.givenUp.subscribe(() => left.push('given up'));
  return { ...shown, left };
}

test('the same person gives the password alone, and what waited for the session goes on', async () => {
  const api = anApi();
  const { root, settle, left } = await anOverPage(api);
  const isBack = TestBed.inject(Session).lapse();
  type(control(root, 'Kata sandi'), 'rahasia');
  submit(root);
  await settle();
  expect(api.writes).toMatchObject([{ body: { email: 'laras@contoh.example', password: 'rahasia' } }]);
  expect([await isBack, left]).toEqual([true, ['left']]);
});

test('a wrong password keeps the page waiting', async () => {
  const api = anApi().on('POST /api/session', refused('sign-in-failed'));
  const { root, settle, left } = await anOverPage(api);
  type(control(root, 'Kata sandi'), 'salah');
  submit(root);
  await settle();
  expect(textOf(root.querySelector('[role="alert"]'))).toContain('tidak cocok');
  expect(left).toEqual([]);
});

test('an account with an authenticator is asked for its code', async () => {
  const api = anApi().on('POST /api/session', (body: { code?: string }) =>
    body.code === undefined ? refused('code-required') : aSession('juror'),
  );
  const { root, settle, left } = await anOverPage(api);
  type(control(root, 'Kata sandi'), 'sandi');
  submit(root);
  await settle();
  type(control(root, 'Kode autentikator'), '123 456');
  submit(root);
  await settle();
  expect(left).toEqual(['left']);
});

test('a session that is over can be given up, but not looked past', async () => {
  const { root, left } = await anOverPage();
  root.querySelector('dialog')?.close();
  expect(root.querySelector('dialog')?.open).toBe(true);
  expect(hasButton(root, 'Batal')).toBe(false);
  button(root, 'Tinggalkan halaman ini').click();
  expect(left).toEqual(['given up']);
});

test('before the end the dialog may be left', async () => {
  const { root, fixture } = await visit(SignInAgain, anApi(), { isOver: false });
  const left: string[] = [];
  fixture.componentInstance.left.subscribe(() => left.push('left'));
  button(root, 'Batal').click();
  expect(left).toEqual(['left']);
});
