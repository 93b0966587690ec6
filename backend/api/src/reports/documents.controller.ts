import {
  Body,
  Controller,
  Get,
  HttpCode,
  Post,
  Query,
  Res,
  type StreamableFile,
  UseInterceptors,
} from '@nestjs/common';
import type { DocumentView, Page } from '@anggakara/contracts';
import type { Response } from 'express';
import {
  type Actor,
  attached,
  CurrentActor,
  IdempotencyKey,
  Located,
  Operation,
  PathCode,
  PathUuid,
  Requires,
} from '../platform';
import { DocumentOrders } from './document-orders';
import { Documents } from './documents';
import { DOCUMENT, DOCUMENT_ID, DOCUMENT_ORDER, DOCUMENT_PAGE } from './documents.examples';
import { DocumentQueryDto, OrderDocumentDto } from './order-document.dto';

@Controller('editions/:edition/documents')
export class DocumentsController {
  constructor(
    private readonly documents: Documents,
    private readonly orders: DocumentOrders,
  ) {}

  @Get()
  @Requires('documents.read')
  @Operation({
    summary: 'Dokumen yang dipesan di edisi, terbaru lebih dahulu',
    answers: { type: 'Page<DocumentView>', example: DOCUMENT_PAGE },
    query: {
      cursor: { summary: 'Dokumen sesudah yang ini', example: DOCUMENT_ID },
      limit: { summary: 'Banyaknya dokumen', example: '50' },
    },
  })
  list(
    @PathCode('edition') edition: string,
    @Query() { cursor, limit }: DocumentQueryDto,
  ): Promise<Page<DocumentView>> {
    return this.documents.page(edition, { after: cursor, limit: limit === undefined ? undefined : Number(limit) });
  }

  @Post()
  @HttpCode(202)
  @UseInterceptors(Located)
  @Requires('documents.order')
  @Operation({
    summary: 'Memesan dokumen; dibuat sebagai pekerjaan, keadaannya di alamat pada Location',
    takes: { type: 'OrderDocument', example: DOCUMENT_ORDER },
    answers: { type: 'DocumentView', example: DOCUMENT },
    idempotent: true,
  })
  async order(
    @PathCode('edition') edition: string,
    @CurrentActor() actor: Actor,
    @Body() order: OrderDocumentDto,
    @IdempotencyKey() key: string | undefined,
  ): Promise<DocumentView> {
    return this.documents.find(edition, await this.orders.order({ actor, edition, order, key }));
  }

  @Get(':document')
  @Requires('documents.read')
  @Operation({
    summary: 'Keadaan satu dokumen',
    answers: { type: 'DocumentView', example: DOCUMENT },
    parameters: { document: DOCUMENT_ID },
  })
  find(@PathCode('edition') edition: string, @PathUuid('document') document: string): Promise<DocumentView> {
    return this.documents.find(edition, document);
  }

  @Get(':document/file')
  @Requires('documents.read')
  @Operation({
    summary: 'Isi dokumen yang sudah siap',
    answers: { type: 'file' },
    parameters: { document: DOCUMENT_ID },
  })
  async file(
    @PathCode('edition') edition: string,
    @PathUuid('document') document: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return attached(response, await this.documents.file(edition, document));
  }
}
