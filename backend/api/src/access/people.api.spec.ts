import { randomUUID } from 'node:crypto';
import type { Page, PersonAssignedView, PersonCreatedView, PersonView, Problem } from '@anggakara/contracts';
import { anAccount, type TestAccount } from '../../test/accounts';
import { DEMO_ACCOUNTS, useDemoApp } from '../../test/app';
import type { Client } from '../../test/client';
import { LedgerVerification } from '../ledger';

const app = useDemoApp();

let count = 0;

function aNewcomer(traits: object = {}): { readonly name: string; readonly email: string; readonly role: string } {
  count += 1;
  return { name: 'Orang Baru', email: `baru${count}@uji.example`, role: 'juror', ...traits };
}

/** An organiser of an edition that the test has to itself. */
async function anEdition(): Promise<{ edition: string; organizer: Client; account: TestAccount }> {
  const edition = `e-${randomUUID().slice(0, 8)}`;
  const account = await anAccount(app, { name: 'Penyelenggara Uji', roles: { [edition]: 'organizer' } });
  return { edition, organizer: await app.signIn(account), account };
}

async function personIn(client: Client, edition: string, { id }: Pick<TestAccount, 'id'>): Promise<PersonView> {
  const { body } = await client.get<Page<PersonView>>(`editions/${edition}/people`);
  const person = body.items.find((candidate) => candidate.id === id);
  if (person === undefined) throw new Error('The person is not of the edition');
  return person;
}

async function isSignedIn(client: Client): Promise<boolean> {
  return (await client.get('session')).status === 200;
}

async function records(edition: string): Promise<{ act: string; subject: string; facts: unknown }[]> {
  return app.query('SELECT act, subject, facts FROM ledger_record WHERE chain = $1 ORDER BY sequence', [edition]);
}

describe('the people of an edition', () => {
  test('are listed by name for organisers and auditors, without what opens their accounts', async () => {
    const auditor = await app.signIn('auditor1');
    const { body } = await auditor.get<Page<PersonView>>('editions/demo/people');

    expect(body.total).toBe(DEMO_ACCOUNTS.length);
    expect(body.items.map(({ name }) => name)).toEqual(
      body.items.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'id')),
    );
    expect(Object.keys(body.items[0] ?? {}).toSorted((a, b) => a.localeCompare(b))).toEqual([
      ...['agency', 'disabled', 'email', 'id', 'lastSignInAt', 'mustChangePassword', 'name', 'role'],
      ...['secondFactor', 'synthetic', 'version'],
    ]);
  });

  test('are those of this edition alone', async () => {
    const { edition, organizer, account } = await anEdition();
    const { body } = await organizer.get<Page<PersonView>>(`editions/${edition}/people`);

    expect(body.items.map(({ id }) => id)).toEqual([account.id]);
  });
});

