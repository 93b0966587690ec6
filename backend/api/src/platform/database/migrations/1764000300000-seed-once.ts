import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Seeds fill a database once; a later start finds the row and leaves what people have changed since. */
export class SeedOnce1764000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE seeding (
        done boolean NOT NULL DEFAULT true,
        level text NOT NULL,
        seeded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT seeding_once PRIMARY KEY (done),
        CONSTRAINT seeding_is_done CHECK (done)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE seeding');
  }
}
