import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents as they are ordered, made and kept. */
export class OrderDocuments1764008000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE document (
        id uuid NOT NULL,
        edition_code text NOT NULL,
        kind text NOT NULL,
        document_order jsonb NOT NULL,
        title text NOT NULL,
        subject text NOT NULL,
        file_name text NOT NULL,
        state text NOT NULL DEFAULT 'waiting',
        sha256 char(64),
        size integer,
        failure text,
        ordered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        ordered_by uuid NOT NULL,
        finished_at timestamptz,
        CONSTRAINT document_has_id PRIMARY KEY (id),
        CONSTRAINT document_belongs_to_edition FOREIGN KEY (edition_code) REFERENCES edition (code),
        CONSTRAINT document_ordered_by_person FOREIGN KEY (ordered_by) REFERENCES person (id),
        CONSTRAINT document_is_a_stored_file FOREIGN KEY (sha256) REFERENCES stored_file (sha256),
        CONSTRAINT document_of_known_kind CHECK (
          kind IN ('evaluation-report', 'agency-metrics-report', 'ranking-workbook')
        ),
        CONSTRAINT document_in_known_state CHECK (state IN ('waiting', 'making', 'ready', 'failed')),
        CONSTRAINT document_ready_has_file CHECK ((state = 'ready') = (sha256 IS NOT NULL)),
        CONSTRAINT document_failed_says_why CHECK ((state = 'failed') = (failure IS NOT NULL))
      )
    `);
    await runner.query('CREATE INDEX document_by_edition ON document (edition_code, ordered_at DESC, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE document');
  }
}
