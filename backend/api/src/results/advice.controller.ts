import { Controller, Get, Header } from '@nestjs/common';
import type { Language, RunAdviceView } from '@anggakara/contracts';
import { PathStage, type StagePlace } from '../competition';
import { Operation, PathNumber, ReaderLanguage, Requires } from '../platform';
import { RUN_ADVICE } from './advice.examples';
import { RunAdvice } from './run-advice';

@Controller('editions/:edition/stages/:stage/runs/:run')
export class AdviceController {
  constructor(private readonly advice: RunAdvice) {}

  @Get('advice')
  @Requires('advice.read')
  @Operation({
    summary: 'Bahan evaluasi panitia: keketatan juri, kesepakatan, dan kokohnya urutan; tidak mengubah peringkat',
    answers: { type: 'RunAdviceView', example: RUN_ADVICE },
  })
  read(
    @PathStage() place: StagePlace,
    @PathNumber('run') run: number,
    @ReaderLanguage() language: Language,
  ): Promise<RunAdviceView> {
    return this.advice.view({ ...place, run }, language);
  }

  @Get('marks')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="marks.csv"')
  @Requires('marks.export')
  @Operation({
    summary: 'Nilai satu perhitungan untuk peneliti, satu nilai tiap baris (CSV); juri hanya bernomor',
    answers: { type: 'file' },
  })
  marks(@PathStage() place: StagePlace, @PathNumber('run') run: number): Promise<string> {
    return this.advice.marks({ ...place, run });
  }
}