describe('adding a person', () => {
  test('V6.4.1: makes an account with a random password, told once and changed at the first sign-in', async () => {
    const { edition, organizer } = await anEdition();
    const newcomer = aNewcomer();
    const { status, body } = await organizer.post<PersonCreatedView>(`editions/${edition}/people`, newcomer);

    expect(status).toBe(201);
    expect(body.person).toMatchObject({ ...newcomer, agency: null, mustChangePassword: true, disabled: false });
    expect(body.initialPassword).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/);
    const client = await app.signIn({ email: newcomer.email, password: body.initialPassword ?? '' });
    expect(await client.get('session')).toMatchObject({ body: { user: { mustChangePassword: true, role: 'juror' } } });
  });

  test('gives an account that exists a role, and leaves name and password alone', async () => {
    const { edition, organizer } = await anEdition();
    const known = await anAccount(app, { name: 'Sudah Dikenal' });
    const { body } = await organizer.post<PersonCreatedView>(`editions/${edition}/people`, {
      ...aNewcomer(),
      email: known.email.toUpperCase(),
    });

    expect(body).toMatchObject({
      person: { id: known.id, name: 'Sudah Dikenal', role: 'juror' },
      initialPassword: null,
    });
    const client = await app.signIn(known);
    expect(await client.get('session')).toMatchObject({ body: { user: { edition } } });
  });

  test('refuses whoever has a role in the edition already', async () => {
    const { edition, organizer, account } = await anEdition();

    expect(await organizer.post(`editions/${edition}/people`, { ...aNewcomer(), email: account.email })).toMatchObject({
      status: 409,
      body: { code: 'already-assigned' },
    });
  });

  test('binds the role of an agency to an agency, and no other role', async () => {
    const { edition, organizer } = await anEdition();
    const add = (traits: object) => organizer.post<Problem>(`editions/${edition}/people`, aNewcomer(traits));

    expect(await add({ role: 'agency', agency: 'contoh-ip-001' })).toMatchObject({
      status: 201,
      body: { person: { agency: 'contoh-ip-001' } },
    });
    expect(await add({ role: 'agency' })).toMatchObject({ status: 422, body: { code: 'agency-required' } });
    expect(await add({ role: 'juror', agency: 'contoh-ip-001' })).toMatchObject({ body: { code: 'agency-required' } });
    expect(await add({ role: 'agency', agency: 'tidak-ada' })).toMatchObject({
      status: 422,
      body: { code: 'unknown-edition-or-agency' },
    });
  });

  test.each([
    { because: 'no e-mail address', traits: { email: 'bukan-surel' }, path: 'email' },
    { because: 'a blank name', traits: { name: '  ' }, path: 'name' },
    { because: 'a NUL in the name', traits: { name: 'a\u0000b' }, path: 'name' },
    { because: 'an unknown role', traits: { role: 'admin' }, path: 'role' },
    { because: 'the role of the public', traits: { role: 'public' }, path: 'role' },
    { because: 'a password of their choice', traits: { password: 'rahasia sekali' }, path: 'password' },
    { because: 'an agency of null', traits: { agency: null }, path: 'agency' },
  ])('refuses $because, and stores nothing', async ({ traits, path }) => {
    const { edition, organizer } = await anEdition();
    const newcomer = aNewcomer(traits);
    const { status, body } = await organizer.post<Problem>(`editions/${edition}/people`, newcomer);

    expect({ status, body }).toMatchObject({ status: 400, body: { code: 'invalid-request', violations: [{ path }] } });
    expect((await organizer.get<Page<PersonView>>(`editions/${edition}/people`)).body.total).toBe(1);
  });

  test('is done once where the request comes twice, and the password is told both times', async () => {
    const { edition, organizer } = await anEdition();
    const newcomer = aNewcomer();
    const add = (body: object) => organizer.post<PersonCreatedView>(`editions/${edition}/people`, body, { key: 'k-1' });
    const [first, second] = [await add(newcomer), await add(newcomer)];

    expect(first.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect(await add({ ...newcomer, name: 'Nama Lain' })).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused' },
    });
    expect((await organizer.get<Page<PersonView>>(`editions/${edition}/people`)).body.total).toBe(2);
  });

  test('keeps the password for the second time where nobody can read it', async () => {
    const { edition, organizer } = await anEdition();
    const { body } = await organizer.post<PersonCreatedView>(`editions/${edition}/people`, aNewcomer(), { key: 'k-2' });
    const kept = await app.query<{ answer: unknown }>('SELECT answer FROM kept_answer WHERE key = $1', ['k-2']);

    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain(body.initialPassword);
  });

  test('makes one account where two organisers add the same person at once', async () => {
    const [one, other] = [await anEdition(), await anEdition()];
    const newcomer = aNewcomer();
    const answers = await Promise.all(
      [one, other].map(({ edition, organizer }) =>
        organizer.post<PersonCreatedView>(`editions/${edition}/people`, newcomer),
      ),
    );

    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(new Set(answers.map(({ body }) => body.person.id)).size).toBe(1);
    expect(answers.filter(({ body }) => body.initialPassword !== null)).toHaveLength(1);
  });
});

