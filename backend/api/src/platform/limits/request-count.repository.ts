import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/database';

export interface RequestCount {
  readonly hits: number;
  readonly secondsLeft: number;
  readonly blockedForSeconds: number;
}

export interface CountedRequest {
  readonly key: string;
  readonly windowMs: number;
  readonly limit: number;
  readonly blockMs: number;
}

/** One statement a request: the row's lock makes simultaneous requests count one after another. */
const COUNT = `
  INSERT INTO request_count AS c (key, hits, window_ends_at)
  VALUES ($1, 1, clock_timestamp() + $2 * interval '1 millisecond')
  ON CONFLICT (key) DO UPDATE SET
    hits = CASE WHEN c.window_ends_at <= clock_timestamp() THEN 1 ELSE c.hits + 1 END,
    window_ends_at = CASE WHEN c.window_ends_at <= clock_timestamp()
      THEN clock_timestamp() + $2 * interval '1 millisecond' ELSE c.window_ends_at END,
    blocked_until = CASE
      WHEN c.blocked_until > clock_timestamp() THEN c.blocked_until
      WHEN c.window_ends_at > clock_timestamp() AND c.hits + 1 > $3
        THEN clock_timestamp() + $4 * interval '1 millisecond'
    END
  RETURNING hits,
    ceil(extract(epoch FROM window_ends_at - clock_timestamp()))::integer AS "secondsLeft",
    greatest(0, ceil(extract(epoch FROM coalesce(blocked_until, clock_timestamp()) - clock_timestamp())))::integer
      AS "blockedForSeconds"
`;

@Injectable()
export class RequestCountRepository {
  async count(tx: Transaction, request: CountedRequest): Promise<RequestCount> {
    const rows: unknown = await tx.query(COUNT, [request.key, request.windowMs, request.limit, request.blockMs]);
    const [row] = rows as readonly RequestCount[];
    if (row === undefined) throw new Error('A counted request has no count');
    return row;
  }

  async forgetOld(tx: Transaction): Promise<void> {
    await tx.query(`DELETE FROM request_count WHERE window_ends_at < clock_timestamp() - interval '1 hour'`);
  }
}
