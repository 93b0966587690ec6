import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { FakeApi, refused } from '../testing/fake-api';
import { aSession } from '../testing/people';
import { button, link, textOf } from '../testing/queries';
import { visit } from '../testing/visit';
import { Shell } from './shell';

const EDITIONS = {
  items: [{ code: 'demo', name: 'Edisi Contoh 2026', year: 2026, synthetic: true, stages: [] }],
  total: 1,
};

function anApi(fields: Parameters<typeof aSession>[1] = {}): FakeApi {
  return new FakeApi().on('GET /api/session', aSession('organizer', fields)).on('GET /api/editions', EDITIONS);
}

test('the frame says who is at work in which edition, and that its data is invented', async () => {
  const { root } = await visit(Shell, anApi());
  const header = textOf(root.querySelector('header'));
  for (const part of ['Edisi Contoh 2026', 'Laras Arunika', 'Penyelenggara']) expect(header).toContain(part);
  expect(textOf(root.querySelector('aside'))).toContain('DATA CONTOH');
  expect(link(root, 'Orang dan peran').getAttribute('href')).toBe('/edisi/demo/orang');
});

test('an edition of facts carries no such mark', async () => {
  const editions = { items: [{ ...EDITIONS.items[0], synthetic: false }], total: 1 };
  const { root } = await visit(Shell, anApi().on('GET /api/editions', editions));
  expect(root.querySelector('aside')).toBeNull();
});

test('a stranger sees no way in but the sign-in page', async () => {
  const { root } = await visit(Shell, new FakeApi().on('GET /api/session', refused('not-signed-in')));
  expect(root.querySelector('nav')).toBeNull();
});

test('who still owes a new password is led nowhere else', async () => {
  const { root } = await visit(Shell, anApi({ mustChangePassword: true }));
  expect(root.querySelector('nav')).toBeNull();
});

test('signing out leads to the sign-in page', async () => {
  const api = anApi().on('DELETE /api/session', null);
  const { root, settle } = await visit(Shell, api);
  button(root, 'Keluar').click();
  await settle();
  expect(api.writes).toMatchObject([{ method: 'DELETE', url: '/api/session' }]);
  expect(TestBed.inject(Router).url).toBe('/masuk');
});

test('the first link leads past the frame', async () => {
  const { root } = await visit(Shell, anApi());
  document.body.append(root);
  link(root, 'Langsung ke isi').click();
  expect(document.activeElement?.id).toBe('isi');
});

test('arriving on another page moves the focus to it', async () => {
  const { root, settle } = await visit(Shell, anApi());
  document.body.append(root);
  await TestBed.inject(Router).navigateByUrl('/a');
  await TestBed.inject(Router).navigateByUrl('/b');
  await settle();
  expect(document.activeElement?.id).toBe('isi');
});
