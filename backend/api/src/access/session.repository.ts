import { Injectable } from '@nestjs/common';
import { type AssignmentView, SESSION_ABSOLUTE_HOURS, SESSION_IDLE_MINUTES } from '@anggakara/contracts';
import { MoreThanOrEqual } from 'typeorm';
import type { Transaction } from '../platform';
import { SessionEntity } from './session.entity';
import type { SessionLimits } from './session.mapper';

/** A session that has not ended, and what the gate has to know of its person. */
export interface LiveSession {
  readonly sessionId: string;
  readonly personId: string;
  readonly name: string;
  readonly mustChangePassword: boolean;
  readonly secondFactor: boolean;
  readonly synthetic: boolean;
  /** Whether the last use that is on record is more than a minute ago. */
  readonly isUseUnnoted: boolean;
  readonly assignments: readonly AssignmentView[];
}

export interface OwnSession {
  readonly id: string;
  readonly openedAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
  readonly userAgent: string;
}

export type NewSession = Pick<SessionEntity, 'id' | 'tokenHash' | 'personId' | 'userAgent'>;

const ENDS_AT = `opened_at + make_interval(hours => ${SESSION_ABSOLUTE_HOURS})`;
const IDLE_UNTIL = `last_used_at + make_interval(mins => ${SESSION_IDLE_MINUTES})`;

/** The database's clock decides; an end is the moment from which on the session is none. */
const EXPIRY = `least(${ENDS_AT}, ${IDLE_UNTIL})`;

const LIMITS = `
  SELECT clock_timestamp() AS now, ${IDLE_UNTIL} AS "idleUntil", ${ENDS_AT} AS "endsAt" FROM session WHERE id = $1
`;

const LIVE = `
  SELECT s.id AS "sessionId", p.id AS "personId", p.name, p.must_change_password AS "mustChangePassword",
    p.second_factor_confirmed AS "secondFactor", p.synthetic,
    s.last_used_at < clock_timestamp() - interval '1 minute' AS "isUseUnnoted",
    coalesce((
      SELECT json_agg(json_build_object('edition', a.edition_code, 'role', a.role, 'agency', a.agency_code)
        ORDER BY a.assigned_at, a.edition_code)
      FROM assignment a WHERE a.person_id = p.id
    ), '[]') AS assignments
  FROM session s JOIN person p ON p.id = s.person_id
  WHERE s.token_hash = $1 AND NOT p.disabled AND ${EXPIRY} > clock_timestamp()
`;

const LIVE_AMONG = `
  SELECT s.id FROM session s JOIN person p ON p.id = s.person_id
  WHERE s.id = ANY($1) AND NOT p.disabled AND ${EXPIRY} > clock_timestamp()
`;

const OWN = `
  SELECT id, opened_at AS "openedAt", last_used_at AS "lastUsedAt", ${EXPIRY} AS "expiresAt", user_agent AS "userAgent"
  FROM session WHERE person_id = $1 AND ${EXPIRY} > clock_timestamp() ORDER BY last_used_at DESC, id
`;

@Injectable()
export class SessionRepository {
  async live(tx: Transaction, hash: Buffer): Promise<LiveSession | undefined> {
    const [session] = await tx.query<LiveSession[]>(LIVE, [hash]);
    return session;
  }

  async liveAmong(tx: Transaction, ids: readonly string[]): Promise<readonly string[]> {
    const sessions = await tx.query<readonly { id: string }[]>(LIVE_AMONG, [ids]);
    return sessions.map(({ id }) => id);
  }

  async limits(tx: Transaction, id: string): Promise<SessionLimits | undefined> {
    const [limits] = await tx.query<SessionLimits[]>(LIMITS, [id]);
    return limits;
  }

  async noteUse(tx: Transaction, id: string): Promise<void> {
    await tx.query('UPDATE session SET last_used_at = clock_timestamp() WHERE id = $1', [id]);
  }

  async insert(tx: Transaction, session: NewSession): Promise<void> {
    await tx.getRepository(SessionEntity).insert(session);
  }

  /** Ends a person's sessions beyond the newest ones, and those whose time is over. */
  async trim(tx: Transaction, personId: string, kept: number): Promise<void> {
    await tx.query(
      `DELETE FROM session WHERE person_id = $1 AND (${EXPIRY} <= clock_timestamp() OR id NOT IN (
         SELECT id FROM session WHERE person_id = $1 ORDER BY opened_at DESC, id LIMIT $2
       ))`,
      [personId, kept],
    );
  }

  async forgetExpired(tx: Transaction): Promise<void> {
    await tx.query(`DELETE FROM session WHERE ${EXPIRY} <= clock_timestamp()`);
  }

  own(tx: Transaction, personId: string): Promise<readonly OwnSession[]> {
    return tx.query<OwnSession[]>(OWN, [personId]);
  }

  /** Whether the person had such a session. */
  async end(tx: Transaction, personId: string, id: string): Promise<boolean> {
    const { affected } = await tx.getRepository(SessionEntity).delete({ id, personId });
    return affected === 1;
  }

  async endAll(tx: Transaction, personId: string): Promise<number> {
    const { affected } = await tx.getRepository(SessionEntity).delete({ personId });
    return affected ?? 0;
  }

  /** One more wrong answer in this session; the last one that is borne ends it. Whether it has ended. */
  async countFailure(tx: Transaction, id: string, borne: number): Promise<boolean> {
    await tx.getRepository(SessionEntity).increment({ id }, 'failedConfirmations', 1);
    const { affected } = await tx
      .getRepository(SessionEntity)
      .delete({ id, failedConfirmations: MoreThanOrEqual(borne) });
    return affected === 1;
  }
}
