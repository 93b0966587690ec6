import { Location } from '@angular/common';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type CanActivateFn, Router, type Routes } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { SessionView } from '@anggakara/contracts';
import { FakeApi, refused } from '../testing/fake-api';
import { aSession } from '../testing/people';
import { providersOf } from '../testing/visit';
import { CurrentEdition } from './current-edition';
import { allowed, inEdition, secured, signedIn } from './guards';

const changeDetection = ChangeDetectionStrategy.OnPush;

@Component({ template: '<p i18n>halaman</p>', changeDetection })
class Page {}
@Component({ template: '<p i18n>tidak berwenang</p>', changeDetection })
class NotAllowed {}
@Component({ template: '<p i18n>tidak ditemukan</p>', changeDetection })
class NotFound {}

function routesWith(...canActivate: CanActivateFn[]): Routes {
  return [
    { path: 'edisi/:edition', canActivate, component: Page },
    { path: 'tidak-berwenang', component: NotAllowed },
    { path: 'tidak-ditemukan', component: NotFound },
    { path: '**', children: [] },
  ];
}

async function arrive(session: SessionView | null, address: string, ...guards: CanActivateFn[]) {
  const api = new FakeApi()
    .on('GET /api/session', session ?? refused('not-signed-in'))
    .on('GET /api/editions', { items: [], total: 0 });
  TestBed.configureTestingModule({ providers: providersOf(api, routesWith(...guards)) });
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(address);
  return { url: TestBed.inject(Router).url, text: harness.routeNativeElement?.textContent ?? '' };
}

test('a stranger is led to the sign-in page, with the way back', async () => {
  const { url } = await arrive(null, '/edisi/demo?x=1', signedIn);
  expect(url).toBe('/masuk?kembali=%2Fedisi%2Fdemo%3Fx%3D1');
});

test.each([
  { owed: { mustChangePassword: true }, url: '/akun/kata-sandi', because: 'the initial password is changed first' },
  { owed: { mustEnrolSecondFactor: true }, url: '/akun/autentikator', because: 'then the authenticator is enrolled' },
  { owed: {}, url: '/edisi/demo', because: 'who owes nothing passes' },
])('$because', async ({ owed, url }) => {
  expect(await arrive(aSession('juror', owed), '/edisi/demo', secured)).toMatchObject({ url });
});

test('an edition of somebody else does not exist, and the address is left alone', async () => {
  const { text } = await arrive(aSession('juror'), '/edisi/lain', inEdition);
  expect(text).toBe('tidak ditemukan');
  expect(TestBed.inject(Location).path()).not.toContain('tidak-ditemukan');
});

test('an edition of history is told where history is, and not entered', async () => {
  expect(await arrive(aSession('juror'), '/edisi/2022', inEdition)).toMatchObject({ url: '/sejarah/2022' });
  expect(TestBed.inject(CurrentEdition).code()).toBe('demo');
});

test('the own edition is entered', async () => {
  await arrive(aSession('juror'), '/edisi/demo', inEdition);
  expect(TestBed.inject(CurrentEdition).code()).toBe('demo');
});

test.each([
  { role: 'organizer', text: 'halaman' },
  { role: 'juror', text: 'tidak berwenang' },
] as const)('of people.administer the $role sees: $text', async ({ role, text }) => {
  expect(await arrive(aSession(role), '/edisi/demo', allowed('people.administer'))).toMatchObject({ text });
});
