import { Controller, Get, Query } from '@nestjs/common';
import type { OffDayView, OfficialDurationView, Page, WorkingDaysView } from '@anggakara/contracts';
import { Operation, Requires } from '../platform';
import { Calendar } from './calendar';
import { CalendarQueryDto, WorkingDaysQueryDto } from './calendar-query.dto';
import { OFF_DAYS, OFFICIAL_DURATIONS, WORKING_DAYS } from './calendar.examples';

@Controller('calendar')
export class CalendarController {
  constructor(private readonly calendar: Calendar) {}

  @Get()
  @Requires('calendar.read')
  @Operation({
    summary: 'Hari libur nasional dan cuti bersama',
    answers: { type: 'Page<OffDayView>', example: OFF_DAYS },
    query: {
      year: { summary: 'Satu tahun saja', example: '2022' },
      version: { summary: 'Versi terdahulu; tanpa ini yang berlaku', example: '1' },
    },
  })
  days(@Query() asked: CalendarQueryDto): Promise<Page<OffDayView>> {
    return this.calendar.days(asked);
  }

  @Get('working-days')
  @Requires('calendar.read')
  @Operation({
    summary: 'Banyaknya hari kerja menurut kedua cara menghitung',
    answers: { type: 'WorkingDaysView', example: WORKING_DAYS },
    query: {
      from: { summary: 'Hari pertama', example: '2022-05-23', required: true },
      to: { summary: 'Hari terakhir', example: '2022-05-30', required: true },
      version: { summary: 'Versi terdahulu; tanpa ini yang berlaku', example: '1' },
    },
  })
  workingDays(@Query() span: WorkingDaysQueryDto): Promise<WorkingDaysView> {
    return this.calendar.workingDays(span);
  }

  @Get('official-durations')
  @Requires('calendar.read')
  @Operation({
    summary: 'Lama kegiatan yang pernah dinyatakan resmi, beserta hitungan menurut kalender yang berlaku',
    answers: { type: 'Page<OfficialDurationView>', example: OFFICIAL_DURATIONS },
  })
  officialDurations(): Promise<Page<OfficialDurationView>> {
    return this.calendar.officialDurations();
  }
}
