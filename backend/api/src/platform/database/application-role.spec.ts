import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { useTestDatabase } from '../../../test/postgres';
import { onServer } from '../../../test/postgres-runs';
import { grantToApplication } from './application-role';

const ROLE = `Aplikasi "uji" ${randomBytes(4).toString('hex')}`;
const QUOTED = `"${ROLE.replaceAll('"', '""')}"`;

describe('a role that owns no table', () => {
  const database = useTestDatabase();
  const asApplication = <T>(work: (client: Client) => Promise<T>): Promise<T> =>
    onServer(applicationUrl(database.url), work);

  describe('and was given its rights twice', () => {
    beforeAll(async () => {
      await onServer(database.url, (client) => client.query(`CREATE ROLE ${QUOTED} LOGIN PASSWORD 'x'`));
      await grantToApplication(database.url, applicationUrl(database.url));
      await grantToApplication(database.url, applicationUrl(database.url));
    });

    afterAll(() =>
      onServer(database.url, async (client) => {
        await client.query(`DROP OWNED BY ${QUOTED}`);
        await client.query(`DROP ROLE ${QUOTED}`);
      }),
    );

    test.each([
      `INSERT INTO ledger_chain (code, sequence, head_hash) VALUES ('x', 0, repeat('0', 64))`,
      `UPDATE ledger_chain SET sequence = 1`,
      `INSERT INTO ledger_record VALUES ('x', 1, clock_timestamp(), NULL, 'a', 'b.c', 'd', '{}', repeat('0', 64), repeat('1', 64))`,
      'SELECT FROM ledger_record',
      'DELETE FROM request_count',
      'SELECT FROM migration',
      'SELECT FROM pgboss.job',
      `INSERT INTO pgboss.job (name, data) VALUES ('make-document', '{}')`,
    ])('may: %s', async (sql) => {
      await expect(asApplication((client) => client.query(sql))).resolves.toBeDefined();
    });

    test.each([
      'UPDATE ledger_record SET act = act',
      'DELETE FROM ledger_record',
      'TRUNCATE ledger_record',
      'ALTER TABLE ledger_record DISABLE TRIGGER USER',
      'DROP TRIGGER ledger_record_append_only ON ledger_record',
      'CREATE TABLE mine ()',
      'DROP TABLE kept_answer',
      'DELETE FROM migration',
    ])('may not: %s', async (sql) => {
      await expect(asApplication((client) => client.query(sql))).rejects.toMatchObject({ code: '42501' });
    });
  });
});

function applicationUrl(owner: string): string {
  const url = new URL(owner);
  url.username = encodeURIComponent(ROLE);
  url.password = 'x';
  return url.href;
}
