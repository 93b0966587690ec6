import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who sits on which panel, who stepped aside, and the marks: sheets, and the events behind them. */
export class JudgeEntries1764006000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createPanel(runner);
    await this.createRecusal(runner);
    await this.createSheet(runner);
    await this.createMarkEvent(runner);
    await runner.query(`
      CREATE TABLE example_plan (
        edition_code text COLLATE "C" NOT NULL,
        plan jsonb NOT NULL,
        CONSTRAINT example_plan_one_per_edition PRIMARY KEY (edition_code),
        CONSTRAINT example_plan_belongs_to_edition FOREIGN KEY (edition_code) REFERENCES edition (code) ON DELETE RESTRICT
      )
    `);
  }

  private async createPanel(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE panel (
        edition_code text COLLATE "C" NOT NULL,
        stage_code text COLLATE "C" NOT NULL,
        group_code text COLLATE "C" NOT NULL,
        version integer NOT NULL,
        CONSTRAINT panel_one_per_stage_and_group PRIMARY KEY (edition_code, stage_code, group_code),
        CONSTRAINT panel_belongs_to_stage
          FOREIGN KEY (edition_code, stage_code) REFERENCES stage (edition_code, code) ON DELETE RESTRICT,
        CONSTRAINT panel_belongs_to_group
          FOREIGN KEY (edition_code, group_code) REFERENCES participant_group (edition_code, code) ON DELETE RESTRICT,
        CONSTRAINT panel_counts_from_zero CHECK (version >= 0)
      )
    `);
    await runner.query(`
      CREATE TABLE panel_member (
        edition_code text COLLATE "C" NOT NULL,
        stage_code text COLLATE "C" NOT NULL,
        group_code text COLLATE "C" NOT NULL,
        person_id uuid NOT NULL,
        seated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT panel_member_one_seat_per_person PRIMARY KEY (edition_code, stage_code, group_code, person_id),
        CONSTRAINT panel_member_belongs_to_panel FOREIGN KEY (edition_code, stage_code, group_code)
          REFERENCES panel (edition_code, stage_code, group_code) ON DELETE RESTRICT,
        CONSTRAINT panel_member_is_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE RESTRICT
      )
    `);
    await runner.query('CREATE INDEX panel_member_by_person ON panel_member (person_id, edition_code, stage_code)');
  }

  private async createRecusal(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE conflict_declaration (
        edition_code text COLLATE "C" NOT NULL,
        stage_code text COLLATE "C" NOT NULL,
        person_id uuid NOT NULL,
        listed text[] COLLATE "C" NOT NULL,
        declared_at timestamptz NOT NULL,
        CONSTRAINT conflict_declaration_one_per_juror PRIMARY KEY (edition_code, stage_code, person_id),
        CONSTRAINT conflict_declaration_belongs_to_stage
          FOREIGN KEY (edition_code, stage_code) REFERENCES stage (edition_code, code) ON DELETE RESTRICT,
        CONSTRAINT conflict_declaration_is_made_by_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE RESTRICT
      )
    `);
    await runner.query(`
      CREATE TABLE recusal (
        edition_code text COLLATE "C" NOT NULL,
        stage_code text COLLATE "C" NOT NULL,
        entry_code text COLLATE "C" NOT NULL,
        person_id uuid NOT NULL,
        reason text NOT NULL,
        recorded_by uuid NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT recusal_one_per_juror_and_entry PRIMARY KEY (edition_code, stage_code, entry_code, person_id),
        CONSTRAINT recusal_belongs_to_stage
          FOREIGN KEY (edition_code, stage_code) REFERENCES stage (edition_code, code) ON DELETE RESTRICT,
        CONSTRAINT recusal_is_from_entry
          FOREIGN KEY (edition_code, entry_code) REFERENCES entry (edition_code, code) ON DELETE RESTRICT,
        CONSTRAINT recusal_is_of_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE RESTRICT,
        CONSTRAINT recusal_is_recorded_by_person FOREIGN KEY (recorded_by) REFERENCES person (id) ON DELETE RESTRICT,
        CONSTRAINT recusal_reason_has_bounded_length CHECK (char_length(reason) BETWEEN 1 AND 2000)
      )
    `);
    await runner.query(`
      CREATE TRIGGER recusal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON recusal
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history()
    `);
  }

  private async createSheet(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sheet (
        id uuid NOT NULL,
        edition_code text COLLATE "C" NOT NULL,
        stage_code text COLLATE "C" NOT NULL,
        entry_code text COLLATE "C" NOT NULL,
        person_id uuid NOT NULL,
        sequence integer NOT NULL,
        head_hash char(64) NOT NULL,
        saved_at timestamptz,
        marks jsonb NOT NULL,
        locked_at timestamptz,
        reopened_at timestamptz,
        reopen_reason text,
        CONSTRAINT sheet_has_id PRIMARY KEY (id),
        CONSTRAINT sheet_one_per_juror_and_entry UNIQUE (edition_code, stage_code, entry_code, person_id),
        CONSTRAINT sheet_belongs_to_stage
          FOREIGN KEY (edition_code, stage_code) REFERENCES stage (edition_code, code) ON DELETE RESTRICT,
        CONSTRAINT sheet_is_of_entry
          FOREIGN KEY (edition_code, entry_code) REFERENCES entry (edition_code, code) ON DELETE RESTRICT,
        CONSTRAINT sheet_belongs_to_juror FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE RESTRICT,
        CONSTRAINT sheet_counts_its_events CHECK (sequence >= 0 AND (sequence = 0) = (saved_at IS NULL)),
        CONSTRAINT sheet_holds_a_list_of_marks CHECK (jsonb_typeof(marks) = 'array'),
        CONSTRAINT sheet_is_locked_with_marks CHECK (locked_at IS NULL OR sequence > 0),
        CONSTRAINT sheet_is_reopened_for_a_reason CHECK (
          (reopened_at IS NULL) = (reopen_reason IS NULL) AND char_length(reopen_reason) BETWEEN 1 AND 2000
        )
      )
    `);
    await runner.query('CREATE INDEX sheet_by_juror ON sheet (person_id, edition_code, stage_code)');
  }

  private async createMarkEvent(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mark_event (
        id uuid NOT NULL,
        sheet_id uuid NOT NULL,
        sequence integer NOT NULL,
        criterion text COLLATE "C" NOT NULL,
        value numeric,
        note text,
        at timestamptz NOT NULL,
        previous_hash char(64) NOT NULL,
        hash char(64) NOT NULL,
        CONSTRAINT mark_event_one_per_id PRIMARY KEY (id),
        CONSTRAINT mark_event_one_per_place UNIQUE (sheet_id, sequence),
        CONSTRAINT mark_event_belongs_to_sheet FOREIGN KEY (sheet_id) REFERENCES sheet (id) ON DELETE RESTRICT,
        CONSTRAINT mark_event_counts_from_one CHECK (sequence >= 1),
        CONSTRAINT mark_event_criterion_has_bounded_length CHECK (char_length(criterion) BETWEEN 1 AND 40),
        CONSTRAINT mark_event_note_has_bounded_length CHECK (char_length(note) BETWEEN 1 AND 2000),
        CONSTRAINT mark_event_value_is_a_number CHECK (value <> 'NaN' AND abs(value) < 'Infinity')
      )
    `);
    await runner.query(`
      CREATE TRIGGER mark_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON mark_event
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history()
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['example_plan', 'mark_event', 'sheet', 'recusal', 'conflict_declaration', 'panel_member']) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await runner.query('DROP TABLE panel');
  }
}
