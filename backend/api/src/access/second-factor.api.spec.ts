import type { Problem, SecondFactorSecretView } from '@anggakara/contracts';
import { generateSync } from 'otplib';
import { anAccount, type TestAccount } from '../../test/accounts';
import { useDemoApp } from '../../test/app';
import type { Client } from '../../test/client';

const app = useDemoApp();

interface Enrolled {
  readonly account: TestAccount;
  readonly client: Client;
  readonly secret: string;
}

/** An account whose authenticator was confirmed by the code of the present step, which is spent by that. */
async function enrolled(): Promise<Enrolled> {
  const account = await anAccount(app);
  const client = await app.signIn(account);
  const { body } = await client.post<SecondFactorSecretView>('session/second-factor', { password: account.password });
  const code = await codeOf(body.secret);
  const { status } = await client.post('session/second-factor/confirmation', { code });
  if (status !== 200) throw new Error(`The authenticator was not confirmed: ${status}`);
  return { account, client, secret: body.secret };
}

/** The code of so many seconds from now, by the database's clock. */
async function codeOf(secret: string, offset = 0): Promise<string> {
  const [row] = await app.query<{ epoch: number }>('SELECT extract(epoch FROM clock_timestamp())::float8 AS epoch');
  return generateSync({ secret, epoch: Math.floor((row?.epoch ?? 0) + offset) });
}

/** As if no code had been used yet. */
async function unspend({ id }: TestAccount): Promise<void> {
  await app.query('UPDATE person SET second_factor_last_step = NULL WHERE id = $1', [id]);
}

function signIn({ email, password }: TestAccount, code?: string) {
  return app.stranger.post<Problem>('session', { email, password, ...(code === undefined ? {} : { code }) });
}

describe('enrolling an authenticator', () => {
  test('begins with the password, and shows the secret once as text and as a picture', async () => {
    const account = await anAccount(app);
    const client = await app.signIn(account);

    expect(await client.post('session/second-factor', { password: 'perahu kertas' })).toMatchObject({
      status: 422,
      body: { code: 'password-wrong' },
    });
    const { status, body } = await client.post<SecondFactorSecretView>('session/second-factor', {
      password: account.password,
    });
    expect(status).toBe(201);
    expect(body.uri).toContain(`secret=${body.secret}`);
    const [, picture = ''] = body.qrCode.split('data:image/svg+xml;base64,');
    expect(Buffer.from(picture, 'base64').toString()).toMatch(/^<svg xmlns/);
  });

  test('counts from the first right code on, and not before', async () => {
    const account = await anAccount(app);
    const client = await app.signIn(account);
    await client.post('session/second-factor', { password: account.password });

    expect(await client.post('session/second-factor/confirmation', { code: '000000' })).toMatchObject({
      status: 422,
      body: { code: 'code-wrong' },
    });
    expect(await signIn(account)).toMatchObject({ status: 200 });
  });

  test('may be begun again until then; the earlier secret is worth nothing', async () => {
    const account = await anAccount(app);
    const client = await app.signIn(account);
    const begin = () => client.post<SecondFactorSecretView>('session/second-factor', { password: account.password });
    const [first, second] = [await begin(), await begin()];
    const confirm = (code: string) => client.post('session/second-factor/confirmation', { code });

    expect(await confirm(await codeOf(first.body.secret))).toMatchObject({ status: 422 });
    expect(await confirm(await codeOf(second.body.secret))).toMatchObject({ status: 200 });
  });

  test('needs a beginning', async () => {
    const client = await app.signIn(await anAccount(app));

    expect(await client.post('session/second-factor/confirmation', { code: '123456' })).toMatchObject({
      status: 409,
      body: { code: 'second-factor-not-started' },
    });
  });

  test('is refused where one is on', async () => {
    const { account, client } = await enrolled();
    const refused = { status: 409, body: { code: 'second-factor-already-on' } };

    expect(await client.post('session/second-factor', { password: account.password })).toMatchObject(refused);
    expect(await client.post('session/second-factor/confirmation', { code: '123456' })).toMatchObject(refused);
  });

  test('V7.4.3: ends every other session', async () => {
    const account = await anAccount(app);
    const [client, other] = await Promise.all([app.signIn(account), app.signIn(account)]);
    const { body } = await client.post<SecondFactorSecretView>('session/second-factor', { password: account.password });
    await client.post('session/second-factor/confirmation', { code: await codeOf(body.secret) });

    expect(await client.get('session')).toMatchObject({ status: 200, body: { user: { secondFactor: true } } });
    expect(await other.get('session')).toMatchObject({ status: 401 });
  });

  test('leaves no readable secret in the database', async () => {
    const { account, secret } = await enrolled();
    const [row] = await app.query<{ second_factor_secret: Buffer }>(
      'SELECT second_factor_secret FROM person WHERE id = $1',
      [account.id],
    );

    expect(row?.second_factor_secret.length).toBeGreaterThan(secret.length);
    expect(row?.second_factor_secret.toString('latin1')).not.toContain(secret);
  });
});

