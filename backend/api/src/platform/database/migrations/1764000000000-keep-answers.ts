import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers to requests that may be sent twice, kept in the transaction that made them. */
export class KeepAnswers1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE kept_answer (
        person_id uuid NOT NULL,
        route text NOT NULL,
        key text NOT NULL,
        body_hash char(64) NOT NULL,
        answer jsonb,
        kept_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT kept_answer_one_per_person_route_and_key PRIMARY KEY (person_id, route, key),
        CONSTRAINT kept_answer_key_has_bounded_length CHECK (char_length(key) BETWEEN 1 AND 100)
      )
    `);
    await runner.query('CREATE INDEX kept_answer_by_age ON kept_answer (kept_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE kept_answer');
  }
}
