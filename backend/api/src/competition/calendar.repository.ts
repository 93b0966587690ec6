import { Injectable } from '@nestjs/common';
import { Between } from 'typeorm';
import type { Transaction } from '../platform';
import { OffDayEntity } from './off-day.entity';

@Injectable()
export class CalendarRepository {
  all(tx: Transaction): Promise<OffDayEntity[]> {
    return tx.getRepository(OffDayEntity).find({ order: { date: 'ASC' } });
  }

  ofYear(tx: Transaction, year: string): Promise<OffDayEntity[]> {
    return tx
      .getRepository(OffDayEntity)
      .find({ where: { date: Between(`${year}-01-01`, `${year}-12-31`) }, order: { date: 'ASC' } });
  }
}
