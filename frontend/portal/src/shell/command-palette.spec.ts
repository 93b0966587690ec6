import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { FakeApi, refused } from '../testing/fake-api';
import { aSession } from '../testing/people';
import { textOf } from '../testing/queries';
import { visit } from '../testing/visit';
import { CommandPalette, placeAfter } from './command-palette';
import { navigationOf } from './navigation-items';

const ENTRY = { code: 'IP-001', name: 'Kota Contoh', agencyName: 'Pemerintah Kota Contoh' };
const AGENCY = { code: 'muara-enim', name: 'Kabupaten Muara Enim', province: 'Sumatera Selatan' };
const SEARCH = 'GET /api/agencies?search=muara&limit=8';

async function open(agencies: unknown = { items: [AGENCY], total: 1 }) {
  const done: string[] = [];
  const api = new FakeApi()
    .on('GET /api/session', aSession('organizer'))
    .on('GET /api/editions', { items: [], total: 0 })
    .on('GET /api/editions/demo/entries', { items: [ENTRY], total: 1 })
    .on(SEARCH, agencies);
  const acts = [{ text: 'Keluar', hint: '', act: () => done.push('out') }];
  const page = await visit(CommandPalette, api, { pages: navigationOf('organizer', 'demo'), acts });
  const field = page.root.querySelector('input') as HTMLInputElement;
  const write = async (text: string): Promise<void> => {
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await new Promise((paused) => setTimeout(paused, 300));
    await page.settle();
  };
  const press = async (key: string): Promise<void> => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key }));
    await page.settle();
  };
  const active = (): string => textOf(page.root.querySelector('[aria-selected="true"]'));
  return { ...page, field, done, write, press, active };
}

test('the arrows move through what was found, the field tells which it is, and Enter goes there', async () => {
  const { field, write, press, active, root } = await open();
  await write('hasil');
  expect(active()).toContain('Hasil dokumen');
  await press('ArrowDown');
  expect(active()).toContain('Hasil wawancara');
  expect(root.querySelector(`#${field.getAttribute('aria-activedescendant') ?? ''}`)?.textContent).toContain(
    'wawancara',
  );
  await press('ArrowDown');
  expect(active()).toContain('Hasil dokumen');
  await press('Enter');
  expect(TestBed.inject(Router).url).toBe('/edisi/demo/tahap/document/hasil');
});

test('entries of the edition and agencies of the register are found too', async () => {
  const { write, active, press } = await open();
  await write('ip-001');
  expect(active()).toContain('IP-001 Kota Contoh');
  await write('muara');
  expect(active()).toContain('Kabupaten Muara Enim Sumatera Selatan');
  await press('Enter');
  expect(TestBed.inject(Router).url).toBe('/instansi/muara-enim');
});

test('an act is done', async () => {
  const { write, press, done } = await open();
  await write('keluar');
  await press('Enter');
  expect(done).toEqual(['out']);
});

test('what is not found says what to try, and Enter does nothing', async () => {
  const { write, press, root, field } = await open({ items: [], total: 0 });
  await write('muara zzz');
  await press('Enter');
  expect(textOf(root.querySelector('[role="status"]'))).toContain('Tidak ada yang cocok dengan "muara zzz"');
  expect(field.getAttribute('aria-expanded')).toBe('false');
});

test('a server that does not answer is said, and the pages are still found', async () => {
  const { write, root } = await open(refused('database-unavailable'));
  await write('muara');
  expect(textOf(root.querySelector('[role="alert"]'))).toContain('Server tidak dapat ditanya');
});

test.each([
  { key: 'ArrowDown', place: 0, last: 2, leads: 1 },
  { key: 'ArrowDown', place: 2, last: 2, leads: 0 },
  { key: 'ArrowUp', place: 0, last: 2, leads: 2 },
  { key: 'ArrowUp', place: 2, last: 2, leads: 1 },
  { key: 'ArrowDown', place: 0, last: -1, leads: null },
  { key: 'a', place: 0, last: 2, leads: null },
])('$key at $place of $last leads to $leads', ({ key, place, last, leads }) => {
  expect(placeAfter(key, place, last)).toBe(leads);
});
