import { Body, Controller, Get, Post, Res, type StreamableFile } from '@nestjs/common';
import type {
  Language,
  MonitoredAgencyDetailView,
  MonitoringSummaryView,
  MonitoringView,
  Page,
  ReminderView,
} from '@anggakara/contracts';
import type { Response } from 'express';
import {
  type Actor,
  CurrentActor,
  flowing,
  IdempotencyKey,
  LANGUAGE_QUERY,
  Operation,
  PathCode,
  ReaderLanguage,
  Requires,
} from '../platform';
import { MakeMonitoringDto } from './monitoring.dto';
import { MonitoringMaking } from './monitoring-making';
import { PathMonitoring } from './monitoring-parameters';
import { MonitoringReading } from './monitoring-reading';
import { type MonitoringPlace, Monitorings } from './monitorings';
import {
  MONITORED_AGENCY,
  MONITORING,
  MONITORING_PAGE,
  MONITORING_SUMMARY,
  MONITORING_TO_MAKE,
  REMINDER_PAGE,
} from './monitorings.examples';
import { remindersCsv } from './reminders-csv';

@Controller('editions/:edition/monitorings')
export class MonitoringsController {
  constructor(
    private readonly monitorings: Monitorings,
    private readonly making: MonitoringMaking,
    private readonly reading: MonitoringReading,
  ) {}

  @Get()
  @Requires('monitoring.read')
  @Operation({
    summary: 'Pemantauan (monev) di edisi, terbaru lebih dahulu',
    answers: { type: 'Page<MonitoringSummaryView>', example: MONITORING_PAGE },
  })
  list(@PathCode('edition') edition: string): Promise<Page<MonitoringSummaryView>> {
    return this.monitorings.list(edition);
  }

  @Post()
  @Requires('monitoring.make')
  @Operation({
    summary: 'Membuat pemantauan suatu periode di luar kompetisi',
    takes: { type: 'MakeMonitoring', example: MONITORING_TO_MAKE },
    answers: { type: 'MonitoringSummaryView', example: MONITORING_SUMMARY },
    idempotent: true,
  })
  make(
    @CurrentActor() actor: Actor,
    @PathCode('edition') edition: string,
    @Body() order: MakeMonitoringDto,
    @IdempotencyKey() key: string | undefined,
  ): Promise<MonitoringSummaryView> {
    return this.making.make({ actor, edition, order, key });
  }

  @Get(':monitoring')
  @Requires('monitoring.survey')
  @Operation({
    summary: 'Hasil nasional: keadaan laporan, predikat, dan semua instansi',
    answers: { type: 'MonitoringView', example: MONITORING },
  })
  view(@PathMonitoring() place: MonitoringPlace): Promise<MonitoringView> {
    return this.reading.view(place);
  }

  @Get(':monitoring/agencies/:agency')
  @Requires('monitoring.read')
  @Operation({
    summary: 'Hasil satu instansi; sebuah instansi hanya membaca miliknya',
    answers: { type: 'MonitoredAgencyDetailView', example: MONITORED_AGENCY },
  })
  agency(
    @CurrentActor() actor: Actor,
    @PathMonitoring() place: MonitoringPlace,
    @PathCode('agency') agency: string,
    @ReaderLanguage() language: Language,
  ): Promise<MonitoredAgencyDetailView> {
    return this.reading.agencyView(actor, { ...place, agency }, language);
  }

  @Get(':monitoring/reminders')
  @Requires('monitoring.survey')
  @Operation({
    summary: 'Instansi dengan laporan yang belum ditindaklanjuti siapa pun',
    answers: { type: 'Page<ReminderView>', example: REMINDER_PAGE },
  })
  reminders(@PathMonitoring() place: MonitoringPlace): Promise<Page<ReminderView>> {
    return this.reading.reminderPage(place);
  }

  @Get(':monitoring/reminders.csv')
  @Requires('monitoring.survey')
  @Operation({
    summary: 'Daftar pengingat sebagai berkas; sel kecil ditahan',
    answers: { type: 'file' },
    query: LANGUAGE_QUERY,
  })
  async remindersFile(
    @PathMonitoring() place: MonitoringPlace,
    @ReaderLanguage() language: Language,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { items } = await this.reading.reminderPage(place);
    return flowing(response, remindersCsv(place.number, items, language));
  }
}
