import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of whom a run selects is a document too. */
export class OrderShortlists1764008100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE document DROP CONSTRAINT document_of_known_kind');
    await runner.query(`
      ALTER TABLE document ADD CONSTRAINT document_of_known_kind CHECK (
        kind IN ('evaluation-report', 'agency-metrics-report', 'shortlist-report', 'ranking-workbook')
      )
    `);
  }

  /** The schema before knew no such document; what was ordered of it goes with it. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM document WHERE kind = 'shortlist-report'`);
    await runner.query('ALTER TABLE document DROP CONSTRAINT document_of_known_kind');
    await runner.query(`
      ALTER TABLE document ADD CONSTRAINT document_of_known_kind CHECK (
        kind IN ('evaluation-report', 'agency-metrics-report', 'ranking-workbook')
      )
    `);
  }
}
