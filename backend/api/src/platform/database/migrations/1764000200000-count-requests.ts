import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counters of the rate limits; a crash of the server may forget them, so they cost no write-ahead log. */
export class CountRequests1764000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNLOGGED TABLE request_count (
        key text NOT NULL,
        hits integer NOT NULL,
        window_ends_at timestamptz NOT NULL,
        blocked_until timestamptz,
        CONSTRAINT request_count_one_per_key PRIMARY KEY (key)
      )
    `);
    await runner.query('CREATE INDEX request_count_by_end ON request_count (window_ends_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE request_count');
  }
}
