import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { FakeApi, refused } from '../testing/fake-api';
import { aSession } from '../testing/people';
import { providersOf } from '../testing/visit';
import { Session } from './session';

function aSessionOf(api: FakeApi): Session {
  TestBed.configureTestingModule({ providers: providersOf(api) });
  return TestBed.inject(Session);
}

test('the server is asked once, however many want to know', async () => {
  const api = new FakeApi().on('GET /api/session', aSession('organizer'));
  const session = aSessionOf(api);
  expect(session.state()).toEqual({ kind: 'unknown' });
  await Promise.all([session.known(), session.known()]);
  await session.known();
  expect(api.seen).toHaveLength(1);
  expect(session.user()?.name).toBe('Laras Arunika');
});

test('a 401 says that nobody is signed in', async () => {
  const session = aSessionOf(new FakeApi().on('GET /api/session', refused('not-signed-in')));
  expect(await session.known()).toEqual({ kind: 'signed-out' });
  expect(session.user()).toBeNull();
});

test('no answer is not taken for being signed out', async () => {
  const session = aSessionOf(new FakeApi().on('GET /api/session', refused('database-unavailable')));
  await expect(session.known()).rejects.toBeInstanceOf(HttpErrorResponse);
  expect(session.state()).toEqual({ kind: 'unknown' });
});

test('signing in and out changes what is known', async () => {
  const api = new FakeApi().on('POST /api/session', aSession('juror')).on('DELETE /api/session', null);
  const session = aSessionOf(api);
  await session.signIn({ email: 'a@b.id', password: 'x' });
  expect(session.roleIn('demo')).toBe('juror');
  expect(session.assignmentIn('2022')).toBeNull();
  await session.signOut();
  expect(session.state()).toEqual({ kind: 'signed-out' });
});

test('a role may what the table of permissions gives it, in its own edition alone', async () => {
  const session = aSessionOf(new FakeApi().on('GET /api/session', aSession('auditor')));
  expect(session.may('demo', 'ledger.read')).toBe(false);
  await session.known();
  expect(session.may('demo', 'ledger.read')).toBe(true);
  expect(session.may('demo', 'runs.make')).toBe(false);
  expect(session.may('2022', 'ledger.read')).toBe(false);
});
