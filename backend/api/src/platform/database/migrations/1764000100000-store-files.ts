import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files by the hash of their bytes: the same bytes are stored once. */
export class StoreFiles1764000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE stored_file (
        sha256 char(64) NOT NULL,
        media_type text NOT NULL,
        size integer NOT NULL,
        bytes bytea NOT NULL,
        stored_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT stored_file_one_per_content PRIMARY KEY (sha256),
        CONSTRAINT stored_file_has_its_size CHECK (size = octet_length(bytes)),
        CONSTRAINT stored_file_has_its_hash CHECK (sha256 = encode(sha256(bytes), 'hex'))
      )
    `);
    // Documents are compressed already.
    await runner.query('ALTER TABLE stored_file ALTER COLUMN bytes SET STORAGE EXTERNAL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE stored_file');
  }
}
