import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Attaching a table waits for nobody who writes complaints, where making it as a part would wait for every import. */
const ATTACHED = `
  EXECUTE format('CREATE TABLE public.complaint_of_period_%s (LIKE public.complaint INCLUDING INDEXES)', place);
  EXECUTE format(
    'ALTER TABLE public.complaint ATTACH PARTITION public.complaint_of_period_%s FOR VALUES IN (%s)', place, place
  );
`;
const MADE_AS_PART = `
  EXECUTE format(
    'CREATE TABLE public.complaint_of_period_%s PARTITION OF public.complaint FOR VALUES IN (%s)', place, place
  );
`;

/**
 * Monitorings: windows of their own in an edition, with complaints that are kept apart from those of the competition.
 * (docs/decisions/0511)
 */
export class MonitorComplaints1764030000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.admitRoles(runner, ['comparison', 'reference', 'monitoring', 'monitoring-comparison']);
    await this.partitionBy(runner, ATTACHED);
    await this.createMonitoring(runner);
    await runner.query(`
      ALTER TABLE complaint_import ADD COLUMN monitoring integer,
        ADD CONSTRAINT complaint_import_is_for_known_monitoring FOREIGN KEY (edition_code, monitoring)
          REFERENCES monitoring (edition_code, number) ON DELETE RESTRICT
    `);
    await runner.query(`
      ALTER TABLE complaint_current ADD COLUMN monitoring integer NOT NULL DEFAULT 0,
        DROP CONSTRAINT complaint_current_one_per_agency,
        ADD CONSTRAINT complaint_current_one_per_agency PRIMARY KEY (edition_code, monitoring, agency_code)
    `);
  }

  private async createMonitoring(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE monitoring (
        edition_code text NOT NULL,
        number integer NOT NULL,
        name text NOT NULL,
        period_code text NOT NULL,
        comparison_code text,
        observed_until date NOT NULL,
        scale jsonb NOT NULL,
        made_by uuid NOT NULL,
        made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT monitoring_one_per_number PRIMARY KEY (edition_code, number),
        CONSTRAINT monitoring_belongs_to_edition
          FOREIGN KEY (edition_code) REFERENCES edition (code) ON DELETE RESTRICT,
        CONSTRAINT monitoring_looks_at_a_period FOREIGN KEY (edition_code, period_code)
          REFERENCES reporting_period (edition_code, code) ON DELETE RESTRICT,
        CONSTRAINT monitoring_compares_with_a_period FOREIGN KEY (edition_code, comparison_code)
          REFERENCES reporting_period (edition_code, code) ON DELETE RESTRICT,
        CONSTRAINT monitoring_counts_from_one CHECK (number >= 1),
        CONSTRAINT monitoring_name_has_bounded_length CHECK (char_length(name) BETWEEN 1 AND 200)
      )
    `);
    await runner.query(`
      CREATE TRIGGER monitoring_not_in_history BEFORE INSERT OR UPDATE OF edition_code ON monitoring
      FOR EACH ROW EXECUTE FUNCTION refuse_work_in_history()
    `);
  }

  private async admitRoles(runner: QueryRunner, roles: readonly string[]): Promise<void> {
    await runner.query(`
      ALTER TABLE reporting_period DROP CONSTRAINT reporting_period_has_known_role,
        ADD CONSTRAINT reporting_period_has_known_role CHECK (role IN (${roles.map((role) => `'${role}'`).join(', ')}))
    `);
  }

  private async partitionBy(runner: QueryRunner, part: string): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION partition_complaints() RETURNS trigger LANGUAGE plpgsql
      SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE place integer;
      BEGIN
        INSERT INTO public.complaint_period (edition_code, period_code) VALUES (NEW.edition_code, NEW.code)
        RETURNING period INTO place;
        ${part}
        RETURN NULL;
      END $$
    `);
  }

  /** What was brought in for monitorings goes with them. */
  async down(runner: QueryRunner): Promise<void> {
    const imports = 'SELECT number FROM complaint_import WHERE monitoring IS NOT NULL';
    for (const table of ['complaint_current', 'complaint', 'complaint_tally', 'complaint_import_agency']) {
      await runner.query(`DELETE FROM ${table} WHERE import IN (${imports})`);
    }
    await runner.query('DELETE FROM complaint_import WHERE monitoring IS NOT NULL');
    await runner.query(`
      ALTER TABLE complaint_current DROP CONSTRAINT complaint_current_one_per_agency, DROP COLUMN monitoring,
        ADD CONSTRAINT complaint_current_one_per_agency PRIMARY KEY (edition_code, agency_code)
    `);
    await runner.query(`
      ALTER TABLE complaint_import DROP CONSTRAINT complaint_import_is_for_known_monitoring, DROP COLUMN monitoring
    `);
    await runner.query('DROP TABLE monitoring');
    await this.partitionBy(runner, MADE_AS_PART);
    await this.dropPeriods(runner);
    await this.admitRoles(runner, ['comparison', 'reference']);
  }

  private async dropPeriods(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
      DECLARE place integer;
      BEGIN
        FOR place IN SELECT period FROM complaint_period
          JOIN reporting_period ON reporting_period.edition_code = complaint_period.edition_code AND code = period_code
          WHERE role IN ('monitoring', 'monitoring-comparison') LOOP
          EXECUTE format('DROP TABLE complaint_of_period_%s', place);
          DELETE FROM complaint_period WHERE period = place;
        END LOOP;
      END $$
    `);
    await runner.query(`DELETE FROM reporting_period WHERE role IN ('monitoring', 'monitoring-comparison')`);
  }
}
