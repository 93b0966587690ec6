import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'complaint_mapping',
  'complaint_current',
  'complaint_tally',
  'complaint',
  'complaint_period',
  'complaint_import_agency',
  'complaint_rejected_row',
  'complaint_import_part',
  'complaint_import',
];

/**
 * Raw complaint exports: what is being brought in, the complaints in a partition for each reporting period, what they come to,
 * and which import counts for an agency. (docs/decisions/0507)
 */
export class ImportComplaints1764010000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createImport(runner);
    await this.createQuarantine(runner);
    await this.createRejectedRow(runner);
    await this.createPeriod(runner);
    await this.createComplaint(runner);
    await this.partitionByPeriod(runner);
    await this.createTally(runner);
    await this.createMapping(runner);
  }

  private async createImport(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SEQUENCE complaint_import_number AS integer');
    await runner.query(`
      CREATE TABLE complaint_import (
        id uuid NOT NULL,
        number integer NOT NULL,
        edition_code text COLLATE "C" NOT NULL,
        agency_code text COLLATE "C",
        file_name text NOT NULL,
        size integer NOT NULL,
        state text NOT NULL DEFAULT 'uploading',
        version integer NOT NULL DEFAULT 1,
        bytes_done integer NOT NULL DEFAULT 0,
        rows_done integer NOT NULL DEFAULT 0,
        attempts integer NOT NULL DEFAULT 0,
        preview jsonb,
        mapping jsonb,
        summary jsonb,
        rules jsonb,
        words jsonb,
        problems jsonb NOT NULL DEFAULT '[]',
        leave_out boolean NOT NULL DEFAULT false,
        failure text,
        begun_by uuid NOT NULL,
        begun_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        finished_at timestamptz,
        CONSTRAINT complaint_import_one_per_id PRIMARY KEY (id),
        CONSTRAINT complaint_import_one_per_number UNIQUE (number),
        CONSTRAINT complaint_import_belongs_to_edition
          FOREIGN KEY (edition_code) REFERENCES edition (code) ON DELETE RESTRICT,
        CONSTRAINT complaint_import_names_known_agency
          FOREIGN KEY (agency_code) REFERENCES agency (code) ON DELETE RESTRICT,
        CONSTRAINT complaint_import_has_known_state CHECK (state IN (
          'uploading', 'recognising', 'recognised', 'checking', 'checked', 'storing',
          'stored', 'refused', 'cancelled', 'failed'
        )),
        CONSTRAINT complaint_import_ends_at_a_time CHECK (
          (state IN ('stored', 'refused', 'cancelled', 'failed')) = (finished_at IS NOT NULL)
        ),
        CONSTRAINT complaint_import_file_name_has_bounded_length CHECK (char_length(file_name) BETWEEN 1 AND 200),
        CONSTRAINT complaint_import_size_is_bounded CHECK (size BETWEEN 1 AND 268435456),
        CONSTRAINT complaint_import_counts_from_zero CHECK (
          version >= 1 AND bytes_done >= 0 AND rows_done >= 0 AND attempts >= 0
        )
      )
    `);
    await runner.query('CREATE INDEX complaint_import_by_edition ON complaint_import (edition_code, begun_at)');
    await runner.query(`
      CREATE TRIGGER complaint_import_not_in_history BEFORE INSERT OR UPDATE OF edition_code ON complaint_import
      FOR EACH ROW EXECUTE FUNCTION refuse_work_in_history()
    `);
  }

  /** Unlogged: bytes that may hold personal data reach neither the archive of the log nor a standby; compressed they would be slower. */
  private async createQuarantine(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNLOGGED TABLE complaint_import_part (
        import_id uuid NOT NULL,
        begins_at integer NOT NULL,
        sha256 char(64) NOT NULL,
        bytes bytea NOT NULL,
        CONSTRAINT complaint_import_part_one_per_place PRIMARY KEY (import_id, begins_at),
        CONSTRAINT complaint_import_part_belongs_to_import
          FOREIGN KEY (import_id) REFERENCES complaint_import (id) ON DELETE CASCADE,
        CONSTRAINT complaint_import_part_size_is_bounded CHECK (octet_length(bytes) BETWEEN 1 AND 4194304)
      )
    `);
    await runner.query('ALTER TABLE complaint_import_part ALTER COLUMN bytes SET STORAGE EXTERNAL');
  }

  private async createRejectedRow(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE complaint_rejected_row (
        import_id uuid NOT NULL,
        ordinal integer NOT NULL,
        line integer NOT NULL,
        header text,
        code text NOT NULL,
        facts jsonb NOT NULL,
        CONSTRAINT complaint_rejected_row_one_per_place PRIMARY KEY (import_id, ordinal),
        CONSTRAINT complaint_rejected_row_belongs_to_import
          FOREIGN KEY (import_id) REFERENCES complaint_import (id) ON DELETE CASCADE
      )
    `);
    await runner.query(`
      CREATE TABLE complaint_import_agency (
        import integer NOT NULL,
        agency integer NOT NULL,
        agency_code text COLLATE "C" NOT NULL,
        CONSTRAINT complaint_import_agency_one_per_place PRIMARY KEY (import, agency),
        CONSTRAINT complaint_import_agency_once UNIQUE (import, agency_code),
        CONSTRAINT complaint_import_agency_belongs_to_import
          FOREIGN KEY (import) REFERENCES complaint_import (number) ON DELETE RESTRICT,
        CONSTRAINT complaint_import_agency_is_known
          FOREIGN KEY (agency_code) REFERENCES agency (code) ON DELETE RESTRICT
      )
    `);
  }

  private async createPeriod(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE complaint_period (
        period integer GENERATED ALWAYS AS IDENTITY,
        edition_code text NOT NULL,
        period_code text NOT NULL,
        CONSTRAINT complaint_period_one_per_number PRIMARY KEY (period),
        CONSTRAINT complaint_period_one_per_edition_and_code UNIQUE (edition_code, period_code),
        CONSTRAINT complaint_period_is_period_of_edition FOREIGN KEY (edition_code, period_code)
          REFERENCES reporting_period (edition_code, code) ON DELETE RESTRICT
      )
    `);
  }

  /** Small and without keys of its own: a row is what its import says it is, and is never changed. */
  private async createComplaint(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE complaint (
        import integer NOT NULL,
        period integer NOT NULL,
        agency integer NOT NULL,
        line integer NOT NULL,
        received date NOT NULL,
        dispositioned date,
        first_follow_up date,
        closed date,
        status smallint NOT NULL,
        classification smallint NOT NULL,
        visibility smallint NOT NULL,
        flags smallint NOT NULL,
        satisfaction smallint NOT NULL,
        channel integer NOT NULL,
        category integer NOT NULL,
        ticket text COLLATE "C" NOT NULL
      ) PARTITION BY LIST (period)
    `);
    await runner.query('CREATE INDEX complaint_by_import_and_agency ON complaint (import, agency)');
  }

  /** With the rights of the tables' owner: the role that the program works as makes no tables. */
  private async partitionByPeriod(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION partition_complaints() RETURNS trigger LANGUAGE plpgsql
      SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE place integer;
      BEGIN
        INSERT INTO public.complaint_period (edition_code, period_code) VALUES (NEW.edition_code, NEW.code)
        RETURNING period INTO place;
        EXECUTE format(
          'CREATE TABLE public.complaint_of_period_%s PARTITION OF public.complaint FOR VALUES IN (%s)', place, place
        );
        RETURN NULL;
      END $$
    `);
    await runner.query(`
      CREATE TRIGGER reporting_period_has_complaints AFTER INSERT ON reporting_period
      FOR EACH ROW EXECUTE FUNCTION partition_complaints()
    `);
    await runner.query(`
      DO $$
      DECLARE known record; place integer;
      BEGIN
        FOR known IN SELECT edition_code, code FROM reporting_period ORDER BY edition_code, starts_on LOOP
          INSERT INTO complaint_period (edition_code, period_code) VALUES (known.edition_code, known.code)
          RETURNING period INTO place;
          EXECUTE format('CREATE TABLE complaint_of_period_%s PARTITION OF complaint FOR VALUES IN (%s)', place, place);
        END LOOP;
      END $$
    `);
  }

  private async createTally(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE complaint_tally (
        import integer NOT NULL,
        agency integer NOT NULL,
        period integer NOT NULL,
        tally jsonb NOT NULL,
        CONSTRAINT complaint_tally_one_per_agency_and_period PRIMARY KEY (import, agency, period),
        CONSTRAINT complaint_tally_belongs_to_agency
          FOREIGN KEY (import, agency) REFERENCES complaint_import_agency (import, agency) ON DELETE RESTRICT,
        CONSTRAINT complaint_tally_belongs_to_period
          FOREIGN KEY (period) REFERENCES complaint_period (period) ON DELETE RESTRICT
      )
    `);
    await runner.query(`
      CREATE TABLE complaint_current (
        edition_code text COLLATE "C" NOT NULL,
        agency_code text COLLATE "C" NOT NULL,
        import integer NOT NULL,
        agency integer NOT NULL,
        since timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT complaint_current_one_per_agency PRIMARY KEY (edition_code, agency_code),
        CONSTRAINT complaint_current_is_imported
          FOREIGN KEY (import, agency) REFERENCES complaint_import_agency (import, agency) ON DELETE RESTRICT
      )
    `);
    await runner.query('CREATE INDEX complaint_current_by_import ON complaint_current (import, agency)');
  }

  private async createMapping(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE complaint_mapping (
        owner text COLLATE "C" NOT NULL,
        mapping jsonb NOT NULL,
        kept_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT complaint_mapping_one_per_owner PRIMARY KEY (owner)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER reporting_period_has_complaints ON reporting_period');
    await runner.query('DROP FUNCTION partition_complaints()');
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
    await runner.query('DROP SEQUENCE complaint_import_number');
  }
}
