import { Injectable } from '@nestjs/common';
import type { Facts, RowProblemCode } from '@anggakara/contracts';
import type { RejectedRow } from '../complaint-files';
import type { Transaction } from '../platform';

export interface StoredRejection extends RejectedRow {
  readonly ordinal: number;
}

/** A refused row by its first problem. */
export type RejectedLine = Pick<StoredRejection, 'line' | 'code' | 'facts'>;

interface RejectionRow {
  readonly ordinal: number;
  readonly line: number;
  readonly column: string | null;
  readonly code: RowProblemCode;
  readonly facts: Facts;
}

const AT_ONCE = 5_000;

/** Rows that were not taken, each with what is wrong with it. */
@Injectable()
export class RejectedRowRepository {
  /** In the place of those that the check before has named. */
  async replace(tx: Transaction, importId: string, rows: readonly RejectedRow[]): Promise<void> {
    await tx.query('DELETE FROM complaint_rejected_row WHERE import_id = $1', [importId]);
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const some = rows.slice(from, from + AT_ONCE);
      await tx.query(
        `INSERT INTO complaint_rejected_row (import_id, ordinal, line, header, code, facts)
         SELECT $1, $2 + ordinal, line, header, code, facts
         FROM unnest($3::integer[], $4::text[], $5::text[], $6::jsonb[])
           WITH ORDINALITY AS rejected (line, header, code, facts, ordinal)`,
        [
          ...[importId, from, some.map(({ line }) => line), some.map(({ column }) => column)],
          ...[some.map(({ code }) => code), some.map(({ facts }) => JSON.stringify(facts))],
        ],
      );
    }
  }

  /** In the order of the file, from after a place in it. */
  after(tx: Transaction, importId: string, ordinal: number): Promise<readonly StoredRejection[]> {
    return tx.query<RejectionRow[]>(
      `SELECT ordinal, line, header AS "column", code, facts FROM complaint_rejected_row
       WHERE import_id = $1 AND ordinal > $2 ORDER BY ordinal LIMIT ${AT_ONCE}`,
      [importId, ordinal],
    );
  }

  /** Every refused row once, by line. */
  lines(tx: Transaction, importId: string): Promise<readonly RejectedLine[]> {
    return tx.query<RejectedLine[]>(
      `SELECT DISTINCT ON (line) line, code, facts FROM complaint_rejected_row
       WHERE import_id = $1 ORDER BY line, ordinal`,
      [importId],
    );
  }

  /** The first of each problem, in the order of the file. */
  firstOfEach(tx: Transaction, importId: string, most: number): Promise<readonly StoredRejection[]> {
    return tx.query<RejectionRow[]>(
      `SELECT ordinal, line, header AS "column", code, facts
       FROM (SELECT *, row_number() OVER (PARTITION BY code ORDER BY ordinal) AS place
             FROM complaint_rejected_row WHERE import_id = $1) AS ranked
       WHERE place <= $2 ORDER BY ordinal`,
      [importId, most],
    );
  }
}
