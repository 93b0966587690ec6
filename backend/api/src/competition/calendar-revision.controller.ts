import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { CalendarPreviewView, CalendarVersionView, Page } from '@anggakara/contracts';
import { type Actor, CurrentActor, IdempotencyKey, Operation, Requires } from '../platform';
import { CALENDAR_PREVIEW, CALENDAR_VERSION, CALENDAR_VERSIONS, PREVIEW, REVISION } from './calendar.examples';
import { CalendarPreview } from './calendar-preview';
import { CalendarRevision } from './calendar-revision';
import { CalendarVersions } from './calendar-versions';
import { PreviewCalendarDto, ReviseCalendarDto } from './revise-calendar.dto';

@Controller('calendar/versions')
export class CalendarRevisionController {
  constructor(
    private readonly versions: CalendarVersions,
    private readonly previews: CalendarPreview,
    private readonly revision: CalendarRevision,
  ) {}

  @Get()
  @Requires('calendar.read')
  @Operation({
    summary: 'Semua versi kalender, terbaru lebih dahulu, masing-masing dengan dasar dan perbedaannya',
    answers: { type: 'Page<CalendarVersionView>', example: CALENDAR_VERSIONS },
  })
  list(): Promise<Page<CalendarVersionView>> {
    return this.versions.list();
  }

  @Post('preview')
  @HttpCode(200)
  @Requires('calendar.revise')
  @Operation({
    summary: 'Apa yang bergeser bila kalender diubah; tidak ada yang disimpan',
    takes: { type: 'PreviewCalendar', example: PREVIEW },
    answers: { type: 'CalendarPreviewView', example: CALENDAR_PREVIEW },
  })
  preview(@Body() order: PreviewCalendarDto): Promise<CalendarPreviewView> {
    return this.previews.preview(order);
  }

  @Post()
  @Requires('calendar.revise')
  @Operation({
    summary: 'Versi kalender yang baru menurut suatu keputusan; versi sebelumnya tetap terbaca',
    takes: { type: 'ReviseCalendar', example: REVISION },
    answers: { type: 'CalendarVersionView', example: CALENDAR_VERSION },
    idempotent: true,
  })
  revise(
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | undefined,
    @Body() order: ReviseCalendarDto,
  ): Promise<CalendarVersionView> {
    return this.revision.revise({ actor, key }, order);
  }
}
