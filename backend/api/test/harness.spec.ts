import type { SessionView } from '@anggakara/contracts';
import { DEMO_ACCOUNTS, useDemoApp } from './app';

describe('the demo edition in a test', () => {
  const app = useDemoApp();

  test('has its people, who can sign in', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const { status, body } = await organizer.get<SessionView>('session');

    expect(status).toBe(200);
    expect(body.user.role).toBe('organizer');
    expect(await app.query('SELECT count(*)::integer AS people FROM person')).toEqual([
      { people: DEMO_ACCOUNTS.length },
    ]);
  });

  test('was filled once', async () => {
    expect(await app.query('SELECT level FROM seeding')).toEqual([{ level: 'demo' }]);
  });

  test('knows no stranger', async () => {
    expect(await app.stranger.get('session')).toMatchObject({ status: 401 });
  });
});
