import { type Problem, SESSIONS_PER_PERSON, type SessionView } from '@anggakara/contracts';
import { anAccount, type TestAccount } from '../../test/accounts';
import { demoAccount, useDemoApp } from '../../test/app';
import type { Client } from '../../test/client';
import { Housekeeping } from '../platform';
import { tokenHash } from './session-token';

const app = useDemoApp();

async function isSignedIn(client: Client): Promise<boolean> {
  return (await client.get('session')).status === 200;
}

function credentials({ email, password }: Pick<TestAccount, 'email' | 'password'>) {
  return { email, password };
}

async function sessionsOf({ id }: TestAccount): Promise<number> {
  const [row] = await app.query<{ sessions: number }>(
    'SELECT count(*)::integer AS sessions FROM session WHERE person_id = $1',
    [id],
  );
  return row?.sessions ?? 0;
}

function ledgerOf({ id }: TestAccount): Promise<{ act: string; facts: unknown; actor_id: string | null }[]> {
  return app.query(
    'SELECT act, facts, actor_id FROM ledger_record WHERE chain = $1 AND subject = $2 ORDER BY sequence',
    ['system', `person:${id}`],
  );
}

describe('signing in', () => {
  const anInstant = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as unknown;

  test('tells who one is, with the role in the current edition, and opens a session', async () => {
    const client = app.stranger;
    const answer = await client.post<SessionView>('session', credentials(demoAccount('instansi1')));

    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      user: {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        name: 'Oka Wirabumi',
        email: 'instansi1@contoh.example',
        role: 'agency',
        edition: 'demo',
        assignments: [{ edition: 'demo', role: 'agency', agency: 'contoh-ip-001' }],
        mustChangePassword: false,
        mustEnrolSecondFactor: false,
        secondFactor: false,
        synthetic: true,
      },
      limits: { now: anInstant, idleUntil: anInstant, endsAt: anInstant },
    });
    expect((await client.get<SessionView>('session')).body.user).toEqual(answer.body.user);
  });

  test('takes the e-mail address in any letters, and the password exactly (V6.2.8)', async () => {
    const { email, password } = await anAccount(app);

    expect((await app.stranger.post('session', { email: ` ${email.toUpperCase()} `, password })).status).toBe(200);
    expect((await app.stranger.post('session', { email, password: password.toUpperCase() })).status).toBe(401);
    expect((await app.stranger.post('session', { email, password: `${password} ` })).status).toBe(401);
  });

  test('names the edition of the latest role as the current one', async () => {
    const { email, password } = await anAccount(app, { roles: { demo: 'juror', lain: 'organizer' } });
    const { body } = await app.stranger.post<SessionView>('session', { email, password });

    expect(body.user).toMatchObject({ edition: 'lain', role: 'organizer' });
    expect(body.user.assignments).toHaveLength(2);
  });

  test('is open to people who have no role in any edition', async () => {
    const { email, password } = await anAccount(app, { roles: {} });
    const { body } = await app.stranger.post<SessionView>('session', { email, password });

    expect(body.user).toMatchObject({ edition: null, role: null, assignments: [] });
  });

  test('tells unknown accounts, wrong passwords and disabled accounts alike', async () => {
    const { email } = await anAccount(app);
    const disabled = await anAccount(app);
    await app.query('UPDATE person SET disabled = true WHERE id = $1', [disabled.id]);

    const answers = await Promise.all(
      [
        { email: 'tidak-ada@uji.example', password: 'perahu kertas' },
        { email, password: 'perahu kertas' },
        credentials(disabled),
      ].map((attempt) => app.stranger.post<Problem>('session', attempt)),
    );

    for (const { status, body } of answers) {
      expect(status).toBe(401);
      expect(body).toEqual(answers[0]?.body);
      expect(body.code).toBe('sign-in-failed');
    }
  });

  test.each([
    { because: 'an empty body', body: {}, paths: ['email', 'password'] },
    { because: 'an empty password', body: { email: 'a@b.example', password: '' }, paths: ['password'] },
    { because: 'what is no text', body: { email: 1, password: null }, paths: ['email', 'password'] },
    { because: 'an empty code', body: { email: 'a@b.example', password: 'x', code: '' }, paths: ['code'] },
    { because: 'an unknown property', body: { email: 'a@b.example', password: 'x', stay: true }, paths: ['stay'] },
    {
      because: 'an endless password',
      body: { email: 'a@b.example', password: 'x'.repeat(1_001) },
      paths: ['password'],
    },
    { because: 'a NUL', body: { email: 'a\u0000@b.example', password: 'x' }, paths: ['email'] },
  ])('refuses $because, and says where', async ({ body, paths }) => {
    const answer = await app.stranger.post<Problem>('session', body);

    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
    expect(answer.body.violations?.map(({ path }) => path)).toEqual(paths);
  });

  test('V7.2.4: ends the session that the browser held, and opens another', async () => {
    const account = await anAccount(app);
    const client = await app.signIn(account);
    const before = client.copy();
    await client.post('session', credentials(account));

    expect(client.cookie('anggakara-session')).not.toBe(before.cookie('anggakara-session'));
    expect(await isSignedIn(client)).toBe(true);
    expect(await isSignedIn(before)).toBe(false);
    expect(await sessionsOf(account)).toBe(1);
  });

  test('V7.1.2: lets the oldest session beyond the cap give way', async () => {
    const account = await anAccount(app);
    const clients: Client[] = [];
    for (let place = 0; place <= SESSIONS_PER_PERSON; place += 1) clients.push(await app.signIn(account));

    const states = await Promise.all(clients.map(isSignedIn));
    expect(states).toEqual(clients.map((_, place) => place > 0));
  });

  test('keeps the cap where many sign in at once', async () => {
    const account = await anAccount(app);
    const clients = await Promise.all(Array.from({ length: SESSIONS_PER_PERSON + 4 }, () => app.signIn(account)));
    const states = await Promise.all(clients.map(isSignedIn));

    expect(states.filter(Boolean)).toHaveLength(SESSIONS_PER_PERSON);
    expect(await sessionsOf(account)).toBe(SESSIONS_PER_PERSON);
  });

  test('V16.3.1: is on record, whether it succeeds or not, without password or address', async () => {
    const account = await anAccount(app);
    await app.signIn(account);
    await app.stranger.post('session', { email: account.email, password: 'perahu kertas' });
    await app.stranger.post('session', { email: 'tidak-ada@uji.example', password: 'perahu kertas' });

    expect(await ledgerOf(account)).toEqual([
      { act: 'access.signed-in', actor_id: account.id, facts: { secondFactor: false } },
      { act: 'access.sign-in-refused', actor_id: null, facts: { reason: 'wrong-password' } },
    ]);
    const [last] = await app.query(
      "SELECT subject, facts FROM ledger_record WHERE chain = 'system' ORDER BY sequence DESC",
    );
    expect(last).toEqual({ subject: 'person:unknown', facts: { reason: 'unknown-account' } });
    const [written] = await app.query(
      "SELECT count(*)::integer AS times FROM ledger_record WHERE facts::text ~ 'uji.example|perahu'",
    );
    expect(written).toEqual({ times: 0 });
  });
});

