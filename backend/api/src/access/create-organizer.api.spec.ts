import { randomUUID } from 'node:crypto';
import type { SessionView } from '@anggakara/contracts';
import { anAccount } from '../../test/accounts';
import { useTestApp } from '../../test/app';
import { CreateOrganizer } from './create-organizer';

const app = useTestApp();

function create(email: string, editions: readonly string[] = []) {
  return app.get(CreateOrganizer).create({ email, editions });
}

/** The codes of new editions that somebody else organises already. */
async function editions(): Promise<readonly [string, string]> {
  const codes = [`e-${randomUUID().slice(0, 8)}`, `e-${randomUUID().slice(0, 8)}`] as const;
  await anAccount(app, { roles: { [codes[0]]: 'organizer', [codes[1]]: 'organizer' } });
  return codes;
}

describe('the first organiser of a database', () => {
  test('signs in with the password that was told, and organises the editions that were named', async () => {
    const [edition] = await editions();
    const { initialPassword, newEditions } = await create('Kepala.Sekretariat@Kota.example', [edition]);
    expect(newEditions).toEqual([edition]);

    const client = await app.signIn({ email: 'kepala.sekretariat@kota.example', password: initialPassword ?? '' });
    const { body } = await client.get<SessionView>('session');
    expect(body.user).toMatchObject({
      name: 'Kepala.Sekretariat',
      mustChangePassword: true,
      synthetic: false,
      assignments: [{ edition, role: 'organizer', agency: null }],
    });
  });

  test('is made before there is any edition, and given the editions later', async () => {
    const codes = await editions();
    const first = await create('awal@kota.example');
    expect(first.newEditions).toEqual([]);

    const second = await create('awal@kota.example', codes);
    expect(second).toMatchObject({ personId: first.personId, newEditions: codes });
    expect(await create('awal@kota.example', codes)).toMatchObject({ newEditions: [] });
  });

  test('gets a new password as long as the first was not used, and never after', async () => {
    const first = await create('lupa@kota.example');
    const second = await create('lupa@kota.example');
    expect(second.initialPassword).not.toBe(first.initialPassword);
    await expect(app.signIn({ email: 'lupa@kota.example', password: first.initialPassword ?? '' })).rejects.toThrow(
      '401',
    );

    const client = await app.signIn({ email: 'lupa@kota.example', password: second.initialPassword ?? '' });
    const change = { currentPassword: second.initialPassword, newPassword: 'empat kuda di padang hijau' };
    expect(await client.put('session/password', change)).toMatchObject({ status: 200 });
    expect(await create('lupa@kota.example')).toMatchObject({ initialPassword: null });
  });

  test('is not made of somebody who has another role in the edition', async () => {
    const [edition, other] = await editions();
    const juror = await anAccount(app, { roles: { [edition]: 'juror' } });

    await expect(create(juror.email, [other, edition])).rejects.toMatchObject({
      code: 'already-assigned',
      facts: { edition },
    });
    const rows = await app.query('SELECT role FROM assignment WHERE person_id = $1', [juror.id]);
    expect(rows).toEqual([{ role: 'juror' }]);
  });

  test('is not made in an edition that does not exist', async () => {
    await expect(create('jauh@kota.example', ['tidak-ada'])).rejects.toThrow('assignment_names_known_edition');
    expect(await app.query("SELECT id FROM person WHERE email = 'jauh@kota.example'")).toEqual([]);
  });

  test.each(['', 'bukan-surel', 'a@b', 'dua surel@kota.example'])('has an e-mail address, not %p', (email) => {
    expect(() => create(email)).toThrow(expect.objectContaining({ code: 'invalid-request' }));
  });

  test('is on record in the system and in each edition', async () => {
    const codes = await editions();
    const { personId } = await create('tercatat@kota.example', codes);
    const records = await app.query('SELECT chain, act, actor_id, facts FROM ledger_record WHERE subject = $1', [
      `person:${personId}`,
    ]);

    const act = { act: 'access.organizer-created', actor_id: null };
    expect(records).toHaveLength(3);
    expect(records).toEqual(
      expect.arrayContaining([
        { ...act, chain: 'system', facts: { newPassword: true } },
        ...codes.map((chain) => ({ ...act, chain, facts: {} })),
      ]),
    );
  });
});
