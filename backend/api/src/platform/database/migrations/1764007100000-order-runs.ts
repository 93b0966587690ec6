import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Runs as they are ordered, waited for, computed and given up. */
export class OrderRuns1764007100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE computation (
        id uuid NOT NULL,
        edition_code text NOT NULL,
        stage_code text NOT NULL,
        standing text NOT NULL,
        state text NOT NULL DEFAULT 'waiting',
        step text,
        progress_percent integer NOT NULL DEFAULT 0,
        attempts integer NOT NULL DEFAULT 0,
        note text,
        ordered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        ordered_by uuid NOT NULL,
        ordered_by_name text NOT NULL,
        finished_at timestamptz,
        run_number integer,
        cancelled_by_name text,
        failure_code text,
        failure_facts jsonb,
        CONSTRAINT computation_has_id PRIMARY KEY (id),
        CONSTRAINT computation_belongs_to_stage
          FOREIGN KEY (edition_code, stage_code) REFERENCES stage (edition_code, code) ON DELETE RESTRICT,
        CONSTRAINT computation_ordered_by_person FOREIGN KEY (ordered_by) REFERENCES person (id) ON DELETE RESTRICT,
        CONSTRAINT computation_made_one_run
          FOREIGN KEY (edition_code, stage_code, run_number) REFERENCES run (edition_code, stage_code, number),
        CONSTRAINT computation_of_known_standing CHECK (standing IN ('preliminary', 'official')),
        CONSTRAINT computation_in_known_state
          CHECK (state IN ('waiting', 'computing', 'made', 'cancelled', 'failed')),
        CONSTRAINT computation_step_while_computing CHECK ((state = 'computing') = (step IS NOT NULL)),
        CONSTRAINT computation_progress_is_a_percentage CHECK (progress_percent BETWEEN 0 AND 100),
        CONSTRAINT computation_ends_once CHECK ((state IN ('waiting', 'computing')) = (finished_at IS NULL)),
        CONSTRAINT computation_made_has_its_run CHECK ((state = 'made') = (run_number IS NOT NULL)),
        CONSTRAINT computation_cancelled_by_somebody CHECK ((state = 'cancelled') = (cancelled_by_name IS NOT NULL)),
        CONSTRAINT computation_failed_says_why CHECK ((state = 'failed') = (failure_code IS NOT NULL)),
        CONSTRAINT computation_note_has_bounded_length CHECK (char_length(note) BETWEEN 1 AND 2000)
      )
    `);
    await runner.query(
      'CREATE INDEX computation_by_stage ON computation (edition_code, stage_code, ordered_at DESC, id)',
    );
    await runner.query('CREATE INDEX computation_unfinished ON computation (ordered_at, id) WHERE finished_at IS NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE computation');
  }
}
