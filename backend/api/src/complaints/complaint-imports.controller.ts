import {
  Body,
  Controller,
  Get,
  HttpCode,
  Post,
  Put,
  Query,
  Res,
  type StreamableFile,
  UseInterceptors,
} from '@nestjs/common';
import type { ComplaintImportView, Language, Page, RejectedRowView } from '@anggakara/contracts';
import type { Response } from 'express';
import {
  type Actor,
  CurrentActor,
  flowing,
  IdempotencyKey,
  LANGUAGE_QUERY,
  Located,
  Operation,
  PathCode,
  ReaderLanguage,
  Requires,
} from '../platform';
import {
  BeginComplaintImportDto,
  CancelComplaintImportDto,
  CheckComplaintImportDto,
  ChooseComplaintSheetDto,
  ComplaintImportQueryDto,
  StoreComplaintImportDto,
} from './complaint-import.dto';
import {
  IMPORT,
  IMPORT_ID,
  IMPORT_PAGE,
  IMPORT_TO_BEGIN,
  IMPORT_TO_CANCEL,
  IMPORT_TO_CHECK,
  IMPORT_TO_STORE,
  REJECTIONS,
  SHEET_TO_CHOOSE,
} from './complaint-imports.examples';
import { ImportOrders, type ImportPlace } from './import-orders';
import { Part, PathImport } from './import-parameters';
import { ImportsReading } from './imports-reading';
import { type SentPart, Uploads } from './uploads';

@Controller('editions/:edition/complaint-imports')
export class ComplaintImportsController {
  constructor(
    private readonly uploads: Uploads,
    private readonly orders: ImportOrders,
    private readonly reading: ImportsReading,
  ) {}

  @Get()
  @Requires('complaints.read')
  @Operation({
    summary: 'Impor ekspor aduan di edisi, terbaru lebih dahulu',
    answers: { type: 'Page<ComplaintImportView>', example: IMPORT_PAGE },
    query: {
      agency: { summary: 'Kode instansi pemilik impor', example: 'contoh-ip-001' },
      state: { summary: 'Keadaan impor', example: 'stored' },
      cursor: { summary: 'Impor sesudah yang ini', example: IMPORT_ID },
      limit: { summary: 'Banyaknya impor', example: '50' },
    },
  })
  list(
    @CurrentActor() actor: Actor,
    @PathCode('edition') edition: string,
    @Query() query: ComplaintImportQueryDto,
  ): Promise<Page<ComplaintImportView>> {
    return this.reading.list(actor, edition, query);
  }

  @Post()
  @UseInterceptors(Located)
  @Requires('complaints.import')
  @Operation({
    summary: 'Memulai impor: nama dan ukuran berkas; isinya menyusul per bagian',
    takes: { type: 'BeginComplaintImport', example: IMPORT_TO_BEGIN },
    answers: { type: 'ComplaintImportView', example: IMPORT },
    idempotent: true,
  })
  async begin(
    @CurrentActor() actor: Actor,
    @PathCode('edition') edition: string,
    @Body() body: BeginComplaintImportDto,
    @IdempotencyKey() key: string | undefined,
  ): Promise<ComplaintImportView> {
    return this.reading.find(actor, { edition, id: await this.uploads.begin(actor, edition, body, key) });
  }

  @Get(':import')
  @Requires('complaints.read')
  @Operation({
    summary: 'Keadaan satu impor: bagian yang sudah tiba, kemajuan, pratinjau, dan hasil pemeriksaan',
    answers: { type: 'ComplaintImportView', example: IMPORT },
    parameters: { import: IMPORT_ID },
  })
  find(@CurrentActor() actor: Actor, @PathImport() place: ImportPlace): Promise<ComplaintImportView> {
    return this.reading.find(actor, place);
  }

