import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `'uploading', 'recognising', 'recognised', 'checking', 'checked', 'storing',
  'stored', 'refused', 'cancelled', 'failed'`;

/** A workbook of several sheets waits for somebody to choose one. */
export class ChooseSheets1764010100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.allow(runner, `'choosing', ${STATES}`);
    await runner.query(`
      ALTER TABLE complaint_import ADD COLUMN sheets jsonb NOT NULL DEFAULT '[]', ADD COLUMN sheet text
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE complaint_import DROP COLUMN sheets, DROP COLUMN sheet`);
    await runner.query(`DELETE FROM complaint_import WHERE state = 'choosing'`);
    await this.allow(runner, STATES);
  }

  private async allow(runner: QueryRunner, states: string): Promise<void> {
    await runner.query('ALTER TABLE complaint_import DROP CONSTRAINT complaint_import_has_known_state');
    await runner.query(`
      ALTER TABLE complaint_import ADD CONSTRAINT complaint_import_has_known_state CHECK (state IN (${states}))
    `);
  }
}
