import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform';
import type { PlacedRepetitions } from './repeated-texts';

/** Which stored complaints have the same text, by import, agency and period. */
@Injectable()
export class RepetitionRepository {
  /** `periods` are the numbers of the partitions by the place of the window. */
  async insert(
    tx: Transaction,
    number: number,
    repetitions: readonly PlacedRepetitions[],
    periods: readonly number[],
  ): Promise<void> {
    const rows = repetitions.map(({ window, withText, ...rest }) => ({
      ...rest,
      period: periods[window],
      with_text: withText,
    }));
    await tx.query(
      `INSERT INTO complaint_repetition (import, agency, period, with_text, lines, texts)
       SELECT $1, agency, period, with_text, lines, texts FROM jsonb_to_recordset($2::jsonb)
         AS found (agency integer, period integer, with_text integer, lines integer[], texts integer[])`,
      [number, JSON.stringify(rows)],
    );
  }
}
