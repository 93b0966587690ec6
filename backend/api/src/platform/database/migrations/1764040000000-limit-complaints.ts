import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Time limits of complaints as data of the edition, in versions; without one those of SP4N-LAPOR! are in force. (docs/decisions/0513) */
export class LimitComplaints1764040000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE complaint_limits (
        edition_code text COLLATE "C" NOT NULL,
        version integer NOT NULL,
        limits jsonb NOT NULL,
        reason text NOT NULL,
        by_id uuid NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT complaint_limits_one_per_version PRIMARY KEY (edition_code, version),
        CONSTRAINT complaint_limits_belong_to_edition
          FOREIGN KEY (edition_code) REFERENCES edition (code) ON DELETE RESTRICT,
        CONSTRAINT complaint_limits_are_by_person FOREIGN KEY (by_id) REFERENCES person (id) ON DELETE RESTRICT,
        CONSTRAINT complaint_limits_count_from_one CHECK (version >= 1),
        CONSTRAINT complaint_limits_reason_has_bounded_length CHECK (char_length(reason) BETWEEN 1 AND 2000)
      )
    `);
    await runner.query(`
      CREATE TRIGGER complaint_limits_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON complaint_limits
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history()
    `);
    await runner.query(`
      CREATE TRIGGER complaint_limits_not_in_history BEFORE INSERT ON complaint_limits
      FOR EACH ROW EXECUTE FUNCTION refuse_work_in_history()
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE complaint_limits');
  }
}
