import { Injectable } from '@nestjs/common';
import type { ComplaintTally } from '@anggakara/scoring';
import type { Transaction } from '../platform';
import { PACKED_ROW } from './packed-rows';
import type { Repetitions } from './repeated-texts';

/** The rows of an agency in an import. */
export interface StoredPlace {
  /** Number of the import. */
  readonly number: number;
  /** The agency's place in it. */
  readonly place: number;
}

export interface StoredRow {
  readonly line: number;
  readonly ticket: string;
  /** ISO days. */
  readonly received: string;
  readonly dispositioned: string | null;
  readonly firstFollowUp: string | null;
  readonly closed: string | null;
  /** Places in the core's lists and in the words of the import. */
  readonly status: number;
  readonly classification: number;
  readonly channel: number;
  readonly category: number;
  readonly flags: number;
}

/** Stored complaints of one agency, read to be looked at. */
@Injectable()
export class StoredRowRepository {
  async tallies(tx: Transaction, at: StoredPlace): Promise<ReadonlyMap<string, ComplaintTally>> {
    const rows = await tx.query<{ period: string; tally: ComplaintTally }[]>(
      `SELECT period_code AS period, tally FROM complaint_tally JOIN complaint_period USING (period)
       WHERE import = $1 AND agency = $2`,
      [at.number, at.place],
    );
    return new Map(rows.map(({ period, tally }) => [period, tally]));
  }

  /** All of them in one value, by line. */
  async packed(tx: Transaction, at: StoredPlace): Promise<Uint8Array> {
    const [row] = await tx.query<{ packed: Buffer | null }[]>(
      `SELECT string_agg(${PACKED_ROW}, ''::bytea ORDER BY line) AS packed FROM complaint WHERE import = $1 AND agency = $2`,
      [at.number, at.place],
    );
    return row?.packed ?? new Uint8Array();
  }

  /** Those of these lines that are there, by line. */
  lines(tx: Transaction, at: StoredPlace, lines: readonly number[]): Promise<readonly StoredRow[]> {
    return tx.query<StoredRow[]>(
      `SELECT line, ticket, received::text, dispositioned::text, first_follow_up::text AS "firstFollowUp",
         closed::text, status, classification, channel, category, flags
       FROM complaint WHERE import = $1 AND agency = $2 AND line = ANY ($3::integer[]) ORDER BY line`,
      [at.number, at.place, lines],
    );
  }

  /** Which of them have the same text, by the code of the period. */
  async repetitions(tx: Transaction, { number, place }: StoredPlace): Promise<ReadonlyMap<string, Repetitions>> {
    const rows = await tx.query<(Repetitions & { readonly period: string })[]>(
      `SELECT period_code AS period, with_text AS "withText", lines, texts
       FROM complaint_repetition JOIN complaint_period USING (period) WHERE import = $1 AND agency = $2`,
      [number, place],
    );
    return new Map(rows.map(({ period, ...found }) => [period, found]));
  }
}
