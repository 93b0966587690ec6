import { onConnection } from './connection';

/** What the role of the running program may that it should not: from a hole in the program, whoever finds it may it too. */
export interface RoleReach {
  readonly isSuperuser: boolean;
  /** Whether nothing but a trigger keeps it from changing the history. */
  readonly mayChangeHistory: boolean;
}

const REACH = `
  SELECT rolsuper AS "isSuperuser",
    coalesce(has_table_privilege(to_regclass('public.ledger_record'), 'UPDATE'), false) AS "mayChangeHistory"
  FROM pg_roles WHERE rolname = current_user
`;

export function roleReach(url: string): Promise<RoleReach> {
  return onConnection(url, async (client) => {
    const { rows } = await client.query<RoleReach>(REACH);
    return rows[0] ?? { isSuperuser: false, mayChangeHistory: false };
  });
}
