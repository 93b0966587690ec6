import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A million complaints of a thousand agencies at once: rows are stored agency by agency, so that an index of blocks finds those
 * of one; what they come to is kept as the text that the program reads. (docs/decisions/0512)
 */
export class HoldNationalFiles1764010200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX complaint_by_import_and_agency');
    await runner.query(`
      CREATE INDEX complaint_by_import_and_agency ON complaint USING brin (import, agency)
      WITH (pages_per_range = 4, autosummarize = on)
    `);
    await this.summariseOnDemand(runner);
    await runner.query('ALTER TABLE complaint_tally ALTER COLUMN tally TYPE json USING tally::json');
    await runner.query('ALTER TABLE complaint_tally ALTER COLUMN tally SET STORAGE EXTERNAL');
  }

  /** With the rights of the tables' owner, because only an owner may; blocks that are not summed up are all looked through. */
  private async summariseOnDemand(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION summarise_complaints(periods integer[]) RETURNS void LANGUAGE plpgsql
      SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE known record;
      BEGIN
        FOR known IN
          SELECT indexrelid FROM pg_index JOIN pg_inherits ON inhrelid = indexrelid
            JOIN public.complaint_period ON indrelid = format('public.complaint_of_period_%s', period)::regclass
          WHERE inhparent = 'public.complaint_by_import_and_agency'::regclass AND period = ANY (periods)
          ORDER BY period
        LOOP
          PERFORM brin_summarize_new_values(known.indexrelid);
        END LOOP;
      END $$
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE complaint_tally ALTER COLUMN tally TYPE jsonb USING tally::jsonb');
    await runner.query('DROP FUNCTION summarise_complaints(integer[])');
    await runner.query('DROP INDEX complaint_by_import_and_agency');
    await runner.query('CREATE INDEX complaint_by_import_and_agency ON complaint (import, agency)');
  }
}
