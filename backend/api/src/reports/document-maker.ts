import { Injectable, Logger } from '@nestjs/common';
import { refusalText } from '@anggakara/contracts';
import { Database, type JobContext, Refusal, type Transaction } from '../platform';
import { DocumentDesk } from './document-desk';
import { DocumentCatalogue } from './document-catalogue';
import type { DocumentEntity } from './document.entity';
import { Renderer, type RenderOrder } from './renderer';

export interface DocumentJob {
  readonly document: string;
}

/** Makes an ordered document: reads one state of the database, draws beside the main thread, keeps the bytes. */
@Injectable()
export class DocumentMaker {
  private readonly log = new Logger('Documents');

  constructor(
    private readonly database: Database,
    private readonly desk: DocumentDesk,
    private readonly catalogue: DocumentCatalogue,
    private readonly renderer: Renderer,
  ) {}

  /** A document that cannot be made says why and is not tried again; an ending program leaves it to the next start. */
  async make({ document: id }: DocumentJob, { signal }: JobContext): Promise<void> {
    const document = await this.database.transaction((tx) => this.desk.begin(tx, id));
    if (document === null) return;
    try {
      const bytes = await this.renderer.render(await this.read(document));
      await this.database.transaction((tx) => this.desk.keep(tx, document, bytes));
    } catch (error) {
      if (signal.aborted) throw error;
      this.log.error({ document: id, error: error instanceof Error ? error.stack : String(error) });
      await this.database.transaction((tx) => this.desk.fail(tx, document, failureText(error)));
    }
  }

  private read({ editionCode, documentOrder }: DocumentEntity): Promise<RenderOrder> {
    const work = async (tx: Transaction): Promise<RenderOrder> =>
      this.catalogue.model(tx, editionCode, documentOrder, await this.desk.now(tx));
    return this.database.transaction(work, { isolation: 'REPEATABLE READ' });
  }
}

function failureText(error: unknown): string {
  return error instanceof Refusal
    ? refusalText(error.code, error.facts, 'id').detail
    : 'Dokumen tidak dapat digambar. Pesan lagi; bila tetap gagal, hubungi pengelola.';
}
