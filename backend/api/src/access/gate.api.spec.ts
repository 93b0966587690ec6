import { ASSIGNABLE_ROLES, PERMISSIONS, type Problem } from '@anggakara/contracts';
import { anAccount } from '../../test/accounts';
import { useDemoApp } from '../../test/app';

const app = useDemoApp();

describe('the gate', () => {
  test('asks strangers to sign in, wherever they go', async () => {
    for (const path of ['session', 'sessions', 'editions/demo/people', 'editions/tidak-ada/people', 'editions'])
      expect(await app.stranger.get(path)).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
  });

  test.each(ASSIGNABLE_ROLES)('V8.2.1: lets %s read people as the table says', async (role) => {
    const client = await app.signIn(await anAccount(app, { roles: { demo: role } }));
    const { status, body } = await client.get<Problem>('editions/demo/people');

    expect(status).toBe((PERMISSIONS['people.read'] as readonly string[]).includes(role) ? 200 : 403);
    if (status === 403) expect(body.code).toBe('not-allowed');
  });

  test.each(ASSIGNABLE_ROLES)('V8.2.1: lets %s administer people as the table says', async (role) => {
    const client = await app.signIn(await anAccount(app, { roles: { demo: role } }));
    const { status } = await client.post('editions/demo/people', {});

    expect(status).toBe(role === 'organizer' ? 400 : 403);
  });

  test('V8.4.1: an edition in which one has no role answers like one that does not exist', async () => {
    const client = await app.signIn(await anAccount(app, { roles: { lain: 'organizer' } }));
    const foreign = await client.get('editions/demo/people');
    const missing = await client.get('editions/tidak-ada/people');
    const malformed = await client.get('editions/%2e%2e%00/people');

    expect(await client.get('editions/lain/people')).toMatchObject({ status: 200 });
    expect(foreign).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect(missing).toMatchObject({ status: 404, body: foreign.body as object });
    expect(malformed).toMatchObject({ status: 404, body: foreign.body as object });
  });

  test('gives the role in the edition of the address, not the best that one has', async () => {
    const client = await app.signIn(await anAccount(app, { roles: { demo: 'juror', lain: 'organizer' } }));

    expect(await client.get('editions/lain/people')).toMatchObject({ status: 200 });
    expect(await client.get('editions/demo/people')).toMatchObject({ status: 403 });
  });

  test('sees a role that was taken away at the next request', async () => {
    const account = await anAccount(app, { roles: { demo: 'organizer' } });
    const client = await app.signIn(account);
    await app.query('DELETE FROM assignment WHERE person_id = $1', [account.id]);

    expect(await client.get('editions/demo/people')).toMatchObject({ status: 404 });
  });

  test('V6.4.1: lets whoever holds an initial password do nothing but change it', async () => {
    const account = await anAccount(app, { roles: { demo: 'organizer' }, mustChangePassword: true });
    const client = await app.signIn(account);

    for (const path of ['editions/demo/people', 'editions', 'editions/tidak-ada/people'])
      expect(await client.get(path)).toMatchObject({ status: 403, body: { code: 'password-change-required' } });
    expect(await client.get('session')).toMatchObject({ status: 200, body: { user: { mustChangePassword: true } } });

    const change = { currentPassword: account.password, newPassword: 'empat kuda di padang hijau' };
    expect(await client.put('session/password', change)).toMatchObject({ status: 200 });
    expect(await client.get('editions/demo/people')).toMatchObject({ status: 200 });
  });

  test('V6.3.2: opens to no account that ships with the program where the demo edition is not loaded', async () => {
    const [row] = await app.query(
      "SELECT count(*)::integer AS people FROM person WHERE NOT synthetic AND email !~ 'uji'",
    );
    expect(row).toEqual({ people: 0 });
  });
});