describe('changing an account', () => {
  async function aJuror() {
    const { edition, organizer, account } = await anEdition();
    const juror = await anAccount(app, { name: 'Juri Uji', roles: { [edition]: 'juror' } });
    const path = `editions/${edition}/people/${juror.id}`;
    return { edition, organizer, account, juror, path };
  }

  test('renames', async () => {
    const { organizer, path } = await aJuror();

    expect(await organizer.patch(path, { name: ' Juri Baru ', version: 1 })).toMatchObject({
      status: 200,
      body: { name: 'Juri Baru', version: 2 },
    });
  });

  test('V7.4.2: disables at once, and enables again', async () => {
    const { organizer, path, juror } = await aJuror();
    const client = await app.signIn(juror);

    expect(await organizer.patch(path, { disabled: true, version: 1 })).toMatchObject({ body: { disabled: true } });
    expect(await isSignedIn(client)).toBe(false);
    await expect(app.signIn(juror)).rejects.toThrow('401');

    expect(await organizer.patch(path, { disabled: false, version: 2 })).toMatchObject({ body: { disabled: false } });
    expect(await isSignedIn(client)).toBe(false);
    await expect(app.signIn(juror)).resolves.toBeDefined();
  });

  test('of a version that has passed is refused with the present one', async () => {
    const { organizer, path } = await aJuror();
    await organizer.patch(path, { name: 'Nama Kedua', version: 1 });
    const { status, body } = await organizer.patch<Problem>(path, { name: 'Nama Ketiga', version: 1 });

    expect({ status, body }).toMatchObject({
      status: 409,
      body: { code: 'version-stale', facts: { current: { name: 'Nama Kedua', version: 2 } } },
    });
  });

  test('of one version by two at once is done once', async () => {
    const { organizer, path, edition, juror } = await aJuror();
    const names = ['Nama Pertama', 'Nama Kedua', 'Nama Ketiga'];
    const answers = await Promise.all(names.map((name) => organizer.patch(path, { name, version: 1 })));

    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
    const winner = names[answers.findIndex(({ status }) => status === 200)];
    expect(await personIn(organizer, edition, juror)).toMatchObject({ name: winner, version: 2 });
  });

  test.each([
    { because: 'no version', body: { name: 'Nama' }, path: 'version' },
    { because: 'a version that is a text', body: { name: 'Nama', version: '1' }, path: 'version' },
    { because: 'a flag that is a text', body: { disabled: 'true', version: 1 }, path: 'disabled' },
    { because: 'another e-mail address', body: { email: 'a@b.example', version: 1 }, path: 'email' },
  ])('refuses $because', async ({ body, path: place }) => {
    const { organizer, path } = await aJuror();

    expect(await organizer.patch(path, body)).toMatchObject({ status: 400, body: { violations: [{ path: place }] } });
  });

  test('V8.2.2: of somebody who is not of the edition is a change of nobody', async () => {
    const { organizer, edition } = await aJuror();
    const stranger = await anAccount(app);
    const change = (id: string) => organizer.patch(`editions/${edition}/people/${id}`, { name: 'Nama', version: 1 });
    const missing = await change(randomUUID());

    expect(missing).toMatchObject({ status: 404, body: { code: 'not-found' } });
    for (const id of [stranger.id, 'bukan-uuid', stranger.id.toUpperCase()])
      expect(await change(id)).toMatchObject({ status: 404, body: missing.body as object });
  });

  test('is refused while an edition uses the account that one does not organise', async () => {
    const { organizer, edition, juror, path } = await aJuror();
    await app.query(
      "INSERT INTO assignment (id, person_id, edition_code, role) VALUES (gen_random_uuid(), $1, 'demo', 'juror')",
      [juror.id],
    );
    const refused = { status: 403, body: { code: 'belongs-elsewhere' } };

    expect(await organizer.patch(path, { name: 'Nama', version: 1 })).toMatchObject(refused);
    expect(await organizer.patch(path, { disabled: true, version: 1 })).toMatchObject(refused);
    expect(await organizer.post(`${path}/password-reset`, { version: 1 })).toMatchObject(refused);
    expect(await organizer.post(`${path}/second-factor-reset`, { version: 1 })).toMatchObject(refused);
    expect(await organizer.post(`${path}/sign-out`)).toMatchObject(refused);
    expect(await personIn(organizer, edition, juror)).toMatchObject({ name: 'Juri Uji', disabled: false, version: 1 });
    expect(await organizer.put(`${path}/assignment`, { role: 'staff', version: 1 })).toMatchObject({ status: 200 });
  });

  test('is allowed where one organises every edition that uses the account', async () => {
    const [here, there] = [`e-${randomUUID().slice(0, 8)}`, `e-${randomUUID().slice(0, 8)}`];
    const organizer = await app.signIn(await anAccount(app, { roles: { [here]: 'organizer', [there]: 'organizer' } }));
    const member = await anAccount(app, { roles: { [here]: 'juror', [there]: 'staff' } });

    expect(await organizer.patch(`editions/${here}/people/${member.id}`, { name: 'Nama', version: 1 })).toMatchObject({
      status: 200,
      body: { name: 'Nama', role: 'juror' },
    });
  });

  test('keeps an organiser in each of those editions', async () => {
    const [here, there] = [`e-${randomUUID().slice(0, 8)}`, `e-${randomUUID().slice(0, 8)}`];
    const account = await anAccount(app, { roles: { [here]: 'organizer', [there]: 'organizer' } });
    await anAccount(app, { roles: { [here]: 'organizer' } });
    const organizer = await app.signIn(account);

    expect(
      await organizer.patch(`editions/${here}/people/${account.id}`, { disabled: true, version: 1 }),
    ).toMatchObject({ status: 409, body: { code: 'last-organizer', facts: { edition: there } } });
  });

  test('is on record in the edition', async () => {
    const { organizer, path, edition, juror } = await aJuror();
    await organizer.patch(path, { name: 'Juri Baru', disabled: true, version: 1 });

    expect(await records(edition)).toEqual([
      {
        act: 'access.person-changed',
        subject: `person:${juror.id}`,
        facts: { renamed: true, disabled: true },
      },
    ]);
    expect(await organizer.get(`editions/${edition}/ledger/verification`)).toMatchObject({
      body: { intact: true, records: 1 },
    });
  });
});

