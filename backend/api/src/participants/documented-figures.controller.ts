import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { FigureCheckView, FigureComparisonView, Language } from '@anggakara/contracts';
import { Operation, ReaderLanguage, Requires } from '../platform';
import { FIGURE_CHECK, FIGURE_COMPARISON, FIGURES_TO_CHECK } from './documented-figures.examples';
import { CheckFiguresDto } from './check-figures.dto';
import { DocumentedFigures } from './documented-figures';
import { figureCheck } from './figure-check';

@Controller('documented-figures')
export class DocumentedFiguresController {
  constructor(private readonly figures: DocumentedFigures) {}

  @Get()
  @Requires('documented-figures.read')
  @Operation({
    summary: 'Angka terdokumentasi semua instansi berdampingan, dengan alasan mengapa tidak boleh diperingkat bersama',
    answers: { type: 'FigureComparisonView', example: FIGURE_COMPARISON },
  })
  compare(@ReaderLanguage() language: Language): Promise<FigureComparisonView> {
    return this.figures.comparison(language);
  }

  @Post('check')
  @HttpCode(200)
  @Requires('documented-figures.check')
  @Operation({
    summary: 'Memeriksa apakah rincian berjumlah sama dengan yang dinyatakan; selisihnya disebut dalam penolakan',
    takes: { type: 'CheckFigures', example: FIGURES_TO_CHECK },
    answers: { type: 'FigureCheckView', example: FIGURE_CHECK },
  })
  check(@Body() figures: CheckFiguresDto, @ReaderLanguage() language: Language): FigureCheckView {
    return figureCheck(figures, language);
  }
}
