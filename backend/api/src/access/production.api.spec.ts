import { type Problem, SIGN_INS_PER_ACCOUNT, SIGN_IN_WINDOW_MINUTES } from '@anggakara/contracts';
import { generateSync } from 'otplib';
import { anAccount } from '../../test/accounts';
import { useTestApp } from '../../test/app';
import { appConfigFrom, Database } from '../platform';
import { CreateOrganizer } from './create-organizer';
import { PersonRepository } from './person.repository';
import { ProductionAccounts } from './production-accounts';

const PRODUCTION = { NODE_ENV: 'production', LIMITS: 'on', LOG_LEVEL: 'silent' };

describe('in production', () => {
  // As a role of its own: production refuses the password that a test server's owner may well have.
  const app = useTestApp({ environment: PRODUCTION, asApplication: true });

  test('V3.3.1, V3.3.3: the session cookie is bound to the host and to TLS', async () => {
    const { email, password } = await anAccount(app);
    const response = await fetch(`${app.origin}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });

    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-anggakara-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/),
      expect.stringMatching(/^XSRF-TOKEN=[\w-]{43}; Path=\/; Secure; SameSite=Strict$/),
    ]);
  });

  test('V6.3.3: a role that asks for an authenticator may do nothing before one is enrolled', async () => {
    const account = await anAccount(app, { roles: { demo: 'organizer' } });
    const client = await app.signIn(account);

    expect(await client.get('session')).toMatchObject({ body: { user: { mustEnrolSecondFactor: true } } });
    expect(await client.get('editions/demo/people')).toMatchObject({
      status: 403,
      body: { code: 'second-factor-required' },
    });

    const { body } = await client.post<{ secret: string }>('session/second-factor', { password: account.password });
    const code = generateSync({ secret: body.secret });
    expect(await client.post('session/second-factor/confirmation', { code })).toMatchObject({
      status: 200,
      body: { user: { mustEnrolSecondFactor: false, secondFactor: true } },
    });
    expect(await client.get('editions/demo/people')).toMatchObject({ status: 200 });

    await app.query('UPDATE person SET second_factor_last_step = NULL WHERE id = $1', [account.id]);
    const removal = { password: account.password, code: generateSync({ secret: body.secret }) };
    expect(await client.post('session/second-factor/removal', removal)).toMatchObject({
      status: 403,
      body: { code: 'second-factor-kept' },
    });
  });

  test('V6.3.4: the first organiser gets from the command line to work by password and authenticator alone', async () => {
    await anAccount(app, { roles: { perdana: 'auditor' } });
    const email = 'pertama@kota.example';
    const made = await app.get(CreateOrganizer).create({ email, editions: ['perdana'] });
    const client = await app.signIn({ email, password: made.initialPassword ?? '' });
    const work = () => client.get<Problem>('editions/perdana/people');

    expect((await work()).body.code).toBe('password-change-required');
    const newPassword = 'empat kuda di padang hijau';
    await client.put('session/password', { currentPassword: made.initialPassword, newPassword });
    expect((await work()).body.code).toBe('second-factor-required');

    const { body } = await client.post<{ secret: string }>('session/second-factor', { password: newPassword });
    const code = generateSync({ secret: body.secret });
    await client.post('session/second-factor/confirmation', { code });
    expect(await work()).toMatchObject({ status: 200, body: { total: 2 } });

    const attempt = await app.stranger.post<Problem>('session', { email, password: newPassword });
    expect(attempt.body.code).toBe('code-required');
  });

  test('a role that asks for none is not kept waiting', async () => {
    const client = await app.signIn(await anAccount(app, { roles: { demo: 'auditor' } }));

    expect(await client.get('session')).toMatchObject({ body: { user: { mustEnrolSecondFactor: false } } });
    expect(await client.get('editions/demo/people')).toMatchObject({ status: 200 });
  });

  test('V6.3.1: so many attempts on one account are enough, and harm no other', async () => {
    const account = await anAccount(app, { roles: { demo: 'auditor' } });
    const other = await anAccount(app, { roles: { demo: 'auditor' } });
    const { email } = account;
    for (let attempt = 0; attempt < SIGN_INS_PER_ACCOUNT; attempt += 1)
      expect(await app.stranger.post('session', { email, password: 'salah' })).toMatchObject({ status: 401 });

    const { status, body, headers } = await app.stranger.post('session', { email, password: account.password });
    expect({ status, body }).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(SIGN_IN_WINDOW_MINUTES * 60);
    await expect(app.signIn(other)).resolves.toBeDefined();
  });
});

describe('a database with invented accounts', () => {
  const app = useTestApp();

  function start(production: boolean): Promise<void> {
    const config = appConfigFrom({ SEED: 'none', ...(production ? { NODE_ENV: 'production' } : {}) });
    return new ProductionAccounts(config, app.get(Database), app.get(PersonRepository)).onModuleInit();
  }

  test('V6.3.2: keeps production from starting, and nothing else', async () => {
    await expect(start(true)).resolves.toBeUndefined();
    await anAccount(app, { synthetic: true });

    await expect(start(true)).rejects.toThrow('akun contoh');
    await expect(start(false)).resolves.toBeUndefined();
  });
});
