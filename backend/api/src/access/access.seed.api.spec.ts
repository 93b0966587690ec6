import { ASSIGNABLE_ROLES } from '@anggakara/contracts';
import { DEMO_ACCOUNTS, useDemoApp, useTestApp } from '../../test/app';
import type { SeedFolder } from '../platform';
import { AccessSeed } from './access.seed';
import { demoPersonId } from './demo-person-id';
import { People } from './people';

describe('the people of the demo edition', () => {
  const app = useDemoApp();

  test('are those of the file, invented, each with the role that stands there', async () => {
    const rows = await app.query(
      `SELECT p.email, p.name, a.role, a.agency_code AS agency FROM person p JOIN assignment a ON a.person_id = p.id
       WHERE p.synthetic AND a.edition_code = 'demo' ORDER BY p.email`,
    );
    const expected = DEMO_ACCOUNTS.map((account) => ({
      email: account.email,
      name: (account as unknown as { name: string }).name,
      role: account.role,
      agency: (account as unknown as { agency?: string }).agency ?? null,
    }));

    expect(rows).toEqual(expected.toSorted((a, b) => a.email.localeCompare(b.email)));
  });

  test('are at least two of each role, and five jurors', () => {
    for (const role of ASSIGNABLE_ROLES)
      expect(DEMO_ACCOUNTS.filter((account) => account.role === role).length).toBeGreaterThanOrEqual(
        role === 'juror' ? 5 : 2,
      );
  });

  test('have the same ids in every installation', async () => {
    expect(demoPersonId('penyelenggara1@contoh.example')).toBe('86d11271-eab3-5d1d-8ee5-3fb19933b67d');
    const [row] = await app.query("SELECT id FROM person WHERE email = 'penyelenggara1@contoh.example'");
    expect(row).toEqual({ id: '86d11271-eab3-5d1d-8ee5-3fb19933b67d' });
  });

  test('are put on record', async () => {
    const [row] = await app.query("SELECT chain, facts FROM ledger_record WHERE act = 'access.accounts-seeded'");
    expect(row).toEqual({ chain: 'demo', facts: { accounts: DEMO_ACCOUNTS.length } });
  });

  test('are known to other slices by name and by role', async () => {
    const people = app.get(People);
    const jurors = await app.tx((tx) => people.holding(tx, 'demo', 'juror'));
    expect(jurors.map(({ name }) => name)).toEqual([
      ...['Indra Lazuardi', 'Jelita Sandyakala', 'Kirana Taraksa', 'Laksana Gumilang', 'Mega Widuri', 'Nara Lembayung'],
    ]);

    const ids = [demoPersonId('juri1@contoh.example'), '5b0e2c9a-8c3d-4f5e-9a6b-7c8d9e0f1a2b'];
    const names = await app.tx((tx) => people.names(tx, ids));
    expect([...names]).toEqual([[ids[0], 'Indra Lazuardi']]);
    expect(await app.tx((tx) => people.names(tx, []))).toEqual(new Map());
  });

  test('are not among the bearers of a role once they are disabled', async () => {
    await app.query("UPDATE person SET disabled = true WHERE email = 'juri6@contoh.example'");
    const jurors = await app.tx((tx) => app.get(People).holding(tx, 'demo', 'juror'));

    expect(jurors.map(({ name }) => name)).not.toContain('Nara Lembayung');
  });
});

describe('a database without the demo edition', () => {
  const app = useTestApp();

  test.each(['none', 'facts'] as const)('V6.3.2: has no people: %s', async (level) => {
    const unread = {} as SeedFolder;
    await app.tx((tx) => app.get(AccessSeed).load(tx, unread, level));

    expect(await app.query('SELECT id FROM person')).toEqual([]);
  });
});
