import { INITIAL_PASSWORD_HOURS, type Problem, WRONG_CONFIRMATIONS_PER_SESSION } from '@anggakara/contracts';
import { anAccount, type TestAccount } from '../../test/accounts';
import { useDemoApp } from '../../test/app';
import type { Client } from '../../test/client';

const app = useDemoApp();

const NEW_PASSWORD = 'empat kuda di padang hijau';

function change(client: Client, currentPassword: string, newPassword = NEW_PASSWORD) {
  return client.put<Problem>('session/password', { currentPassword, newPassword });
}

async function isSignedIn(client: Client): Promise<boolean> {
  return (await client.get('session')).status === 200;
}

async function opens({ email }: TestAccount, password: string): Promise<boolean> {
  return (await app.stranger.post('session', { email, password })).status === 200;
}

describe("changing one's password", () => {
  test('V6.2.2: makes the new one open and the old one not', async () => {
    const account = await anAccount(app);
    const client = await app.signIn(account);

    expect(await change(client, account.password)).toMatchObject({
      status: 200,
      body: { user: { id: account.id, mustChangePassword: false } },
    });
    expect(await opens(account, NEW_PASSWORD)).toBe(true);
    expect(await opens(account, account.password)).toBe(false);
  });

  test('V7.4.3: ends every other session and renews the own', async () => {
    const account = await anAccount(app);
    const [client, other] = await Promise.all([app.signIn(account), app.signIn(account)]);
    const before = client.copy();
    await change(client, account.password);

    expect(await Promise.all([client, other, before].map(isSignedIn))).toEqual([true, false, false]);
    expect(await client.delete('session')).toMatchObject({ status: 204 });
  });

  test('V6.2.3: needs the present one', async () => {
    const account = await anAccount(app);
    const client = await app.signIn(account);

    expect(await change(client, 'perahu kertas')).toMatchObject({ status: 422, body: { code: 'password-wrong' } });
    expect(await opens(account, account.password)).toBe(true);
  });

  test('V6.3.1: needs it within few attempts, or the session ends', async () => {
    const account = await anAccount(app);
    const client = await app.signIn(account);
    for (let attempt = 1; attempt < WRONG_CONFIRMATIONS_PER_SESSION; attempt += 1)
      await change(client, 'perahu kertas');
    expect(await isSignedIn(client)).toBe(true);

    expect(await change(client, 'perahu kertas')).toMatchObject({ status: 422 });
    expect(await isSignedIn(client)).toBe(false);
  });

  test.each([
    { newPassword: 'pendek', code: 'password-too-short', facts: { min: 12 } },
    { newPassword: `perahu ${'biru '.repeat(30)}`, code: 'password-too-long', facts: { max: 128 } },
    { newPassword: 'Sunshine2024!!', code: 'password-breached', facts: {} },
    { newPassword: 'anggakara-2026', code: 'password-guessable', facts: {} },
    { newPassword: 'abcabcabcabc', code: 'password-guessable', facts: {} },
    { newPassword: 'RenjanaSenja-26', code: 'password-guessable', facts: {} },
    { newPassword: 'perahu kertas di danau 27', code: 'password-unchanged', facts: {} },
  ])('refuses $newPassword: $code', async ({ newPassword, code, facts }) => {
    const account = await anAccount(app, { name: 'Renjana Senja' });
    const client = await app.signIn(account);

    expect(await change(client, account.password, newPassword)).toMatchObject({ status: 422, body: { code, facts } });
    expect(await opens(account, account.password)).toBe(true);
  });

  test('of two changes at once does one', async () => {
    const account = await anAccount(app);
    const client = await app.signIn(account);
    const wishes = [NEW_PASSWORD, 'sembilan layang-layang di pantai'];
    const answers = await Promise.all(wishes.map((wish) => change(client.copy(), account.password, wish)));

    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422]);
    const winner = wishes[answers.findIndex(({ status }) => status === 200)] ?? '';
    expect(await opens(account, winner)).toBe(true);
  });

  test('V16.3.1: is on record, and neither password is', async () => {
    const account = await anAccount(app);
    const client = await app.signIn(account);
    await change(client, 'perahu kertas');
    await change(client, account.password);
    const records = await app.query(
      'SELECT act, facts, actor_name FROM ledger_record WHERE subject = $1 ORDER BY sequence',
      [`person:${account.id}`],
    );

    expect(records.slice(1)).toEqual([
      { act: 'access.confirmation-refused', facts: { sessionEnded: false }, actor_name: 'Orang Uji' },
      { act: 'access.password-changed', facts: { endedSessions: 1 }, actor_name: 'Orang Uji' },
    ]);
  });
});

