import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/database';

@Injectable()
export class HousekeepingRepository {
  /** Whether no other process is at the same chore; it is ours until the transaction ends. */
  async take(tx: Transaction, chore: string): Promise<boolean> {
    const rows = await tx.query<readonly { taken: boolean }[]>(
      'SELECT pg_try_advisory_xact_lock(hashtext($1)) AS taken',
      [`housekeeping ${chore}`],
    );
    return rows[0]?.taken === true;
  }
}
