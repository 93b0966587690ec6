import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, their sessions and their roles by edition. The editions' and agencies' slices bind the codes to their tables. */
export class AdmitPeople1764002000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createPerson(runner);
    await this.createSession(runner);
    await this.createAssignment(runner);
  }

  private async createPerson(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person (
        id uuid NOT NULL,
        name text NOT NULL,
        email text NOT NULL,
        password_hash text NOT NULL,
        password_set_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        must_change_password boolean NOT NULL,
        disabled boolean NOT NULL DEFAULT false,
        synthetic boolean NOT NULL DEFAULT false,
        second_factor_secret bytea,
        second_factor_confirmed boolean NOT NULL DEFAULT false,
        second_factor_last_step integer,
        last_sign_in_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT person_has_id PRIMARY KEY (id),
        CONSTRAINT person_one_per_email UNIQUE (email),
        CONSTRAINT person_email_is_lower_case CHECK (email = lower(email)),
        CONSTRAINT person_email_has_bounded_length CHECK (char_length(email) BETWEEN 3 AND 254),
        CONSTRAINT person_name_has_bounded_length CHECK (char_length(name) BETWEEN 1 AND 200),
        CONSTRAINT person_confirms_only_a_secret CHECK (second_factor_secret IS NOT NULL OR NOT second_factor_confirmed)
      )
    `);
  }

  private async createSession(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE session (
        id uuid NOT NULL,
        token_hash bytea NOT NULL,
        person_id uuid NOT NULL,
        user_agent text NOT NULL,
        opened_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        last_used_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        failed_confirmations integer NOT NULL DEFAULT 0,
        CONSTRAINT session_has_id PRIMARY KEY (id),
        CONSTRAINT session_one_per_token UNIQUE (token_hash),
        CONSTRAINT session_token_is_hashed CHECK (octet_length(token_hash) = 32),
        CONSTRAINT session_user_agent_has_bounded_length CHECK (char_length(user_agent) <= 300),
        CONSTRAINT session_belongs_to_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
      )
    `);
    await runner.query('CREATE INDEX session_by_person ON session (person_id, opened_at)');
  }

  private async createAssignment(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE assignment (
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        edition_code text NOT NULL,
        role text NOT NULL,
        agency_code text,
        assigned_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT assignment_has_id PRIMARY KEY (id),
        CONSTRAINT assignment_one_per_person_and_edition UNIQUE (person_id, edition_code),
        CONSTRAINT assignment_belongs_to_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE RESTRICT,
        CONSTRAINT assignment_names_known_role CHECK (
          role IN ('organizer', 'secretariat', 'evaluator', 'juror', 'agency', 'staff', 'auditor')
        ),
        CONSTRAINT assignment_names_agency_for_its_role CHECK ((role = 'agency') = (agency_code IS NOT NULL))
      )
    `);
    await runner.query('CREATE INDEX assignment_by_edition ON assignment (edition_code, role)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE assignment');
    await runner.query('DROP TABLE session');
    await runner.query('DROP TABLE person');
  }
}
