import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The calendar by versions: a day off stands from one to another, and every version names its decree. */
export class VersionCalendar1764003500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createVersions(runner);
    await this.createOfficialDuration(runner);
    await this.keepFirstVersion(runner);
    await this.versionOffDays(runner);
  }

  private async createVersions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar (
        code text NOT NULL,
        version integer NOT NULL,
        CONSTRAINT calendar_one_per_code PRIMARY KEY (code),
        CONSTRAINT calendar_counts_from_one CHECK (version >= 1)
      )
    `);
    await runner.query(`
      CREATE TABLE calendar_version (
        version integer NOT NULL,
        decree text NOT NULL,
        decreed_on date,
        reason text NOT NULL,
        author_id uuid,
        author_name text NOT NULL,
        made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT calendar_version_one_per_number PRIMARY KEY (version),
        CONSTRAINT calendar_version_counts_from_one CHECK (version >= 1),
        CONSTRAINT calendar_version_decree_has_bounded_length CHECK (char_length(decree) BETWEEN 1 AND 200),
        CONSTRAINT calendar_version_reason_has_bounded_length CHECK (char_length(reason) BETWEEN 1 AND 2000)
      )
    `);
    await runner.query(`
      CREATE TRIGGER calendar_version_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON calendar_version
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history()
    `);
  }

  private async createOfficialDuration(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE official_duration (
        code text NOT NULL,
        name text NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        printed integer NOT NULL,
        source text NOT NULL,
        CONSTRAINT official_duration_one_per_code PRIMARY KEY (code),
        CONSTRAINT official_duration_ends_after_it_starts CHECK (ends_on >= starts_on),
        CONSTRAINT official_duration_is_not_negative CHECK (printed >= 0)
      )
    `);
  }

  /** A calendar that was loaded before it had versions is the first. */
  private async keepFirstVersion(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO calendar_version (version, decree, reason, author_name)
      SELECT 1, 'SKB 3 Menteri tiap tahun dan Keputusan Presiden',
        'Hari libur nasional dan cuti bersama 2017-2026.', 'Anggakara'
      WHERE EXISTS (SELECT FROM off_day)
    `);
    await runner.query(`INSERT INTO calendar (code, version) SELECT 'national', version FROM calendar_version`);
  }

  private async versionOffDays(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE off_day
        ADD COLUMN since_version integer NOT NULL DEFAULT 1,
        ADD COLUMN until_version integer,
        DROP CONSTRAINT off_day_one_per_date,
        ADD CONSTRAINT off_day_one_per_date_and_version PRIMARY KEY (date, since_version),
        ADD CONSTRAINT off_day_begins_with_version FOREIGN KEY (since_version)
          REFERENCES calendar_version (version) ON DELETE RESTRICT,
        ADD CONSTRAINT off_day_ends_with_version FOREIGN KEY (until_version)
          REFERENCES calendar_version (version) ON DELETE RESTRICT,
        ADD CONSTRAINT off_day_ends_after_it_begins CHECK (until_version > since_version)
    `);
    await runner.query('ALTER TABLE off_day ALTER COLUMN since_version DROP DEFAULT');
    await runner.query('CREATE UNIQUE INDEX off_day_one_in_force ON off_day (date) WHERE until_version IS NULL');
    await runner.query(`
      CREATE TRIGGER off_day_only_ends BEFORE UPDATE ON off_day
      FOR EACH ROW WHEN (
        OLD.until_version IS NOT NULL
        OR (NEW.date, NEW.kind, NEW.name, NEW.since_version)
          IS DISTINCT FROM (OLD.date, OLD.kind, OLD.name, OLD.since_version)
      ) EXECUTE FUNCTION refuse_change_of_history()
    `);
    await runner.query(`
      CREATE TRIGGER off_day_never_deleted BEFORE DELETE ON off_day
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history()
    `);
  }

  /** The days in force stay; what earlier versions said is lost. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER off_day_never_deleted ON off_day');
    await runner.query('DROP TRIGGER off_day_only_ends ON off_day');
    await runner.query('DROP INDEX off_day_one_in_force');
    await runner.query('DELETE FROM off_day WHERE until_version IS NOT NULL');
    await runner.query(`
      ALTER TABLE off_day
        DROP CONSTRAINT off_day_one_per_date_and_version,
        DROP COLUMN since_version,
        DROP COLUMN until_version,
        ADD CONSTRAINT off_day_one_per_date PRIMARY KEY (date)
    `);
    for (const table of ['official_duration', 'calendar_version', 'calendar']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
