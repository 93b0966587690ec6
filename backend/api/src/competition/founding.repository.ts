import { Injectable } from '@nestjs/common';
import type { OffDayView } from '@anggakara/contracts';
import type { Transaction } from '../platform';
import { AwardCategoryEntity } from './award-category.entity';
import { CalendarVersionEntity } from './calendar-version.entity';
import { EditionEntity } from './edition.entity';
import { InstrumentEntity } from './instrument.entity';
import { OffDayEntity } from './off-day.entity';
import { OfficialDurationEntity } from './official-duration.entity';
import { ParticipantGroupEntity } from './participant-group.entity';
import { PresetEntity } from './preset.entity';
import { ReportingPeriodEntity } from './reporting-period.entity';
import { StageEntity } from './stage.entity';

/** An edition with everything that is data of it. */
export interface FoundedEdition {
  readonly edition: EditionEntity;
  readonly groups: readonly ParticipantGroupEntity[];
  readonly categories: readonly AwardCategoryEntity[];
  readonly periods: readonly ReportingPeriodEntity[];
  readonly stages: readonly StageEntity[];
  readonly instruments: readonly InstrumentEntity[];
}

/** The first version of the calendar. */
export interface FoundedCalendar {
  readonly version: Omit<CalendarVersionEntity, 'madeAt'>;
  readonly days: readonly OffDayView[];
  readonly durations: readonly OfficialDurationEntity[];
}

/** Writes whole editions and calendars into an empty database. */
@Injectable()
export class FoundingRepository {
  async insertCalendar(tx: Transaction, { version, days, durations }: FoundedCalendar): Promise<void> {
    await tx.query('INSERT INTO calendar (code, version) VALUES ($1, $2)', ['national', version.version]);
    await tx.getRepository(CalendarVersionEntity).insert(version);
    const sinceVersion = version.version;
    await tx.getRepository(OffDayEntity).insert(days.map((day) => ({ ...day, sinceVersion })));
    await tx.getRepository(OfficialDurationEntity).insert([...durations]);
  }

  async insertPresets(tx: Transaction, presets: readonly PresetEntity[]): Promise<void> {
    for (const preset of presets) await tx.getRepository(PresetEntity).insert(preset);
  }

  async insertEdition(tx: Transaction, founded: FoundedEdition): Promise<void> {
    await tx.getRepository(EditionEntity).insert(founded.edition);
    await tx.getRepository(ParticipantGroupEntity).insert([...founded.groups]);
    await tx.getRepository(AwardCategoryEntity).insert([...founded.categories]);
    await tx.getRepository(ReportingPeriodEntity).insert([...founded.periods]);
    await tx.getRepository(StageEntity).insert([...founded.stages]);
    for (const instrument of founded.instruments) {
      await tx.getRepository(InstrumentEntity).insert(instrument);
    }
  }

  /** The instant at which a day begins in Jakarta, so many days from the database's today. */
  async dayInJakarta(tx: Transaction, inDays: number): Promise<Date> {
    const [row] = await tx.query<{ begins: Date }[]>(
      `SELECT (date_trunc('day', clock_timestamp() AT TIME ZONE 'Asia/Jakarta') + make_interval(days => $1))
         AT TIME ZONE 'Asia/Jakarta' AS begins`,
      [inDays],
    );
    if (row === undefined) throw new Error('The database tells no day');
    return row.begins;
  }
}