describe('giving and taking a role', () => {
  async function aMember(role: 'juror' | 'organizer' = 'juror') {
    const { edition, organizer, account } = await anEdition();
    const member = await anAccount(app, { roles: { [edition]: role } });
    const path = `editions/${edition}/people/${member.id}/assignment`;
    return { edition, organizer, account, member, path };
  }

  test('ends the sessions of the person at once; the next one has the new role', async () => {
    const { organizer, path, member } = await aMember();
    const client = await app.signIn(member);
    const { status, body } = await organizer.put<PersonAssignedView>(path, { role: 'organizer', version: 1 });

    expect({ status, body }).toMatchObject({ status: 200, body: { person: { role: 'organizer', version: 2 } } });
    expect(await isSignedIn(client)).toBe(false);
    expect(await (await app.signIn(member)).get('session')).toMatchObject({ body: { user: { role: 'organizer' } } });
  });

  test('takes a person out of the edition, and the account stays', async () => {
    const { organizer, path, member, edition } = await aMember();

    expect(await organizer.put(path, { role: null, version: 1 })).toMatchObject({
      status: 200,
      body: { person: null },
    });
    expect((await organizer.get<Page<PersonView>>(`editions/${edition}/people`)).body.total).toBe(1);
    expect(await (await app.signIn(member)).get('session')).toMatchObject({ body: { user: { assignments: [] } } });
    expect((await records(edition)).map(({ act }) => act)).toEqual(['access.role-taken']);
  });

  test('gives the role of an agency with its agency', async () => {
    const { organizer, path } = await aMember();

    expect(await organizer.put(path, { role: 'agency', version: 1 })).toMatchObject({
      status: 422,
      body: { code: 'agency-required' },
    });
    expect(await organizer.put(path, { role: 'agency', agency: 'contoh-ip-002', version: 1 })).toMatchObject({
      body: { person: { role: 'agency', agency: 'contoh-ip-002' } },
    });
    expect(await organizer.put(path, { role: 'juror', version: 2 })).toMatchObject({
      body: { person: { role: 'juror', agency: null } },
    });
  });

  test('of a version that has passed is refused, and ends no session', async () => {
    const { organizer, path, member } = await aMember();
    const client = await app.signIn(member);

    expect(await organizer.put(path, { role: 'staff', version: 7 })).toMatchObject({
      status: 409,
      body: { code: 'version-stale', facts: { current: { role: 'juror', version: 1 } } },
    });
    expect(await isSignedIn(client)).toBe(true);
  });

  test.each([{ role: 'public' }, { role: '' }, {}])('refuses what is no role: %p', async (body) => {
    const { organizer, path } = await aMember();

    expect(await organizer.put(path, { ...body, version: 1 })).toMatchObject({
      status: 400,
      body: { violations: [{ path: 'role' }] },
    });
  });
});

