import { Injectable } from '@nestjs/common';
import { copyIn, type Transaction } from '../platform';
import { BINARY_TARGET } from './binary-rows';
import { TALLY_TARGET } from './binary-tallies';

export interface CountingImport {
  readonly agency: string;
  readonly id: string;
  readonly fileName: string;
  readonly since: Date;
  readonly number: number;
  /** Its place among the agencies of the import. */
  readonly place: number;
}

const STORING_TIMEOUT = '30min';

/** Complaints and what they count, by the import that brought them. */
@Injectable()
export class ComplaintStoreRepository {
  /** Numbers of the partitions by the code of their period. */
  async periods(tx: Transaction, edition: string): Promise<ReadonlyMap<string, number>> {
    const rows = await tx.query<{ period: number; code: string }[]>(
      'SELECT period, period_code AS code FROM complaint_period WHERE edition_code = $1',
      [edition],
    );
    return new Map(rows.map(({ code, period }) => [code, period]));
  }

  /** All agencies, invented ones in an invented edition and real ones in a real one. */
  agencies(tx: Transaction, edition: string): Promise<readonly { readonly code: string; readonly name: string }[]> {
    return tx.query(
      `SELECT agency.code, agency.name FROM agency
         JOIN edition ON edition.code = $1 AND edition.synthetic = agency.synthetic
       ORDER BY agency.code`,
      [edition],
    );
  }

  /** The database's day in Asia/Jakarta, ISO. */
  async today(tx: Transaction): Promise<string> {
    const [row] = await tx.query<{ today: string }[]>(
      `SELECT (clock_timestamp() AT TIME ZONE 'Asia/Jakarta')::date::text AS today`,
    );
    return row?.today ?? '';
  }

  /** A transaction that stores lasts longer than a request may. */
  async lengthen(tx: Transaction): Promise<void> {
    await tx.query(`SET LOCAL statement_timeout = '${STORING_TIMEOUT}'`);
    await tx.query(`SET LOCAL idle_in_transaction_session_timeout = '${STORING_TIMEOUT}'`);
  }

  copy(tx: Transaction, rows: AsyncIterable<Uint8Array>): Promise<number> {
    return copyIn(tx, BINARY_TARGET, rows);
  }

  async addAgencies(tx: Transaction, number: number, agencies: readonly string[]): Promise<void> {
    await tx.query(
      `INSERT INTO complaint_import_agency (import, agency, agency_code)
       SELECT $1, place - 1, code FROM unnest($2::text[]) WITH ORDINALITY AS named (code, place)`,
      [number, agencies],
    );
  }

  /** Sums up the blocks of these partitions that are new, so that an agency's rows are found. */
  async summarise(tx: Transaction, periods: readonly number[]): Promise<void> {
    await tx.query('SELECT summarise_complaints($1::integer[])', [periods]);
  }

  copyTallies(tx: Transaction, tallies: Iterable<Uint8Array>): Promise<number> {
    return copyIn(tx, TALLY_TARGET, tallies);
  }

  /** From now on this import counts for every agency that it has complaints of: in the competition, or in its monitoring. */
  async count(tx: Transaction, edition: string, number: number): Promise<void> {
    await tx.query(
      `INSERT INTO complaint_current (edition_code, monitoring, agency_code, import, agency)
       SELECT $1, coalesce(monitoring, 0), named.agency_code, import, agency
       FROM complaint_import_agency AS named JOIN complaint_import ON number = import WHERE import = $2
       ON CONFLICT ON CONSTRAINT complaint_current_one_per_agency
       DO UPDATE SET import = excluded.import, agency = excluded.agency, since = clock_timestamp()`,
      [edition, number],
    );
  }

  /** In the competition, by agency; of one where it is given, of some where a page is. */
  current(
    tx: Transaction,
    edition: string,
    agency?: string,
    page: { readonly limit: number | null; readonly offset: number } = { limit: null, offset: 0 },
  ): Promise<readonly CountingImport[]> {
    return tx.query<CountingImport[]>(
      `SELECT current.agency_code AS agency, id, file_name AS "fileName", since, number, current.agency AS place
       FROM complaint_current AS current JOIN complaint_import ON number = import
       WHERE current.edition_code = $1 AND current.monitoring = 0 AND ($2::text IS NULL OR current.agency_code = $2)
       ORDER BY current.agency_code LIMIT $3 OFFSET $4`,
      [edition, agency ?? null, page.limit, page.offset],
    );
  }

  /** In the competition; of one agency where it is given. */
  async countCurrent(tx: Transaction, edition: string, agency?: string): Promise<number> {
    const [row] = await tx.query<{ total: number }[]>(
      `SELECT count(*)::integer AS total FROM complaint_current
       WHERE edition_code = $1 AND monitoring = 0 AND ($2::text IS NULL OR agency_code = $2)`,
      [edition, agency ?? null],
    );
    return row?.total ?? 0;
  }

  /** Rows of imports that count for nobody any more. */
  async forgetReplaced(tx: Transaction): Promise<void> {
    await this.lengthen(tx);
    for (const table of ['complaint', 'complaint_tally', 'complaint_repetition']) {
      await tx.query(
        `DELETE FROM ${table} AS old USING complaint_import_agency AS named
         WHERE old.import = named.import AND old.agency = named.agency AND NOT EXISTS (
           SELECT FROM complaint_current AS current
           WHERE current.import = named.import AND current.agency = named.agency
         )`,
      );
    }
  }
}
