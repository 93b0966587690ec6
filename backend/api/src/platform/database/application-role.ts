import { onConnection } from './connection';

/**
 * Where tables belong to another role than the one the program works as, gives that one the rights it needs and no
 * more: rows, no tables; and of tables whose trigger keeps history, new rows alone. (docs/operations.md)
 */
export async function grantToApplication(ownerUrl: string, applicationUrl: string): Promise<void> {
  const role = roleOf(applicationUrl);
  if (role === roleOf(ownerUrl)) return;
  await onConnection(ownerUrl, async (client) => {
    const { rows } = await client.query<{ statements: string }>(GRANTS, [role]);
    await client.query(rows.map(({ statements }) => statements).join(';'));
  });
}

function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}

/** A trigger of rows may let some of them change; one of statements without a condition lets none. */
const ROW_TRIGGER = 1;

/** Names are quoted by the server itself. */
const GRANTS = `
  SELECT format('GRANT USAGE ON SCHEMA public, pgboss TO %I', $1::text) AS statements
  UNION ALL SELECT format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, pgboss TO %I', $1::text)
  UNION ALL SELECT format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA public, pgboss TO %I', $1::text)
  UNION ALL SELECT format('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pgboss TO %I', $1::text)
  UNION ALL SELECT format('REVOKE INSERT, UPDATE, DELETE ON public.migration FROM %I', $1::text)
  UNION ALL SELECT format('REVOKE UPDATE, DELETE, TRUNCATE ON %s FROM %I', tgrelid::regclass, $1::text)
    FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid
    WHERE proname = 'refuse_change_of_history' AND tgqual IS NULL AND tgtype & ${ROW_TRIGGER} = 0
`;
