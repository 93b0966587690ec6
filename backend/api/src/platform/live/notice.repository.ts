import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/database';
import type { Notice } from './notice';

export const CHANNEL = 'anggakara_live';

@Injectable()
export class NoticeRepository {
  /** Told to every listening process when the transaction commits, and never if it does not. */
  async send(tx: Transaction, notices: readonly Notice[]): Promise<void> {
    await tx.query('SELECT pg_notify($1, notice) FROM unnest($2::text[]) AS notice', [
      CHANNEL,
      notices.map((notice) => JSON.stringify(notice)),
    ]);
  }
}
