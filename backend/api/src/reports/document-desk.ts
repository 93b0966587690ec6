import { Injectable } from '@nestjs/common';
import { Ledger } from '../ledger';
import { FileStore, type Transaction } from '../platform';
import type { DocumentEntity } from './document.entity';
import { fileKindOf } from './document.mapper';
import { DocumentRepository } from './document.repository';

/** Where a document is taken into work and put down again, made or not. */
@Injectable()
export class DocumentDesk {
  constructor(
    private readonly documents: DocumentRepository,
    private readonly files: FileStore,
    private readonly ledger: Ledger,
  ) {}

  begin(tx: Transaction, id: string): Promise<DocumentEntity | null> {
    return this.documents.begin(tx, id);
  }

  now(tx: Transaction): Promise<string> {
    return this.documents.now(tx);
  }

  async keep(tx: Transaction, { id, kind, editionCode }: DocumentEntity, bytes: Buffer): Promise<void> {
    const { sha256, size } = await this.files.put(tx, bytes, fileKindOf(kind));
    await this.documents.keep(tx, id, { sha256, size });
    await this.record(tx, editionCode, id, { act: 'reports.document-made', facts: { sha256, size } });
  }

  async fail(tx: Transaction, { id, editionCode }: DocumentEntity, failure: string): Promise<void> {
    await this.documents.fail(tx, id, failure);
    await this.record(tx, editionCode, id, { act: 'reports.document-failed', facts: { failure } });
  }

  private async record(
    tx: Transaction,
    chain: string,
    id: string,
    what: { readonly act: string; readonly facts: Readonly<Record<string, unknown>> },
  ): Promise<void> {
    await this.ledger.record(tx, { chain, actor: undefined, subject: `document:${id}`, ...what });
  }
}