describe('what happens at once', () => {
  test('nobody is signed in to an account that is disabled meanwhile', async () => {
    const { edition, organizer } = await anEdition();
    const juror = await anAccount(app, { roles: { [edition]: 'juror' } });
    const attempts = Array.from({ length: 4 }, () => {
      const client = app.stranger;
      return client.post('session', { email: juror.email, password: juror.password }).then(() => client);
    });
    const path = `editions/${edition}/people/${juror.id}`;
    const [{ status }, ...clients] = await Promise.all([
      organizer.patch(path, { disabled: true, version: 1 }),
      ...attempts,
    ]);

    expect(status).toBe(200);
    expect(await Promise.all(clients.map(isSignedIn))).toEqual([false, false, false, false]);
    const [row] = await app.query('SELECT count(*)::integer AS sessions FROM session WHERE person_id = $1', [juror.id]);
    expect(row).toEqual({ sessions: 0 });
  });

  test('of two roles given in one version, one is had', async () => {
    const { edition, organizer } = await anEdition();
    const member = await anAccount(app, { roles: { [edition]: 'juror' } });
    const path = `editions/${edition}/people/${member.id}/assignment`;
    const roles = ['staff', 'auditor'] as const;
    const answers = await Promise.all(roles.map((role) => organizer.put(path, { role, version: 1 })));

    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const winner = roles[answers.findIndex(({ status }) => status === 200)];
    expect(await personIn(organizer, edition, member)).toMatchObject({ role: winner, version: 2 });
  });

  test('every chain of the ledger holds, the one of the system too', async () => {
    const chains = await app.query<{ code: string }>('SELECT code FROM ledger_chain');
    const verification = app.get(LedgerVerification);

    expect(chains.map(({ code }) => code)).toContain('system');
    for (const { code } of chains) expect(await verification.verify(code)).toMatchObject({ intact: true });
  });
});

describe('the last organiser of an edition', () => {
  test('can neither go, nor be demoted, nor be disabled', async () => {
    const { edition, organizer, account } = await anEdition();
    const path = `editions/${edition}/people/${account.id}`;
    const refused = { status: 409, body: { code: 'last-organizer', facts: { edition } } };

    expect(await organizer.put(`${path}/assignment`, { role: null, version: 1 })).toMatchObject(refused);
    expect(await organizer.put(`${path}/assignment`, { role: 'juror', version: 1 })).toMatchObject(refused);
    expect(await organizer.patch(path, { disabled: true, version: 1 })).toMatchObject(refused);
    expect(await isSignedIn(organizer)).toBe(true);
  });

  test('is not last because of one who is disabled', async () => {
    const { edition, organizer, account } = await anEdition();
    const other = await anAccount(app, { roles: { [edition]: 'organizer' } });
    await app.query('UPDATE person SET disabled = true WHERE id = $1', [other.id]);

    expect(
      await organizer.put(`editions/${edition}/people/${account.id}/assignment`, { role: null, version: 1 }),
    ).toMatchObject({ status: 409, body: { code: 'last-organizer' } });
  });

  test('may go once there is another', async () => {
    const { edition, organizer, account } = await anEdition();
    await anAccount(app, { roles: { [edition]: 'organizer' } });

    expect(
      await organizer.put(`editions/${edition}/people/${account.id}/assignment`, { role: null, version: 1 }),
    ).toMatchObject({ status: 200, body: { person: null } });
  });

  test.each(['each other', 'themselves'])('stays where two remove %s at once', async (whom) => {
    const { edition, organizer, account } = await anEdition();
    const other = await anAccount(app, { roles: { [edition]: 'organizer' } });
    const otherOrganizer = await app.signIn(other);
    const targets = whom === 'themselves' ? [account, other] : [other, account];
    const remove = (client: Client, { id }: TestAccount) =>
      client.put<Problem>(`editions/${edition}/people/${id}/assignment`, { role: null, version: 1 });
    const [first, second] = targets as [TestAccount, TestAccount];
    const answers = await Promise.all([remove(organizer, first), remove(otherOrganizer, second)]);

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const [row] = await app.query(
      "SELECT count(*)::integer AS organizers FROM assignment WHERE edition_code = $1 AND role = 'organizer'",
      [edition],
    );
    expect(row).toEqual({ organizers: 1 });
  });
});

