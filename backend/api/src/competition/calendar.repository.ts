import { Injectable } from '@nestjs/common';
import { Between, IsNull, LessThanOrEqual, MoreThan } from 'typeorm';
import type { Transaction } from '../platform';
import { OffDayEntity } from './off-day.entity';
import { OfficialDurationEntity } from './official-duration.entity';

export interface DaysAsked {
  /** The calendar in force where it is absent. */
  readonly version?: number | undefined;
  readonly year?: string | undefined;
}

@Injectable()
export class CalendarRepository {
  /** Oldest day first. */
  days(tx: Transaction, { version, year }: DaysAsked = {}): Promise<OffDayEntity[]> {
    const date = year === undefined ? {} : { date: Between(`${year}-01-01`, `${year}-12-31`) };
    return tx.getRepository(OffDayEntity).find({
      where: version === undefined ? { ...date, untilVersion: IsNull() } : standingIn(version, date),
      order: { date: 'ASC' },
    });
  }

  /** Everything that ever stood, in the order of days. */
  history(tx: Transaction): Promise<OffDayEntity[]> {
    return tx.getRepository(OffDayEntity).find({ order: { date: 'ASC', sinceVersion: 'ASC' } });
  }

  durations(tx: Transaction): Promise<OfficialDurationEntity[]> {
    return tx.getRepository(OfficialDurationEntity).find({ order: { startsOn: 'ASC' } });
  }

  async end(tx: Transaction, dates: readonly string[], version: number): Promise<void> {
    for (const date of dates) {
      await tx.getRepository(OffDayEntity).update({ date, untilVersion: IsNull() }, { untilVersion: version });
    }
  }

  async begin(tx: Transaction, days: readonly Omit<OffDayEntity, 'untilVersion'>[]): Promise<void> {
    if (days.length > 0) await tx.getRepository(OffDayEntity).insert([...days]);
  }
}

function standingIn(version: number, where: { readonly date?: ReturnType<typeof Between<string>> }): object[] {
  const sinceVersion = LessThanOrEqual(version);
  return [
    { ...where, sinceVersion, untilVersion: IsNull() },
    { ...where, sinceVersion, untilVersion: MoreThan(version) },
  ];
}
