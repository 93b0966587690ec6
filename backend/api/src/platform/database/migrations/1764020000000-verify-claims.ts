import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is decided, asked and answered about a claim: acts that are added and never changed. (docs/decisions/0510) */
export class VerifyClaims1764020000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE verification_act (
        edition_code text COLLATE "C" NOT NULL,
        entry_code text COLLATE "C" NOT NULL,
        number integer NOT NULL,
        kind text NOT NULL,
        claim_version integer NOT NULL,
        text text NOT NULL,
        decided jsonb,
        import_id uuid,
        due_on date,
        by_id uuid NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT verification_act_one_per_number PRIMARY KEY (edition_code, entry_code, number),
        CONSTRAINT verification_act_is_about_claim FOREIGN KEY (edition_code, entry_code)
          REFERENCES metric_claim (edition_code, entry_code) ON DELETE RESTRICT,
        CONSTRAINT verification_act_is_by_person FOREIGN KEY (by_id) REFERENCES person (id) ON DELETE RESTRICT,
        CONSTRAINT verification_act_has_known_kind CHECK (kind IN ('decision', 'question', 'answer')),
        CONSTRAINT verification_act_decides_counts CHECK ((kind = 'decision') = (decided IS NOT NULL)),
        CONSTRAINT verification_act_asks_until_a_day CHECK ((kind = 'question') = (due_on IS NOT NULL)),
        CONSTRAINT verification_act_counts_from_one CHECK (number >= 1 AND claim_version >= 1),
        CONSTRAINT verification_act_text_has_bounded_length CHECK (char_length(text) BETWEEN 1 AND 2000)
      )
    `);
    await runner.query(`
      CREATE TRIGGER verification_act_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON verification_act
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history()
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE verification_act');
  }
}
