import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an edition of history may never have: whoever acts, and whatever is marked, has a row in one of these first. */
const WORK = ['assignment', 'entry', 'stage', 'participant_group', 'reporting_period'];

/** Editions of history: what is documented of them, and nothing that is done in them. */
export class TellHistory1764009000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE edition
        ADD COLUMN kind text NOT NULL DEFAULT 'run',
        ADD CONSTRAINT edition_has_known_kind CHECK (kind IN ('run', 'history')),
        ADD CONSTRAINT edition_of_history_is_real CHECK (
          kind = 'run' OR (NOT synthetic AND ordinal IS NOT NULL AND preset IS NULL)
        )
    `);
    await runner.query('CREATE UNIQUE INDEX edition_one_per_ordinal ON edition (ordinal)');
    await this.createEditionFact(runner);
    await this.refuseWork(runner);
  }

  private async createEditionFact(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE edition_fact (
        edition_code text NOT NULL,
        subject text NOT NULL,
        key text NOT NULL,
        statement integer NOT NULL,
        ordinal integer NOT NULL,
        label text NOT NULL,
        value jsonb NOT NULL,
        standing text NOT NULL,
        sources jsonb NOT NULL,
        note text,
        CONSTRAINT edition_fact_one_per_statement PRIMARY KEY (edition_code, subject, key, statement),
        CONSTRAINT edition_fact_belongs_to_edition
          FOREIGN KEY (edition_code) REFERENCES edition (code) ON DELETE RESTRICT,
        CONSTRAINT edition_fact_counts_from_one CHECK (statement >= 1 AND ordinal >= 1),
        CONSTRAINT edition_fact_label_has_bounded_length CHECK (char_length(label) BETWEEN 1 AND 200),
        CONSTRAINT edition_fact_has_known_standing CHECK (standing IN ('documented', 'assumption', 'unknown')),
        CONSTRAINT edition_fact_documented_names_source CHECK (
          standing <> 'documented' OR jsonb_array_length(sources) >= 1
        ),
        CONSTRAINT edition_fact_assumption_names_reason CHECK (standing <> 'assumption' OR note IS NOT NULL),
        CONSTRAINT edition_fact_unknown_has_no_value CHECK (
          (standing = 'unknown') = (value ->> 'kind' = 'unknown')
        )
      )
    `);
  }

  private async refuseWork(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_work_in_history() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM edition WHERE code = NEW.edition_code AND kind = 'history') THEN
          RAISE EXCEPTION 'edition % is history', NEW.edition_code USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$
    `);
    for (const table of WORK) {
      await runner.query(`
        CREATE TRIGGER ${table}_not_in_history BEFORE INSERT OR UPDATE OF edition_code ON ${table}
        FOR EACH ROW EXECUTE FUNCTION refuse_work_in_history()
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of WORK) await runner.query(`DROP TRIGGER ${table}_not_in_history ON ${table}`);
    await runner.query('DROP FUNCTION refuse_work_in_history()');
    await runner.query('DROP TABLE edition_fact');
    await runner.query('DROP INDEX edition_one_per_ordinal');
    await runner.query('ALTER TABLE edition DROP CONSTRAINT edition_of_history_is_real, DROP COLUMN kind');
  }
}
