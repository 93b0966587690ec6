import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { ComplaintImportView, Language, Page } from '@anggakara/contracts';
import { rejectedLine, rejectsHeader } from '../complaint-files';
import { agencyOf } from '../participants';
import { type Actor, Database, type FlowingAttachment, MEDIA_TYPES } from '../platform';
import { ImportAdmission } from './import-admission';
import type { ImportPlace } from './import-orders';
import { ImportViews } from './import-views';

const LISTED = 50;

/** Imports of an edition as whoever may sees them: an agency its own. */
@Injectable()
export class ImportsReading {
  constructor(
    private readonly database: Database,
    private readonly admission: ImportAdmission,
    private readonly views: ImportViews,
  ) {}

  /** The newest. */
  async list(actor: Actor, edition: string): Promise<Page<ComplaintImportView>> {
    const tx = this.database.reader;
    const items = await this.views.of(tx, await this.views.tables.imports.newest(tx, edition, agencyOf(actor), LISTED));
    return { items, total: items.length };
  }

  /** Refuses `not-found`. */
  async find(actor: Actor, { edition, id }: ImportPlace): Promise<ComplaintImportView> {
    const tx = this.database.reader;
    return this.views.one(tx, await this.admission.find(tx, actor, edition, id));
  }

  /** The rows that were not taken, as a table. Refuses `not-found`. */
  async rejected(actor: Actor, { edition, id }: ImportPlace, language: Language): Promise<FlowingAttachment> {
    const found = await this.admission.find(this.database.reader, actor, edition, id);
    const stream = (): Readable => Readable.from(this.rejectedLines(id, language));
    return { fileName: `baris-ditolak-${String(found.number)}.csv`, mediaType: MEDIA_TYPES.csv, stream };
  }

  private async *rejectedLines(id: string, language: Language): AsyncGenerator<string> {
    yield rejectsHeader(language);
    for (let last = 0; ;) {
      const rows = await this.views.tables.rejections.after(this.database.reader, id, last);
      if (rows.length === 0) return;
      yield rows.map((row) => rejectedLine(row, language)).join('');
      last = rows.at(-1)?.ordinal ?? last;
    }
  }
}
