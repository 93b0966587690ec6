import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agencies, and the figures that sources quote of them. */
export class RegisterAgencies1764004000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createAgency(runner);
    await this.createDocumentedFigure(runner);
  }

  private async createAgency(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agency (
        code text COLLATE "C" NOT NULL,
        name text COLLATE "id-x-icu" NOT NULL,
        entity_type text NOT NULL,
        region_code text,
        synthetic boolean NOT NULL,
        search_key text NOT NULL,
        CONSTRAINT agency_one_per_code PRIMARY KEY (code),
        CONSTRAINT agency_code_has_bounded_length CHECK (char_length(code) BETWEEN 1 AND 40),
        CONSTRAINT agency_name_has_bounded_length CHECK (char_length(name) BETWEEN 1 AND 200),
        CONSTRAINT agency_is_of_known_type CHECK (
          entity_type IN ('ministry', 'body', 'province', 'regency', 'city', 'state-enterprise')
        )
      )
    `);
    await runner.query('CREATE INDEX agency_by_name ON agency (name, code)');
    await runner.query(`
      ALTER TABLE assignment ADD CONSTRAINT assignment_names_known_agency
        FOREIGN KEY (agency_code) REFERENCES agency (code) ON DELETE RESTRICT
    `);
  }

  private async createDocumentedFigure(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE documented_figure (
        code text COLLATE "C" NOT NULL,
        agency_code text COLLATE "C" NOT NULL,
        title text NOT NULL,
        window_printed text NOT NULL,
        window_start text,
        window_end text,
        window_complete boolean NOT NULL,
        source_title text NOT NULL,
        source_publisher text NOT NULL,
        source_published text NOT NULL,
        printed_figures jsonb NOT NULL,
        received integer NOT NULL,
        resolved integer,
        in_process integer,
        not_followed_up integer,
        follow_up_days jsonb NOT NULL,
        cannot_be_recomputed jsonb NOT NULL,
        remarks jsonb NOT NULL,
        CONSTRAINT documented_figure_one_per_code PRIMARY KEY (code),
        CONSTRAINT documented_figure_belongs_to_agency FOREIGN KEY (agency_code)
          REFERENCES agency (code) ON DELETE RESTRICT,
        CONSTRAINT documented_figure_counts_from_zero CHECK (
          received >= 0 AND resolved >= 0 AND in_process >= 0 AND not_followed_up >= 0
        ),
        CONSTRAINT documented_figure_parts_are_within_received CHECK (
          coalesce(resolved, 0) + coalesce(in_process, 0) + coalesce(not_followed_up, 0) <= received
        ),
        CONSTRAINT documented_figure_complete_window_has_days CHECK (
          NOT window_complete OR (char_length(window_start) = 10 AND char_length(window_end) = 10
            AND window_start <= window_end)
        )
      )
    `);
    await runner.query('CREATE INDEX documented_figure_by_agency ON documented_figure (agency_code)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE documented_figure');
    await runner.query('ALTER TABLE assignment DROP CONSTRAINT assignment_names_known_agency');
    await runner.query('DROP TABLE agency');
  }
}
