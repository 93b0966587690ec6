import { Injectable } from '@nestjs/common';
import type { SeedLevel } from '../config/app-config';
import type { Transaction } from '../database/database';
import { SeedingEntity } from './seeding.entity';

const SEEDING_LOCK = 7_202_602;

@Injectable()
export class SeedingRepository {
  /** Lets one at a time fill the database; whoever waited looks again whether it is still empty. */
  async hold(tx: Transaction): Promise<void> {
    await tx.query('SET LOCAL lock_timeout = 0');
    await tx.query('SET LOCAL statement_timeout = 0');
    await tx.query('SELECT pg_advisory_xact_lock($1)', [SEEDING_LOCK]);
  }

  /** What the database was filled with; undefined while it is empty. */
  async level(tx: Transaction): Promise<SeedLevel | undefined> {
    const row = await tx.getRepository(SeedingEntity).findOneBy({ done: true });
    return row?.level;
  }

  async note(tx: Transaction, level: SeedLevel): Promise<void> {
    await tx.getRepository(SeedingEntity).insert({ done: true, level });
  }
}
