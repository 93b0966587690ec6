import type { Client } from 'pg';
import { onConnection } from './connection';
import { QUEUES } from '../jobs/queues';
import { MIGRATIONS } from './migrations';

/** How a database stands to this program's migrations. */
export interface SchemaState {
  /** Migrations that it has not taken yet, and queues that it has no place for. */
  readonly missing: readonly string[];
  /** Migrations that it has taken and this program does not know: it belongs to a newer one. */
  readonly unknown: readonly string[];
  /** Whether the role may take them: it owns the tables, or may make the first. */
  readonly mayMigrate: boolean;
}

const MAY_MIGRATE = `
  SELECT coalesce(
    (SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = to_regclass('public.migration')),
    has_schema_privilege('public', 'CREATE')
  ) AS "mayMigrate", to_regclass('public.migration') IS NOT NULL AS "isFounded", to_regclass('pgboss.queue') IS NOT NULL AS "hasQueues"
`;

interface Standing {
  readonly mayMigrate: boolean;
  readonly isFounded: boolean;
  readonly hasQueues: boolean;
}

/** As the role sees it. */
export function schemaState(url: string): Promise<SchemaState> {
  return onConnection(url, async (client) => {
    const { rows } = await client.query<Standing>(MAY_MIGRATE);
    const { mayMigrate = false, isFounded = false, hasQueues = false } = rows[0] ?? {};
    const taken = isFounded ? await namesIn(client, 'public.migration') : [];
    const queues = hasQueues ? await namesIn(client, 'pgboss.queue') : [];
    const known = MIGRATIONS.map(({ name }) => name);
    return {
      missing: [...without(known, taken), ...without(Object.keys(QUEUES), queues)],
      unknown: without(taken, known),
      mayMigrate,
    };
  });
}

async function namesIn(client: Client, table: 'public.migration' | 'pgboss.queue'): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(`SELECT name FROM ${table}`);
  return rows.map(({ name }) => name);
}

function without(names: readonly string[], others: readonly string[]): readonly string[] {
  return names.filter((name) => !others.includes(name));
}
