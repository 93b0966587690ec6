import { Injectable } from '@nestjs/common';
import type { SeedLevel } from '../config/app-config';
import type { Transaction } from '../database/database';
import { SeedingEntity } from './seeding.entity';

const SEEDING_LOCK = 7_202_602;

@Injectable()
export class SeedingRepository {
  /** Whether nobody has filled the database; who asks first fills it, the others wait for the end of its transaction. */
  async isMine(tx: Transaction): Promise<boolean> {
    await tx.query('SET LOCAL lock_timeout = 0');
    await tx.query('SET LOCAL statement_timeout = 0');
    await tx.query('SELECT pg_advisory_xact_lock($1)', [SEEDING_LOCK]);
    return !(await this.isDone(tx));
  }

  isDone(tx: Transaction): Promise<boolean> {
    return tx.getRepository(SeedingEntity).existsBy({ done: true });
  }

  async note(tx: Transaction, level: SeedLevel): Promise<void> {
    await tx.getRepository(SeedingEntity).insert({ done: true, level });
  }
}
