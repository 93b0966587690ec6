import { Body, Controller, Get, Header, Post, Query, Res, type StreamableFile, UseInterceptors } from '@nestjs/common';
import type {
  Language,
  Page,
  RunComparisonView,
  RunExplanationView,
  RunRankingView,
  RunSummaryView,
  RunView,
} from '@anggakara/contracts';
import type { Response } from 'express';
import { PathStage, type StagePlace } from '../competition';
import {
  type Actor,
  CurrentActor,
  Operation,
  PathCode,
  PathNumber,
  type Patience,
  ReaderLanguage,
  ReaderPatience,
  Requires,
  streamed,
} from '../platform';
import { COMPUTATION } from './computation.examples';
import { Computations, type OrderedRun } from './computations';
import { MadeOrBegun } from './made-or-begun';
import { ComparisonQueryDto, MakeRunDto } from './make-run.dto';
import {
  RUN,
  RUN_COMPARISON,
  RUN_EXPLANATION,
  RUN_INPUT,
  RUN_ORDER,
  RUN_PAGE,
  RUN_RANKING,
  RUN_SEALED,
} from './run.examples';
import { RunOrders } from './run-orders';
import { RunReading } from './run-reading';

@Controller('editions/:edition/stages/:stage/runs')
export class RunController {
  constructor(
    private readonly reading: RunReading,
    private readonly orders: RunOrders,
    private readonly computations: Computations,
  ) {}

  @Get()
  @Requires('runs.read')
  @Operation({
    summary: 'Perhitungan suatu tahap, terbaru lebih dahulu',
    answers: { type: 'Page<RunSummaryView>', example: RUN_PAGE },
  })
  list(@PathStage() place: StagePlace): Promise<Page<RunSummaryView>> {
    return this.reading.list(place);
  }

  @Post()
  @UseInterceptors(MadeOrBegun)
  @Requires('runs.make')
  @Operation({
    summary: 'Menghitung tahap: sementara selama masih dinilai, resmi setelah dikunci',
    takes: { type: 'MakeRun', example: RUN_ORDER },
    answers: { type: 'RunView', example: RUN },
    answersLater: { type: 'ComputationView', example: COMPUTATION },
    idempotent: true,
  })
  async make(
    @CurrentActor() actor: Actor,
    @PathStage() place: StagePlace,
    @Body() order: MakeRunDto,
    @ReaderPatience() patience: Patience,
  ): Promise<OrderedRun> {
    const computation = await this.orders.order({ actor, place, order, key: patience.key });
    return this.computations.answer({ ...place, computation }, patience);
  }

  @Get(':run')
  @Requires('runs.read')
  @Operation({
    summary: 'Satu perhitungan: peringkat, pilihan, dan nilai tiap kriteria',
    answers: { type: 'RunView', example: RUN },
  })
  read(@PathStage() place: StagePlace, @PathNumber('run') run: number): Promise<RunView> {
    return this.reading.view({ ...place, run });
  }

  @Get(':run/ranking')
  @Requires('runs.read')
  @Operation({
    summary: 'Peringkat dan pilihan satu perhitungan, tanpa nilai tiap kriteria',
    answers: { type: 'RunRankingView', example: RUN_RANKING },
  })
  ranking(@PathStage() place: StagePlace, @PathNumber('run') run: number): Promise<RunRankingView> {
    return this.reading.ranking({ ...place, run });
  }

  @Get(':run/input')
  @Header('Content-Type', 'application/json; charset=utf-8')
  @Requires('runs.read')
  @Operation({
    summary: 'Bahan perhitungan, persis seperti yang dijadikan hash',
    answers: { type: 'InputDocument', example: RUN_INPUT },
  })
  input(@PathStage() place: StagePlace, @PathNumber('run') run: number): Promise<string> {
    return this.reading.input({ ...place, run });
  }

  @Get(':run/sealed')
  @Requires('runs.read')
  @Operation({
    summary: 'Berkas tersegel: bahan, hasil, dan hash keduanya, untuk dihitung ulang oleh siapa pun',
    answers: { type: 'SealedDocument', example: RUN_SEALED },
  })
  async sealed(
    @PathStage() place: StagePlace,
    @PathNumber('run') run: number,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile | undefined> {
    const file = await this.reading.sealed({ ...place, run });
    return streamed(response, { ...file, mediaType: 'application/json; charset=utf-8' });
  }

  @Get(':run/entries/:entry')
  @Requires('runs.read')
  @Operation({
    summary: 'Menjelaskan nilai dan peringkat satu peserta',
    answers: { type: 'RunExplanationView', example: RUN_EXPLANATION },
  })
  explain(
    @PathStage() place: StagePlace,
    @PathNumber('run') run: number,
    @PathCode('entry') entry: string,
    @ReaderLanguage() language: Language,
  ): Promise<RunExplanationView> {
    return this.reading.explanation({ ...place, run, entry }, language);
  }

  @Get(':run/comparison')
  @Requires('runs.read')
  @Operation({
    summary: 'Membandingkan dua perhitungan: siapa berubah, berapa banyak, dan karena apa',
    answers: { type: 'RunComparisonView', example: RUN_COMPARISON },
    query: { with: { summary: 'Nomor perhitungan yang lain', example: '1', required: true } },
  })
  compare(
    @PathStage() place: StagePlace,
    @PathNumber('run') run: number,
    @Query() query: ComparisonQueryDto,
    @ReaderLanguage() language: Language,
  ): Promise<RunComparisonView> {
    return this.reading.comparison({ ...place, run }, Number(query.with), language);
  }
}