describe('an initial password', () => {
  test('V6.4.1: opens nothing after three days', async () => {
    const account = await anAccount(app, { mustChangePassword: true });
    const setAgo = (hours: number) =>
      app.query('UPDATE person SET password_set_at = clock_timestamp() - make_interval(hours => $2) WHERE id = $1', [
        account.id,
        hours,
      ]);

    await setAgo(INITIAL_PASSWORD_HOURS - 1);
    expect(await opens(account, account.password)).toBe(true);
    await setAgo(INITIAL_PASSWORD_HOURS);
    expect(await opens(account, account.password)).toBe(false);
  });

  test('V6.4.1: cannot stay', async () => {
    const account = await anAccount(app, { mustChangePassword: true });
    const client = await app.signIn(account);

    expect(await change(client, account.password, account.password)).toMatchObject({
      status: 422,
      body: { code: 'password-unchanged' },
    });
  });

  test('V6.2.10: a chosen one stays good for ever', async () => {
    const account = await anAccount(app);
    await app.query("UPDATE person SET password_set_at = clock_timestamp() - interval '10 years' WHERE id = $1", [
      account.id,
    ]);

    expect(await opens(account, account.password)).toBe(true);
  });
});

describe("one's own sessions", () => {
  interface Own {
    readonly items: readonly { readonly id: string; readonly current: boolean; readonly userAgent: string }[];
    readonly total: number;
  }

  test('V7.5.2: are listed, the asking one marked, without what would open them', async () => {
    const account = await anAccount(app);
    await app.signIn(account);
    const client = await app.signIn(account);
    const { body } = await client.get<Own>('sessions');

    expect(body.total).toBe(2);
    expect(body.items.map(({ current }) => current)).toEqual([true, false]);
    expect(Object.keys(body.items[0] ?? {})).toEqual([
      ...['id', 'userAgent', 'current', 'openedAt', 'lastUsedAt', 'expiresAt'],
    ]);
  });

  test('V7.5.2: end one by one, with the password', async () => {
    const account = await anAccount(app);
    const other = await app.signIn(account);
    const client = await app.signIn(account);
    const { body } = await client.get<Own>('sessions');
    const path = `sessions/${body.items.find(({ current }) => !current)?.id ?? ''}`;

    expect(await client.delete(path, { password: 'perahu kertas' })).toMatchObject({ status: 422 });
    expect(await isSignedIn(other)).toBe(true);
    expect(await client.delete(path, { password: account.password })).toMatchObject({ status: 204 });
    expect(await isSignedIn(other)).toBe(false);
    expect(await client.delete(path, { password: account.password })).toMatchObject({ status: 404 });
  });

  test("are no other person's", async () => {
    const [account, neighbour] = [await anAccount(app), await anAccount(app)];
    const [client, other] = await Promise.all([app.signIn(account), app.signIn(neighbour)]);
    const { body } = await other.get<Own>('sessions');
    const foreign = await client.delete(`sessions/${body.items[0]?.id ?? ''}`, { password: account.password });
    const missing = await client.delete('sessions/5b0e2c9a-8c3d-4f5e-9a6b-7c8d9e0f1a2b', {
      password: account.password,
    });

    expect(foreign).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect(missing.body).toEqual(foreign.body);
    expect(await isSignedIn(other)).toBe(true);
  });

  test('V7.5.2: end everywhere, here too, with the password', async () => {
    const account = await anAccount(app);
    const clients = [await app.signIn(account), await app.signIn(account)];
    const [client] = clients as [Client];

    expect(await client.delete('sessions', { password: 'perahu kertas' })).toMatchObject({ status: 422 });
    expect(await client.delete('sessions')).toMatchObject({ status: 400 });
    expect(await client.copy().delete('sessions', { password: account.password })).toMatchObject({ status: 204 });
    expect(await Promise.all(clients.map(isSignedIn))).toEqual([false, false]);
  });
});
