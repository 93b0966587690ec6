import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which complaints of an import have the same text; neither texts nor hashes of them are kept. */
export class CompareTexts1764040100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE complaint_repetition (
        import integer NOT NULL,
        agency integer NOT NULL,
        period integer NOT NULL,
        with_text integer NOT NULL,
        lines integer[] NOT NULL,
        texts integer[] NOT NULL,
        CONSTRAINT complaint_repetition_one_per_agency_and_period PRIMARY KEY (import, agency, period),
        CONSTRAINT complaint_repetition_belongs_to_agency
          FOREIGN KEY (import, agency) REFERENCES complaint_import_agency (import, agency) ON DELETE RESTRICT,
        CONSTRAINT complaint_repetition_belongs_to_period
          FOREIGN KEY (period) REFERENCES complaint_period (period) ON DELETE RESTRICT,
        CONSTRAINT complaint_repetition_names_each_line CHECK (cardinality(lines) = cardinality(texts))
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE complaint_repetition');
  }
}
