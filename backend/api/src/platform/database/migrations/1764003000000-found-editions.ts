import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Editions with their groups, categories, windows, stages and instruments; the calendar; the documented quotas. */
export class FoundEditions1764003000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createPreset(runner);
    await this.createEdition(runner);
    await this.createGroupsAndCategories(runner);
    await this.createReportingPeriod(runner);
    await this.createStage(runner);
    await this.createInstrument(runner);
    await this.createOffDay(runner);
    await runner.query(`
      ALTER TABLE assignment ADD CONSTRAINT assignment_names_known_edition
      FOREIGN KEY (edition_code) REFERENCES edition (code) ON DELETE RESTRICT
    `);
  }

  private async createPreset(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE preset (
        code text NOT NULL,
        name text NOT NULL,
        groups jsonb NOT NULL,
        categories jsonb NOT NULL,
        CONSTRAINT preset_one_per_code PRIMARY KEY (code),
        CONSTRAINT preset_name_has_bounded_length CHECK (char_length(name) BETWEEN 1 AND 200)
      )
    `);
  }

  private async createEdition(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE edition (
        code text NOT NULL,
        name text NOT NULL,
        year integer NOT NULL,
        ordinal integer,
        synthetic boolean NOT NULL,
        preset text,
        facts jsonb NOT NULL,
        sources jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT edition_one_per_code PRIMARY KEY (code),
        CONSTRAINT edition_takes_known_preset FOREIGN KEY (preset) REFERENCES preset (code) ON DELETE RESTRICT,
        CONSTRAINT edition_code_has_bounded_length CHECK (char_length(code) BETWEEN 1 AND 40),
        CONSTRAINT edition_name_has_bounded_length CHECK (char_length(name) BETWEEN 1 AND 200),
        CONSTRAINT edition_counts_from_one CHECK (ordinal >= 1 AND version >= 1)
      )
    `);
  }

  private async createGroupsAndCategories(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE participant_group (
        edition_code text NOT NULL,
        code text NOT NULL,
        ordinal integer NOT NULL,
        name text NOT NULL,
        places integer NOT NULL,
        provenance jsonb NOT NULL,
        CONSTRAINT participant_group_one_per_edition_and_code PRIMARY KEY (edition_code, code),
        CONSTRAINT participant_group_belongs_to_edition
          FOREIGN KEY (edition_code) REFERENCES edition (code) ON DELETE RESTRICT,
        CONSTRAINT participant_group_is_known CHECK (code IN ('OA', 'IP', 'UPP')),
        CONSTRAINT participant_group_places_are_not_negative CHECK (places >= 0)
      )
    `);
    await runner.query(`
      CREATE TABLE award_category (
        edition_code text NOT NULL,
        code text NOT NULL,
        ordinal integer NOT NULL,
        name text NOT NULL,
        group_code text NOT NULL,
        places integer NOT NULL,
        provenance jsonb NOT NULL,
        CONSTRAINT award_category_one_per_edition_and_code PRIMARY KEY (edition_code, code),
        CONSTRAINT award_category_belongs_to_group
          FOREIGN KEY (edition_code, group_code) REFERENCES participant_group (edition_code, code) ON DELETE RESTRICT,
        CONSTRAINT award_category_is_known CHECK (code IN (
          'outstanding-achievement', 'management-and-change', 'sustainability-connectivity-impact', 'service-unit'
        )),
        CONSTRAINT award_category_places_are_not_negative CHECK (places >= 0)
      )
    `);
  }

  private async createReportingPeriod(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reporting_period (
        edition_code text NOT NULL,
        code text NOT NULL,
        name text NOT NULL,
        role text NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        CONSTRAINT reporting_period_one_per_edition_and_code PRIMARY KEY (edition_code, code),
        CONSTRAINT reporting_period_belongs_to_edition
          FOREIGN KEY (edition_code) REFERENCES edition (code) ON DELETE RESTRICT,
        CONSTRAINT reporting_period_has_known_role CHECK (role IN ('comparison', 'reference')),
        CONSTRAINT reporting_period_ends_after_it_starts CHECK (ends_on >= starts_on)
      )
    `);
  }

  private async createStage(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE stage (
        edition_code text NOT NULL,
        code text NOT NULL,
        ordinal integer NOT NULL,
        name text NOT NULL,
        state text NOT NULL,
        opens_at timestamptz NOT NULL,
        closes_at timestamptz NOT NULL,
        marked_by text NOT NULL,
        uses_metrics boolean NOT NULL,
        quorum integer NOT NULL,
        provenance jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT stage_one_per_edition_and_code PRIMARY KEY (edition_code, code),
        CONSTRAINT stage_one_per_edition_and_ordinal UNIQUE (edition_code, ordinal),
        CONSTRAINT stage_belongs_to_edition FOREIGN KEY (edition_code) REFERENCES edition (code) ON DELETE RESTRICT,
        CONSTRAINT stage_is_known CHECK (code IN ('document', 'interview')),
        CONSTRAINT stage_has_known_state CHECK (state IN ('planned', 'open', 'locked')),
        CONSTRAINT stage_is_marked_by_known_role CHECK (marked_by IN ('evaluator', 'juror')),
        CONSTRAINT stage_closes_after_it_opens CHECK (closes_at > opens_at),
        CONSTRAINT stage_counts_from_one CHECK (ordinal >= 1 AND quorum >= 1 AND version >= 1)
      )
    `);
  }

  private async createInstrument(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE instrument (
        edition_code text NOT NULL,
        stage_code text NOT NULL,
        group_code text NOT NULL,
        version integer NOT NULL,
        locked_at timestamptz,
        rubric jsonb NOT NULL,
        CONSTRAINT instrument_one_per_stage_and_group PRIMARY KEY (edition_code, stage_code, group_code),
        CONSTRAINT instrument_belongs_to_stage
          FOREIGN KEY (edition_code, stage_code) REFERENCES stage (edition_code, code) ON DELETE RESTRICT,
        CONSTRAINT instrument_belongs_to_group
          FOREIGN KEY (edition_code, group_code) REFERENCES participant_group (edition_code, code) ON DELETE RESTRICT,
        CONSTRAINT instrument_carries_its_own_rubric CHECK (rubric ->> 'code' = stage_code || '/' || group_code),
        CONSTRAINT instrument_has_the_version_of_its_rubric CHECK ((rubric ->> 'version')::integer = version)
      )
    `);
    await runner.query(`
      CREATE TRIGGER instrument_fixed_once_locked BEFORE UPDATE ON instrument
      FOR EACH ROW WHEN (OLD.locked_at IS NOT NULL AND NEW IS DISTINCT FROM OLD)
      EXECUTE FUNCTION refuse_change_of_history()
    `);
  }

  private async createOffDay(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE off_day (
        date date NOT NULL,
        kind text NOT NULL,
        name text NOT NULL,
        CONSTRAINT off_day_one_per_date PRIMARY KEY (date),
        CONSTRAINT off_day_has_known_kind CHECK (kind IN ('national-holiday', 'collective-leave')),
        CONSTRAINT off_day_name_has_bounded_length CHECK (char_length(name) BETWEEN 1 AND 200)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE assignment DROP CONSTRAINT assignment_names_known_edition');
    for (const table of ['off_day', 'instrument', 'stage', 'reporting_period', 'award_category', 'participant_group']) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await runner.query('DROP TABLE edition');
    await runner.query('DROP TABLE preset');
  }
}
