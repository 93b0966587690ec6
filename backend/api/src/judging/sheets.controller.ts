import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { Page, SheetHeadView, SheetSummaryView, SheetView } from '@anggakara/contracts';
import { PathStage, type StagePlace } from '../competition';
import { type Actor, CurrentActor, Operation, PathCode, Requires } from '../platform';
import { AppendMarksDto } from './append-marks.dto';
import { LockSheetDto, ReopenSheetDto } from './lock-sheet.dto';
import { Marking } from './marking';
import { SheetList } from './sheet-list';
import { SheetLocking } from './sheet-locking';
import { SheetReading } from './sheet-reading';
import {
  LOCK,
  LOCKED_ENTRY,
  MARKS,
  REOPENED,
  REOPENING,
  SHEET,
  SHEET_HEAD,
  SHEET_LOCKED,
  SHEET_PAGE,
} from './sheets.examples';

@Controller('editions/:edition/stages/:stage/sheets')
export class SheetsController {
  constructor(
    private readonly sheets: SheetList,
    private readonly reading: SheetReading,
    private readonly marking: Marking,
    private readonly locking: SheetLocking,
  ) {}

  @Get()
  @Requires('sheets.read')
  @Operation({
    summary: 'Lembar nilai sendiri pada suatu tahap',
    answers: { type: 'Page<SheetSummaryView>', example: SHEET_PAGE },
  })
  list(@CurrentActor() actor: Actor, @PathStage() place: StagePlace): Promise<Page<SheetSummaryView>> {
    return this.sheets.own(actor, place);
  }

  @Get(':entry')
  @Requires('sheets.read')
  @Operation({
    summary: 'Lembar nilai sendiri untuk satu peserta',
    answers: { type: 'SheetView', example: SHEET },
  })
  read(
    @CurrentActor() actor: Actor,
    @PathStage() place: StagePlace,
    @PathCode('entry') entry: string,
  ): Promise<SheetView> {
    return this.reading.find(actor, { ...place, entry });
  }

  @Post(':entry/marks')
  @HttpCode(200)
  @Requires('sheets.mark')
  @Operation({
    summary: 'Menambahkan nilai; nomor perubahan yang sama disimpan satu kali',
    takes: { type: 'AppendMarks', example: MARKS },
    answers: { type: 'SheetHeadView', example: SHEET_HEAD },
  })
  append(
    @CurrentActor() actor: Actor,
    @PathStage() place: StagePlace,
    @PathCode('entry') entry: string,
    @Body() marks: AppendMarksDto,
  ): Promise<SheetHeadView> {
    return this.marking.append(actor, { ...place, entry }, marks);
  }

  @Post(':entry/lock')
  @HttpCode(200)
  @Requires('sheets.mark')
  @Operation({
    summary: 'Mengirim dan mengunci lembar nilai yang lengkap',
    takes: { type: 'LockSheet', example: LOCK },
    answers: { type: 'SheetView', example: SHEET_LOCKED },
    parameters: { entry: LOCKED_ENTRY },
  })
  lock(
    @CurrentActor() actor: Actor,
    @PathStage() place: StagePlace,
    @PathCode('entry') entry: string,
    @Body() seen: LockSheetDto,
  ): Promise<SheetView> {
    return this.locking.lock(actor, { ...place, entry }, seen);
  }

  @Post(':entry/reopening')
  @HttpCode(200)
  @Requires('sheets.reopen')
  @Operation({
    summary: 'Membuka kembali lembar nilai yang terkunci, dengan alasan, selama tahap terbuka',
    takes: { type: 'ReopenSheet', example: REOPENING },
    answers: { type: 'SheetSummaryView', example: REOPENED },
    parameters: { entry: LOCKED_ENTRY },
  })
  reopen(
    @CurrentActor() actor: Actor,
    @PathStage() place: StagePlace,
    @PathCode('entry') entry: string,
    @Body() reopening: ReopenSheetDto,
  ): Promise<SheetSummaryView> {
    return this.locking.reopen(actor, { ...place, entry }, reopening);
  }
}
