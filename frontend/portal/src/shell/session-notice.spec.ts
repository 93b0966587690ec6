import { FakeApi, refused } from '../testing/fake-api';
import { aSession } from '../testing/people';
import { button, textOf } from '../testing/queries';
import { visit } from '../testing/visit';
import { SessionNotice } from './session-notice';

const AT = '2026-02-02T02:00:00.000Z';

test('an unused session is kept by asking the server', async () => {
  const api = new FakeApi().on('GET /api/session', aSession('juror'));
  const { root, settle } = await visit(SessionNotice, api, { cause: 'idle', at: AT });
  expect(textOf(root.querySelector('[role="status"]'))).toContain('berakhir pukul 09.00 WIB karena tidak ada kegiatan');
  const before = api.seen.length;
  button(root, 'Tetap masuk').click();
  await settle();
  expect(api.seen).toHaveLength(before + 1);
});

test('a server that is not reached is said, and may be asked again', async () => {
  let isDown = false;
  const api = new FakeApi().on('GET /api/session', () =>
    isDown ? refused('database-unavailable') : aSession('juror'),
  );
  const { root, settle } = await visit(SessionNotice, api, { cause: 'idle', at: AT });
  isDown = true;
  button(root, 'Tetap masuk').click();
  await settle();
  expect(root.querySelector('.error-text')).not.toBeNull();
  expect(button(root, 'Tetap masuk').disabled).toBe(false);
});

test('a session at its last end is not prolonged, but followed by another', async () => {
  const api = new FakeApi().on('GET /api/session', aSession('juror'));
  const { root, fixture } = await visit(SessionNotice, api, { cause: 'absolute', at: AT });
  const renewed: string[] = [];
  fixture.componentInstance.renewed.subscribe(() => renewed.push('renewed'));
  expect(textOf(root)).toContain('tidak dapat diperpanjang');
  button(root, 'Masuk lagi sekarang').click();
  expect(renewed).toEqual(['renewed']);
});