  @Put(':import/parts/:offset')
  @Requires('complaints.import')
  @Operation({
    summary: 'Satu bagian berkas dengan Content-Digest (sha-256); boleh diulang, dalam urutan apa pun',
    takes: 'octets',
    answers: { type: 'ComplaintImportView', example: IMPORT },
    parameters: { import: IMPORT_ID, offset: 0 },
  })
  put(
    @CurrentActor() actor: Actor,
    @PathImport() place: ImportPlace,
    @Part() part: SentPart,
  ): Promise<ComplaintImportView> {
    return this.uploads.put(actor, place, part);
  }

  @Post(':import/sheet')
  @HttpCode(202)
  @Requires('complaints.import')
  @Operation({
    summary: 'Memilih satu lembar dari buku kerja yang punya beberapa, lalu mengenali kolomnya',
    takes: { type: 'ChooseComplaintSheet', example: SHEET_TO_CHOOSE },
    answers: { type: 'ComplaintImportView', example: IMPORT },
    parameters: { import: IMPORT_ID },
  })
  choose(
    @CurrentActor() actor: Actor,
    @PathImport() place: ImportPlace,
    @Body() body: ChooseComplaintSheetDto,
  ): Promise<ComplaintImportView> {
    return this.orders.choose(actor, place, body);
  }

  @Post(':import/check')
  @HttpCode(202)
  @Requires('complaints.import')
  @Operation({
    summary: 'Memeriksa semua baris dengan pemetaan ini tanpa menyimpan',
    takes: { type: 'CheckComplaintImport', example: IMPORT_TO_CHECK },
    answers: { type: 'ComplaintImportView', example: IMPORT },
    parameters: { import: IMPORT_ID },
  })
  check(
    @CurrentActor() actor: Actor,
    @PathImport() place: ImportPlace,
    @Body() body: CheckComplaintImportDto,
  ): Promise<ComplaintImportView> {
    return this.orders.check(actor, place, body);
  }

  @Post(':import/store')
  @HttpCode(202)
  @Requires('complaints.import')
  @Operation({
    summary: 'Menyimpan semua baris yang diterima, atau tidak satu pun',
    takes: { type: 'StoreComplaintImport', example: IMPORT_TO_STORE },
    answers: { type: 'ComplaintImportView', example: IMPORT },
    parameters: { import: IMPORT_ID },
  })
  store(
    @CurrentActor() actor: Actor,
    @PathImport() place: ImportPlace,
    @Body() body: StoreComplaintImportDto,
  ): Promise<ComplaintImportView> {
    return this.orders.store(actor, place, body);
  }

  @Post(':import/cancel')
  @HttpCode(200)
  @Requires('complaints.import')
  @Operation({
    summary: 'Membatalkan impor; berkasnya langsung dibuang',
    takes: { type: 'CancelComplaintImport', example: IMPORT_TO_CANCEL },
    answers: { type: 'ComplaintImportView', example: IMPORT },
    parameters: { import: IMPORT_ID },
  })
  cancel(
    @CurrentActor() actor: Actor,
    @PathImport() place: ImportPlace,
    @Body() body: CancelComplaintImportDto,
  ): Promise<ComplaintImportView> {
    return this.orders.cancel(actor, place, body);
  }

  @Get(':import/rejections')
  @Requires('complaints.read')
  @Operation({
    summary: 'Baris pertama yang tidak diterima, lima dari tiap masalah',
    answers: { type: 'Page<RejectedRowView>', example: REJECTIONS },
    parameters: { import: IMPORT_ID },
  })
  rejections(
    @CurrentActor() actor: Actor,
    @PathImport() place: ImportPlace,
    @ReaderLanguage() language: Language,
  ): Promise<Page<RejectedRowView>> {
    return this.reading.rejections(actor, place, language);
  }

  @Get(':import/rejected.csv')
  @Requires('complaints.read')
  @Operation({
    summary: 'Baris yang tidak diterima, masing-masing dengan alasannya',
    answers: { type: 'file' },
    parameters: { import: IMPORT_ID },
    query: LANGUAGE_QUERY,
  })
  async rejected(
    @CurrentActor() actor: Actor,
    @PathImport() place: ImportPlace,
    @ReaderLanguage() language: Language,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return flowing(response, await this.reading.rejected(actor, place, language));
  }
}
