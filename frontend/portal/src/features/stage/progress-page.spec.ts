import { TestBed } from '@angular/core/testing';
import type { AssignableRole, StageProgressView } from '@anggakara/contracts';
import { anEdition } from '../../testing/editions';
import { FakeApi } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { button, control, rows, textOf, type } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { Confirm } from '../../ui/confirm';
import { ProgressPage } from './progress-page';

const STAGE = '/api/editions/demo/stages/document';
const PROGRESS: StageProgressView = {
  stage: 'document',
  jurors: [
    { personId: 'b', name: 'Bima', declared: true },
    { personId: 'a', name: 'Ayu', declared: true },
  ],
  rows: Array.from({ length: 30 }, (_, place) => ({
    entry: `IP-${String(place + 1).padStart(3, '0')}`,
    entryName: `Peserta ${place + 1}`,
    group: place < 28 ? ('IP' as const) : ('UPP' as const),
    cells: [{ personId: 'a', state: place === 0 ? ('in-progress' as const) : ('locked' as const) }],
  })),
  locked: 29,
  expected: 30,
};

function open(role: AssignableRole = 'organizer') {
  const api = new FakeApi()
    .on('GET /api/session', aSession(role))
    .on('GET /api/editions', { items: [anEdition()], total: 1 })
    .on(`GET ${STAGE}/progress`, PROGRESS)
    .on(`POST ${STAGE}/sheets/IP-002/reopening`, {});
  return visit(ProgressPage, api, { edition: 'demo', stage: 'document' }).then((page) => ({ ...page, api }));
}

test('many entries come page by page, jurors by name, and who does not mark has no state', async () => {
  const { root, settle } = await open();
  expect([...root.querySelectorAll('thead th')].map(textOf)).toEqual(['Peserta', 'Ayu 29/30', 'Bima 0/0']);
  expect(rows(root)).toHaveLength(25);
  expect(rows(root)[0]?.[2]).toContain('tidak menilai');
  button(root, 'Berikutnya').click();
  await settle();
  expect(rows(root)).toHaveLength(5);
  expect(textOf(root)).toContain('Halaman 2 dari 2');
});

test('a group and a state narrow the list', async () => {
  const { root, settle } = await open();
  type(control(root, 'Kelompok'), 'UPP');
  await settle();
  expect(textOf(root.querySelector('.found'))).toBe('2 dari 30 peserta');
  type(control(root, 'Kelompok'), 'all');
  type(control(root, 'Keadaan lembar'), 'open');
  await settle();
  expect(rows(root).map(([entry]) => entry)).toEqual(['IP-001 Peserta 1']);
});

test('a locked sheet is opened again with a reason, after the organiser asked for it', async () => {
  const { root, settle, api } = await open();
  jest.spyOn(TestBed.inject(Confirm), 'ask').mockResolvedValue({ reason: 'Salah ketik.' });
  expect(root.querySelector('td button')).toBeNull();
  root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  await settle();
  button(root, 'Buka kembali lembar IP-002 milik Ayu').click();
  await settle();
  expect(api.writes).toMatchObject([{ body: { personId: 'a', reason: 'Salah ketik.' } }]);
});

test('an auditor opens nothing', async () => {
  const { root } = await open('auditor');
  expect(root.querySelector('input[type=checkbox]')).toBeNull();
});
