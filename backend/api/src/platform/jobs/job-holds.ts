import { Logger } from '@nestjs/common';
import type { Client } from 'pg';
import { KeptConnection } from '../database/kept-connection';
import { QUEUES } from './queues';

/** The first key of every lock that a job is held by; the second is the job's. */
const LOCKS_OF_JOBS = 7_202_602;
/** How often is looked for jobs that nobody holds; who has just begun one has so long to hold it. */
export const HOLDS_LOOK_MS = 2_000;

const HELD = `
  SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 2 AND classid::bigint = $2
    AND objid::bigint = hashtext(job.id::text)::bigint & 4294967295
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
`;

const ABANDONED = `
  SELECT id::text FROM pgboss.job
  WHERE name = ANY($1) AND state = 'active' AND started_on < clock_timestamp() - make_interval(secs => $3)
    AND NOT EXISTS (${HELD})
`;

/** Whoever waits for the row finds it taken back already, and leaves it. */
const TAKE_BACK = `
  UPDATE pgboss.job SET start_after = clock_timestamp(),
    state = (CASE WHEN retry_count < retry_limit THEN 'retry' ELSE 'failed' END)::pgboss.job_state,
    completed_on = CASE WHEN retry_count < retry_limit THEN NULL ELSE clock_timestamp() END
  WHERE id IN (SELECT abandoned.id::uuid FROM (${ABANDONED}) AS abandoned) AND id::text = ANY($4) AND state = 'active'
  RETURNING id::text
`;

/**
 * Who is at work on a job holds a lock of a connection that ends with the process, however that ends. An active job that
 * nobody holds was left by a process that is gone: it is taken back, to be done by whoever is there.
 */
export class JobHolds {
  private readonly log = new Logger('Jobs');
  private readonly connection: KeptConnection;
  private readonly held = new Set<string>();
  private suspects: readonly string[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(
    url: string,
    private readonly lookMs: number,
  ) {
    this.connection = new KeptConnection({ url, name: 'anggakara-holds', prepare: (client) => this.holdAgain(client) });
  }

  async start(): Promise<void> {
    await this.connection.start();
    this.timer = setInterval(() => void this.look(), this.lookMs).unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.connection.stop();
  }

  /** Does the work while the job is held. Without a connection nobody could tell that it is, and it is left to a later try. */
  async during(id: string, work: () => Promise<void>): Promise<void> {
    const { client } = this.connection;
    if (client === undefined) throw new Error('There is no connection to hold the job by');
    if (!(await hold(client, id))) throw new Error('The job is still held by another process');
    this.held.add(id);
    try {
      await work();
    } finally {
      this.held.delete(id);
      await this.release(id);
    }
  }

  /** Seen twice without a hold: whoever had just begun, or had just lost the connection, holds it by then. */
  private async look(): Promise<void> {
    const { client } = this.connection;
    if (client === undefined) return;
    const asked = [Object.keys(QUEUES), LOCKS_OF_JOBS, this.lookMs / 1_000];
    try {
      const taken = await client.query<{ id: string }>(TAKE_BACK, [...asked, this.suspects]);
      for (const { id } of taken.rows) this.log.warn({ job: id, takenBack: 'its process is gone' });
      const seen = await client.query<{ id: string }>(ABANDONED, asked);
      this.suspects = seen.rows.map(({ id }) => id);
    } catch {
      // The server is away; the connection is made again, and jobs are looked at from the beginning.
      this.suspects = [];
    }
  }

  private async holdAgain(client: Client): Promise<void> {
    for (const id of this.held) await hold(client, id);
  }

  private async release(id: string): Promise<void> {
    // A connection that is gone holds nothing any more.
    await this.connection.client
      ?.query('SELECT pg_advisory_unlock($1, hashtext($2))', [LOCKS_OF_JOBS, id])
      .catch(() => undefined);
  }
}

/** Whether the job is ours now, and nobody else's. */
async function hold(client: Client, id: string): Promise<boolean> {
  const { rows } = await client.query<{ isOurs: boolean }>(
    'SELECT pg_try_advisory_lock($1, hashtext($2)) AS "isOurs"',
    [LOCKS_OF_JOBS, id],
  );
  return rows[0]?.isOurs === true;
}
