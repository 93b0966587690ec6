import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What takes part in an edition, and how far it has come. */
export class RegisterEntries1764004100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE entry (
        edition_code text COLLATE "C" NOT NULL,
        code text COLLATE "C" NOT NULL,
        name text NOT NULL,
        registered_group text NOT NULL,
        agency_code text COLLATE "C" NOT NULL,
        service_unit text,
        summary text NOT NULL,
        stage text NOT NULL,
        category text,
        ended_because text,
        search_key text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT entry_one_per_edition_and_code PRIMARY KEY (edition_code, code),
        CONSTRAINT entry_belongs_to_edition FOREIGN KEY (edition_code) REFERENCES edition (code) ON DELETE RESTRICT,
        CONSTRAINT entry_belongs_to_agency FOREIGN KEY (agency_code) REFERENCES agency (code) ON DELETE RESTRICT,
        CONSTRAINT entry_code_has_bounded_length CHECK (char_length(code) BETWEEN 1 AND 40),
        CONSTRAINT entry_name_has_bounded_length CHECK (char_length(name) BETWEEN 1 AND 200),
        CONSTRAINT entry_summary_has_bounded_length CHECK (char_length(summary) <= 4000),
        CONSTRAINT entry_is_of_known_group CHECK (registered_group IN ('OA', 'IP', 'UPP')),
        CONSTRAINT entry_names_service_unit_for_its_group CHECK (
          (registered_group = 'UPP') = (service_unit IS NOT NULL)
        ),
        CONSTRAINT entry_is_at_known_stage CHECK (stage IN (
          'registered', 'verified', 'submitted', 'evaluated', 'shortlisted', 'not-shortlisted', 'interviewed',
          'winner', 'finalist', 'withdrawn', 'disqualified'
        )),
        CONSTRAINT entry_has_category_as_winner CHECK (category IS NULL OR stage = 'winner'),
        CONSTRAINT entry_ends_for_a_reason CHECK (
          (stage IN ('withdrawn', 'disqualified')) = (ended_because IS NOT NULL)
        ),
        CONSTRAINT entry_reason_has_bounded_length CHECK (char_length(ended_because) BETWEEN 1 AND 2000)
      )
    `);
    await runner.query('CREATE INDEX entry_by_agency ON entry (agency_code, edition_code)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE entry');
  }
}
