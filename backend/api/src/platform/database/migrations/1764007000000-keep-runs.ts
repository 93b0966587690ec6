import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Runs and rulings: written once, never changed; what a run was made from and what it gave, as text and as hash. */
export class KeepRuns1764007000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createRunSeries(runner);
    await this.createRun(runner);
    await this.createRuling(runner);
    for (const table of ['run', 'ruling']) {
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history()
      `);
    }
  }

  private async createRunSeries(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE run_series (
        edition_code text NOT NULL,
        stage_code text NOT NULL,
        runs integer NOT NULL DEFAULT 0,
        rulings integer NOT NULL DEFAULT 0,
        CONSTRAINT run_series_one_per_stage PRIMARY KEY (edition_code, stage_code),
        CONSTRAINT run_series_belongs_to_stage
          FOREIGN KEY (edition_code, stage_code) REFERENCES stage (edition_code, code) ON DELETE RESTRICT,
        CONSTRAINT run_series_counts_up CHECK (runs >= 0 AND rulings >= 0)
      )
    `);
  }

  private async createRun(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE run (
        edition_code text NOT NULL,
        stage_code text NOT NULL,
        number integer NOT NULL,
        stage_version integer NOT NULL,
        standing text NOT NULL,
        state text NOT NULL,
        input_hash char(64) NOT NULL,
        result_hash char(64) NOT NULL,
        engine_version text NOT NULL,
        made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        made_by uuid NOT NULL,
        made_by_name text NOT NULL,
        note text,
        moves jsonb NOT NULL,
        input_text text NOT NULL,
        result_text text NOT NULL,
        CONSTRAINT run_one_per_stage_and_number PRIMARY KEY (edition_code, stage_code, number),
        CONSTRAINT run_belongs_to_stage
          FOREIGN KEY (edition_code, stage_code) REFERENCES stage (edition_code, code) ON DELETE RESTRICT,
        CONSTRAINT run_made_by_person FOREIGN KEY (made_by) REFERENCES person (id) ON DELETE RESTRICT,
        CONSTRAINT run_counts_from_one CHECK (number >= 1),
        CONSTRAINT run_has_known_standing CHECK (standing IN ('preliminary', 'official')),
        CONSTRAINT run_has_known_state CHECK (state IN ('open', 'settled')),
        CONSTRAINT run_note_has_bounded_length CHECK (char_length(note) BETWEEN 1 AND 2000),
        CONSTRAINT run_has_the_hash_of_its_input
          CHECK (input_hash = encode(sha256(convert_to(input_text, 'UTF8')), 'hex')),
        CONSTRAINT run_has_the_hash_of_its_result
          CHECK (result_hash = encode(sha256(convert_to(result_text, 'UTF8')), 'hex'))
      )
    `);
  }

  private async createRuling(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ruling (
        edition_code text NOT NULL,
        stage_code text NOT NULL,
        number integer NOT NULL,
        run_number integer NOT NULL,
        stage_version integer NOT NULL,
        kind text NOT NULL,
        group_code text NOT NULL,
        category_code text,
        selected jsonb NOT NULL,
        reason text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        recorded_by uuid NOT NULL,
        recorded_by_name text NOT NULL,
        CONSTRAINT ruling_one_per_stage_and_number PRIMARY KEY (edition_code, stage_code, number),
        CONSTRAINT ruling_answers_run
          FOREIGN KEY (edition_code, stage_code, run_number)
          REFERENCES run (edition_code, stage_code, number) ON DELETE RESTRICT,
        CONSTRAINT ruling_recorded_by_person FOREIGN KEY (recorded_by) REFERENCES person (id) ON DELETE RESTRICT,
        CONSTRAINT ruling_counts_from_one CHECK (number >= 1),
        CONSTRAINT ruling_has_known_kind CHECK (kind IN ('tie-at-cut', 'category-assignment')),
        CONSTRAINT ruling_assigns_within_category CHECK (kind = 'tie-at-cut' OR category_code IS NOT NULL),
        CONSTRAINT ruling_selects_somebody CHECK (jsonb_array_length(selected) BETWEEN 1 AND 200),
        CONSTRAINT ruling_has_reason CHECK (char_length(reason) BETWEEN 1 AND 2000)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['ruling', 'run', 'run_series']) await runner.query(`DROP TABLE ${table}`);
  }
}
