import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = ['evaluation-report', 'agency-metrics-report', 'shortlist-report', 'ranking-workbook'];
const MONITORING = ['monitoring-report', 'monitoring-agency-report', 'monitoring-workbook'];

/** Documents of monitorings may be ordered. */
export class OrderMonitoringReports1764030100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.admit(runner, [...BEFORE, ...MONITORING]);
  }

  /** The schema before knew no such document; what was ordered of it goes with it. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM document WHERE kind LIKE 'monitoring-%'`);
    await this.admit(runner, BEFORE);
  }

  private async admit(runner: QueryRunner, kinds: readonly string[]): Promise<void> {
    await runner.query(`
      ALTER TABLE document DROP CONSTRAINT document_of_known_kind,
        ADD CONSTRAINT document_of_known_kind CHECK (kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')}))
    `);
  }
}
