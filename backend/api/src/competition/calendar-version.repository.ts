import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform';
import { CalendarVersionEntity } from './calendar-version.entity';

/** The one calendar of the country. */
const CALENDAR = 'national';

@Injectable()
export class CalendarVersionRepository {
  /** Newest first. */
  all(tx: Transaction): Promise<CalendarVersionEntity[]> {
    return tx.getRepository(CalendarVersionEntity).find({ order: { version: 'DESC' } });
  }

  find(tx: Transaction, version: number): Promise<CalendarVersionEntity | null> {
    return tx.getRepository(CalendarVersionEntity).findOneBy({ version });
  }

  /** The version in force; 0 before any calendar was loaded. */
  async current(tx: Transaction): Promise<number> {
    const [row] = await tx.query<{ version: number }[]>('SELECT version FROM calendar WHERE code = $1', [CALENDAR]);
    return row?.version ?? 0;
  }

  /** Whether the calendar still had the version that the caller saw, and has now taken the next. */
  async take(tx: Transaction, version: number): Promise<boolean> {
    const taken: unknown = await tx.query(
      'UPDATE calendar SET version = version + 1 WHERE code = $1 AND version = $2 RETURNING version',
      [CALENDAR, version],
    );
    return Array.isArray(taken) && Array.isArray(taken[0]) && taken[0].length === 1;
  }

  async insert(tx: Transaction, version: Omit<CalendarVersionEntity, 'madeAt'>): Promise<void> {
    await tx.getRepository(CalendarVersionEntity).insert(version);
  }

  /** Which version was in force at an instant. */
  async inForceAt(tx: Transaction, instant: Date): Promise<number> {
    const [row] = await tx.query<{ version: number | null }[]>(
      'SELECT max(version) AS version FROM calendar_version WHERE made_at <= $1',
      [instant],
    );
    return row?.version ?? 1;
  }
}
