import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ledger: one chain per edition and one of the system, each record bound to the one before it. */
export class ChainLedger1764001000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ledger_chain (
        code text NOT NULL,
        sequence integer NOT NULL,
        head_hash char(64) NOT NULL,
        CONSTRAINT ledger_chain_one_per_code PRIMARY KEY (code),
        CONSTRAINT ledger_chain_counts_its_records CHECK (sequence >= 0)
      )
    `);
    await runner.query(`
      CREATE TABLE ledger_record (
        chain text NOT NULL,
        sequence integer NOT NULL,
        at timestamptz NOT NULL,
        actor_id uuid,
        actor_name text NOT NULL,
        act text NOT NULL,
        subject text NOT NULL,
        facts jsonb NOT NULL,
        previous_hash char(64) NOT NULL,
        hash char(64) NOT NULL,
        CONSTRAINT ledger_record_one_per_place PRIMARY KEY (chain, sequence),
        CONSTRAINT ledger_record_belongs_to_chain FOREIGN KEY (chain) REFERENCES ledger_chain (code),
        CONSTRAINT ledger_record_counts_from_one CHECK (sequence >= 1)
      )
    `);
    await runner.query(`
      CREATE FUNCTION refuse_change_of_history() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'table % is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$
    `);
    await runner.query(`
      CREATE TRIGGER ledger_record_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_record
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history()
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE ledger_record');
    await runner.query('DROP TABLE ledger_chain');
    await runner.query('DROP FUNCTION refuse_change_of_history()');
  }
}
