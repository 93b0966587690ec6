import { Injectable } from '@nestjs/common';
import { type DocumentView, type Page, PAGE_SIZE_DEFAULT } from '@anggakara/contracts';
import { People } from '../access';
import type { MonitoredAgencyPlace } from '../complaints';
import { type Attachment, Database, FileStore, Refusal, type Transaction } from '../platform';
import type { DocumentEntity } from './document.entity';
import { documentView } from './document.mapper';
import { DocumentRepository } from './document.repository';

export interface DocumentPlace {
  readonly after: string | undefined;
  readonly limit: number | undefined;
}

/** Documents of an edition as their readers see them. */
@Injectable()
export class Documents {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentRepository,
    private readonly files: FileStore,
    private readonly people: People,
  ) {}

  async page(edition: string, { after, limit = PAGE_SIZE_DEFAULT }: DocumentPlace): Promise<Page<DocumentView>> {
    const tx = this.database.reader;
    const found = await this.documents.newest(tx, edition, after, limit + 1);
    const shown = found.slice(0, limit);
    const nextCursor = found.length > limit ? (shown.at(-1)?.id ?? null) : null;
    return { items: await this.views(tx, shown), nextCursor };
  }

  async find(edition: string, id: string): Promise<DocumentView> {
    const tx = this.database.reader;
    const [view] = await this.views(tx, [await this.existing(tx, edition, id)]);
    if (view === undefined) throw new Refusal('not-found');
    return view;
  }

  /** Refuses `document-not-ready` until the document is made. */
  async file(edition: string, id: string): Promise<Attachment> {
    const tx = this.database.reader;
    const { sha256, fileName, state } = await this.existing(tx, edition, id);
    if (sha256 === null) throw new Refusal('document-not-ready', { state });
    const { bytes, mediaType } = await this.files.get(tx, sha256);
    return { fileName, mediaType, bytes };
  }

  /** What was made last for an agency of a monitoring. Refuses `not-found` where nothing was. */
  async ofMonitored(place: MonitoredAgencyPlace): Promise<Attachment> {
    const tx = this.database.reader;
    const found = await this.documents.newestOfMonitored(tx, place);
    if (found === null || found.sha256 === null) throw new Refusal('not-found');
    const { bytes, mediaType } = await this.files.get(tx, found.sha256);
    return { fileName: found.fileName, mediaType, bytes };
  }

  private async existing(tx: Transaction, edition: string, id: string): Promise<DocumentEntity> {
    const document = await this.documents.find(tx, edition, id);
    if (document === null) throw new Refusal('not-found');
    return document;
  }

  private async views(tx: Transaction, documents: readonly DocumentEntity[]): Promise<readonly DocumentView[]> {
    const names = await this.people.names(
      tx,
      documents.map(({ orderedBy }) => orderedBy),
    );
    return documents.map((document) => documentView(document, names.get(document.orderedBy) ?? ''));
  }
}
