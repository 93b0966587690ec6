import type { EditionSummaryView } from '@anggakara/contracts';
import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../testing/fake-api';
import { aSession } from '../testing/people';
import { textOf } from '../testing/queries';
import { visit } from '../testing/visit';
import { CurrentEdition } from '../data/current-edition';
import { EditionSwitch } from './edition-switch';

const DEMO: EditionSummaryView = {
  ...{ code: 'demo', name: 'Edisi Contoh 2026', year: 2026, ordinal: null, kind: 'run', synthetic: true, stages: [] },
};
const HISTORY: EditionSummaryView = {
  ...{ code: '2018', name: 'Kompetisi 2018', year: 2018, ordinal: 1, kind: 'history', synthetic: false, stages: [] },
};

async function switchAt(address: string, items: readonly EditionSummaryView[], role: 'juror' | null = 'juror') {
  const api = new FakeApi()
    .on('GET /api/session', aSession(role))
    .on('GET /api/editions', { items, total: items.length });
  const page = await visit(EditionSwitch, api, { address });
  await page.settle();
  return page;
}

const linksOf = (root: HTMLElement) =>
  [...root.querySelectorAll('a')].map((one) => [textOf(one), one.getAttribute('href'), one.ariaCurrent]);

test('the way leads to every edition: those one works in, and those of history', async () => {
  const { root } = await switchAt('/edisi/demo', [DEMO, HISTORY]);
  expect(textOf(root.querySelector('button'))).toContain('Edisi Contoh 2026');
  expect(linksOf(root)).toEqual([
    ['Edisi Contoh 2026', '/edisi/demo', 'true'],
    ['Kompetisi 2018', '/sejarah/2018', null],
    ['Bandingkan edisi terdahulu', '/sejarah', null],
  ]);
});

test('an edition of history that is read is the one that is named, and is not worked in', async () => {
  const { root } = await switchAt('/sejarah/2018?x=1', [DEMO, HISTORY]);
  expect(textOf(root.querySelector('button'))).toContain('Kompetisi 2018');
  expect(linksOf(root)[1]).toEqual(['Kompetisi 2018', '/sejarah/2018', 'true']);
  expect(TestBed.inject(CurrentEdition).code()).toBe('demo');
});

test('where the editions stand side by side none of them is the one', async () => {
  const { root } = await switchAt('/sejarah', [DEMO, HISTORY]);
  expect(textOf(root.querySelector('button'))).toContain('Edisi terdahulu');
  expect(linksOf(root).map(([, , current]) => current)).toEqual([null, null, null]);
});

test('who works in no edition may still choose one of history', async () => {
  const { root } = await switchAt('/', [HISTORY, { ...HISTORY, code: '2019', name: 'Kompetisi 2019' }], null);
  expect(textOf(root.querySelector('button'))).toContain('Pilih edisi');
});

test('a single edition is named, with nothing to choose', async () => {
  const { root } = await switchAt('/', [DEMO]);
  expect(root.querySelector('button')).toBeNull();
  expect(textOf(root)).toBe('Edisi Contoh 2026');
});