describe('the cookies of a session', () => {
  async function cookieLines(): Promise<readonly string[]> {
    const response = await fetch(`${app.origin}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(credentials(demoAccount('auditor1'))),
    });
    return response.headers.getSetCookie();
  }

  test('V3.3.4: keep the session from scripts, and from other sites', async () => {
    const [session] = await cookieLines();
    expect(session).toMatch(/^anggakara-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  test('give scripts of the own pages the token for writes', async () => {
    const [, xsrf] = await cookieLines();
    expect(xsrf).toMatch(/^XSRF-TOKEN=[\w-]{43}; Path=\/; SameSite=Strict$/);
  });

  test('V7.2.1: are worth nothing to whoever reads the database', async () => {
    const account = await anAccount(app);
    const client = await app.signIn(account);
    const token = client.cookie('anggakara-session') ?? '';
    const [row] = await app.query('SELECT token_hash FROM session WHERE person_id = $1', [account.id]);

    expect(row).toEqual({ token_hash: tokenHash(token) });
  });
});

describe('a session', () => {
  test('V7.3.1: ends after an hour without a request', async () => {
    const account = await anAccount(app);
    const client = await app.signIn(account);

    await age(account, { used: '59 minutes' });
    expect(await isSignedIn(client)).toBe(true);
    await age(account, { used: '60 minutes' });
    expect(await client.get('session')).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
  });

  test('V7.3.2: ends twelve hours after signing in, however much it is used', async () => {
    const account = await anAccount(app);
    const client = await app.signIn(account);

    await age(account, { opened: '11 hours 59 minutes', used: '2 minutes' });
    expect(await isSignedIn(client)).toBe(true);
    await age(account, { opened: '12 hours', used: '0 minutes' });
    expect(await isSignedIn(client)).toBe(false);
  });

  test('tells how long it lasts: an hour from its last use, twelve from signing in', async () => {
    const account = await anAccount(app);
    const client = await app.signIn(account);
    const left = async (): Promise<{ idle: number; end: number }> => {
      const { now, idleUntil, endsAt } = (await client.get<SessionView>('session')).body.limits;
      const minutes = (instant: string): number => Math.round((Date.parse(instant) - Date.parse(now)) / 60_000);
      return { idle: minutes(idleUntil), end: minutes(endsAt) };
    };

    expect(await left()).toEqual({ idle: 60, end: 720 });
    await age(account, { opened: '11 hours 30 minutes', used: '50 minutes' });
    expect(await left()).toEqual({ idle: 60, end: 30 });
  });

  test('notes its use at most once a minute', async () => {
    const account = await anAccount(app);
    const client = await app.signIn(account);
    const lastUse = async () =>
      (await app.query('SELECT last_used_at FROM session WHERE person_id = $1', [account.id]))[0];

    await age(account, { used: '50 seconds' });
    const before = await lastUse();
    await client.get('session');
    expect(await lastUse()).toEqual(before);

    await age(account, { used: '61 seconds' });
    const stale = await lastUse();
    await client.get('session');
    expect(await lastUse()).not.toEqual(stale);
  });

  test('is not prolonged by what a page asks while nobody is there', async () => {
    const account = await anAccount(app);
    const client = await app.signIn(account);
    await age(account, { used: '30 minutes' });
    const idle = async (headers: Record<string, string>): Promise<number> => {
      const { now, idleUntil } = (await client.get<SessionView>('session', { headers })).body.limits;
      return Math.round((Date.parse(idleUntil) - Date.parse(now)) / 60_000);
    };

    expect([await idle({ 'x-unattended': 'true' }), await idle({})]).toEqual([30, 60]);
  });

  test('is thrown away once it has ended, and not before', async () => {
    const [ended, live] = [await anAccount(app), await anAccount(app)];
    await Promise.all([app.signIn(ended), app.signIn(live)]);
    await age(ended, { used: '61 minutes' });
    await app.get(Housekeeping).clean();

    expect([await sessionsOf(ended), await sessionsOf(live)]).toEqual([0, 1]);
  });

  test('V7.4.2: ends when the account is disabled', async () => {
    const account = await anAccount(app);
    const client = await app.signIn(account);
    await app.query('UPDATE person SET disabled = true WHERE id = $1', [account.id]);

    expect(await isSignedIn(client)).toBe(false);
  });

  test.each([
    { because: 'a token that nobody has', cookie: `anggakara-session=${'A'.repeat(43)}` },
    { because: 'what is no token', cookie: "anggakara-session=' OR true --" },
    { because: 'an empty token', cookie: 'anggakara-session=' },
    { because: 'the name of production', cookie: `__Host-anggakara-session=${'A'.repeat(43)}` },
  ])('is not opened by $because', async ({ cookie }) => {
    expect(await app.stranger.get('session', { headers: { cookie } })).toMatchObject({ status: 401 });
  });

  test('is not told from two cookies of its name', async () => {
    const client = await app.signIn(await anAccount(app));
    const cookie = `anggakara-session=${client.cookie('anggakara-session')}`;

    expect(await app.stranger.get('session', { headers: { cookie } })).toMatchObject({ status: 200 });
    const twice = `${cookie}; anggakara-session=${'A'.repeat(43)}`;
    expect(await app.stranger.get('session', { headers: { cookie: twice } })).toMatchObject({ status: 401 });
  });

  async function age({ id }: TestAccount, { opened, used }: { opened?: string; used?: string }): Promise<void> {
    if (opened !== undefined)
      await app.query('UPDATE session SET opened_at = clock_timestamp() - $2::interval WHERE person_id = $1', [
        id,
        opened,
      ]);
    if (used !== undefined)
      await app.query('UPDATE session SET last_used_at = clock_timestamp() - $2::interval WHERE person_id = $1', [
        id,
        used,
      ]);
  }
});

describe('signing out', () => {
  test('V7.4.1: ends the session for good', async () => {
    const account = await anAccount(app);
    const client = await app.signIn(account);
    const thief = client.copy();

    expect(await client.delete('session')).toMatchObject({ status: 204 });
    expect(client.cookie('anggakara-session')).toBeUndefined();
    expect(client.cookie('XSRF-TOKEN')).toBeUndefined();
    expect(await isSignedIn(thief)).toBe(false);
    expect((await ledgerOf(account)).map(({ act }) => act)).toEqual(['access.signed-in', 'access.signed-out']);
  });

  test('of somebody who is signed out already changes nothing', async () => {
    expect(await app.stranger.delete('session')).toMatchObject({ status: 204 });
  });
});

describe('a write', () => {
  const foreign = { 'sec-fetch-site': 'cross-site' };

  test('V3.5.1: carries the token of its session', async () => {
    const client = await app.signIn(await anAccount(app));

    for (const token of ['', 'A'.repeat(43)])
      expect(await client.delete('session', undefined, { headers: { 'x-xsrf-token': token } })).toMatchObject({
        status: 403,
        body: { code: 'forgery-suspected' },
      });
    expect(await isSignedIn(client)).toBe(true);
  });

  test("is not carried by another session's token", async () => {
    const [client, other] = await Promise.all([app.signIn(await anAccount(app)), app.signIn(await anAccount(app))]);
    const headers = { 'x-xsrf-token': other.cookie('XSRF-TOKEN') ?? '' };

    expect(await client.delete('session', undefined, { headers })).toMatchObject({ status: 403 });
  });

  test('finds its token again where the browser has lost it', async () => {
    const account = await anAccount(app);
    const cookie = `anggakara-session=${(await app.signIn(account)).cookie('anggakara-session')}`;
    const client = app.stranger;
    await client.get('session', { headers: { cookie } });

    expect(await client.delete('session', undefined, { headers: { cookie } })).toMatchObject({ status: 204 });
    expect(await sessionsOf(account)).toBe(0);
  });

  test('V3.5.2: of another site is refused, signing in included', async () => {
    const account = await anAccount(app);
    const client = await app.signIn(account);

    for (const headers of [foreign, { origin: 'https://jahat.example' }]) {
      expect(await app.stranger.post('session', credentials(account), { headers })).toMatchObject({
        status: 403,
        body: { code: 'forgery-suspected' },
      });
      expect(await client.delete('session', undefined, { headers })).toMatchObject({ status: 403 });
    }
    const headers = { origin: app.origin, 'sec-fetch-site': 'same-origin' };
    expect(await app.stranger.post('session', credentials(account), { headers })).toMatchObject({ status: 200 });
  });

  test('V3.5.2: of a form is refused', async () => {
    const { email, password } = await anAccount(app);
    const body = new URLSearchParams({ email, password }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };

    expect(await app.stranger.raw({ method: 'POST', path: 'session', body, headers })).toMatchObject({
      status: 415,
      body: { code: 'unsupported-media-type' },
    });
  });

  test('of another site is no matter where it only reads', async () => {
    const client = await app.signIn(await anAccount(app));
    expect(await client.get('session', { headers: foreign })).toMatchObject({ status: 200 });
  });
});