describe('helping somebody back in', () => {
  async function aLostOne() {
    const { edition, organizer, account } = await anEdition();
    const lost = await anAccount(app, { roles: { [edition]: 'juror' } });
    await app.query("UPDATE person SET second_factor_secret = '\\x00', second_factor_confirmed = true WHERE id = $1", [
      lost.id,
    ]);
    const path = `editions/${edition}/people/${lost.id}`;
    return { edition, organizer, account, lost, path };
  }

  test('V6.4.3: gives an initial password, and leaves the authenticator on', async () => {
    const { organizer, path, lost } = await aLostOne();
    const { status, body } = await organizer.post<{ person: PersonView; initialPassword: string }>(
      `${path}/password-reset`,
      { version: 1 },
    );

    expect({ status, body }).toMatchObject({
      status: 200,
      body: { person: { mustChangePassword: true, secondFactor: true, version: 2 } },
    });
    const attempt = (password: string) => app.stranger.post<Problem>('session', { email: lost.email, password });
    expect((await attempt(lost.password)).body.code).toBe('sign-in-failed');
    expect((await attempt(body.initialPassword)).body.code).toBe('code-required');
  });

  test('tells the new password again where the request comes twice', async () => {
    const { organizer, path } = await aLostOne();
    const reset = () => organizer.post(`${path}/password-reset`, { version: 1 }, { key: 'reset-1' });
    const first = await reset();

    expect(first.status).toBe(200);
    expect((await reset()).body).toEqual(first.body);
  });

  test('V6.4.4: takes a lost authenticator off, and leaves the password', async () => {
    const { organizer, path, lost } = await aLostOne();

    expect(await organizer.post(`${path}/second-factor-reset`, { version: 1 })).toMatchObject({
      status: 200,
      body: { secondFactor: false },
    });
    await expect(app.signIn(lost)).resolves.toBeDefined();
  });

  test('V7.4.5: signs somebody out everywhere', async () => {
    const { edition, organizer } = await anEdition();
    const member = await anAccount(app, { roles: { [edition]: 'juror' } });
    const clients = [await app.signIn(member), await app.signIn(member)];

    expect(await organizer.post(`editions/${edition}/people/${member.id}/sign-out`)).toMatchObject({ status: 204 });
    expect(await Promise.all(clients.map(isSignedIn))).toEqual([false, false]);
  });

  test.each(['password-reset', 'second-factor-reset'])('ends all sessions: %s', async (act) => {
    const { edition, organizer } = await anEdition();
    const member = await anAccount(app, { roles: { [edition]: 'juror' } });
    const client = await app.signIn(member);
    await organizer.post(`editions/${edition}/people/${member.id}/${act}`, { version: 1 });

    expect(await isSignedIn(client)).toBe(false);
  });

  test.each(['password-reset', 'second-factor-reset'])('V7.5.1: is no way around the own password: %s', async (act) => {
    const { edition, organizer, account } = await anEdition();

    expect(await organizer.post(`editions/${edition}/people/${account.id}/${act}`, { version: 1 })).toMatchObject({
      status: 403,
      body: { code: 'not-allowed' },
    });
    await expect(app.signIn(account)).resolves.toBeDefined();
  });

  test.each(['password-reset', 'second-factor-reset'])('of a version that has passed is refused: %s', async (act) => {
    const { organizer, path, lost } = await aLostOne();

    expect(await organizer.post(`${path}/${act}`, { version: 9 })).toMatchObject({
      status: 409,
      body: { code: 'version-stale', facts: { current: { id: lost.id, version: 1, secondFactor: true } } },
    });
  });

  test('is on record, act by act, without the password', async () => {
    const { edition, organizer, path, lost } = await aLostOne();
    const { body } = await organizer.post<{ initialPassword: string }>(`${path}/password-reset`, { version: 1 });
    await organizer.post(`${path}/second-factor-reset`, { version: 2 });
    await organizer.post(`${path}/sign-out`);
    const written = await records(edition);

    expect(written.map(({ act, subject }) => ({ act, subject }))).toEqual(
      ['access.password-reset', 'access.second-factor-reset', 'access.person-signed-out'].map((act) => ({
        act,
        subject: `person:${lost.id}`,
      })),
    );
    expect(JSON.stringify(written)).not.toContain(body.initialPassword);
  });
});