describe('signing in with an authenticator', () => {
  test('asks for the code after a right password, and never after a wrong one', async () => {
    const { account } = await enrolled();

    expect(await signIn(account)).toMatchObject({ status: 401, body: { code: 'code-required' } });
    expect(await signIn({ ...account, password: 'perahu kertas' })).toMatchObject({
      status: 401,
      body: { code: 'sign-in-failed' },
    });
  });

  test('takes the codes of the present step and its neighbours', async () => {
    const { account, secret } = await enrolled();
    for (const offset of [-29, 0, 30]) {
      await unspend(account);
      expect(await signIn(account, await codeOf(secret, offset))).toMatchObject({ status: 200 });
    }
  });

  test.each([
    { because: 'older than the neighbours', offset: -90 },
    { because: 'younger than the neighbours', offset: 90 },
  ])('takes none that is $because', async ({ offset }) => {
    const { account, secret } = await enrolled();
    await unspend(account);

    expect(await signIn(account, await codeOf(secret, offset))).toMatchObject({
      status: 401,
      body: { code: 'sign-in-failed' },
    });
  });

  test('V6.5.1: takes no code twice, nor one older than the last', async () => {
    const { account, secret } = await enrolled();
    const next = await codeOf(secret, 30);
    await unspend(account);
    const present = await codeOf(secret);

    expect(await signIn(account, next)).toMatchObject({ status: 200 });
    expect(await signIn(account, next)).toMatchObject({ status: 401, body: { code: 'sign-in-failed' } });
    expect(await signIn(account, present)).toMatchObject({ status: 401 });
  });

  test('V6.5.1: takes a code once where it comes many times at once', async () => {
    const { account, secret } = await enrolled();
    const code = await codeOf(secret, 30);
    const answers = await Promise.all(Array.from({ length: 5 }, () => signIn(account, code)));

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ body }) => body.code === 'sign-in-failed')).toHaveLength(4);
  });

  test('V6.5.1: does not take the code that confirmed the enrolment', async () => {
    const account = await anAccount(app);
    const client = await app.signIn(account);
    const { body } = await client.post<SecondFactorSecretView>('session/second-factor', { password: account.password });
    const code = await codeOf(body.secret);
    await client.post('session/second-factor/confirmation', { code });

    expect(await signIn(account, code)).toMatchObject({ status: 401 });
  });

  test("takes no other account's code", async () => {
    const [one, other] = [await enrolled(), await enrolled()];
    await unspend(one.account);

    expect(await signIn(one.account, await codeOf(other.secret))).toMatchObject({ status: 401 });
  });

  test('V16.3.1: is on record with its reason', async () => {
    const { account, secret } = await enrolled();
    await signIn(account);
    await signIn(account, '000000');
    await signIn(account, await codeOf(secret, 30));
    const records = await app.query<{ act: string; facts: unknown }>(
      'SELECT act, facts FROM ledger_record WHERE subject = $1 ORDER BY sequence DESC LIMIT 3',
      [`person:${account.id}`],
    );

    expect(records.toReversed()).toEqual([
      { act: 'access.sign-in-refused', facts: { reason: 'code-missing' } },
      { act: 'access.sign-in-refused', facts: { reason: 'wrong-code' } },
      { act: 'access.signed-in', facts: { secondFactor: true } },
    ]);
  });
});

describe('removing an authenticator', () => {
  test('V7.5.1: needs the password and a code', async () => {
    const { account, client, secret } = await enrolled();
    const remove = (password: string, code: string) => client.post('session/second-factor/removal', { password, code });

    expect(await remove('perahu kertas', await codeOf(secret, 30))).toMatchObject({ body: { code: 'password-wrong' } });
    expect(await remove(account.password, '000000')).toMatchObject({ status: 422, body: { code: 'code-wrong' } });
    expect(await signIn(account)).toMatchObject({ body: { code: 'code-required' } });

    expect(await remove(account.password, await codeOf(secret, 30))).toMatchObject({
      status: 200,
      body: { user: { secondFactor: false } },
    });
    expect(await signIn(account)).toMatchObject({ status: 200 });
  });

  test('needs one to remove', async () => {
    const account = await anAccount(app);
    const client = await app.signIn(account);
    const removal = { password: account.password, code: '123456' };

    expect(await client.post('session/second-factor/removal', removal)).toMatchObject({
      status: 409,
      body: { code: 'second-factor-not-started' },
    });
  });

  test('V6.3.1: bears few wrong codes before the session ends', async () => {
    const { account, client } = await enrolled();
    await unspend(account);
    const codes = ['000000', '000001', '000002', '000003', '000004', '000005', '000006', '000007'];
    for (const code of codes) await client.post('session/second-factor/removal', { password: account.password, code });

    expect(await client.get('session')).toMatchObject({ status: 401 });
  });
});
