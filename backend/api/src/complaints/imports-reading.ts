import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  type ComplaintImportState,
  type ComplaintImportView,
  type Language,
  type Page,
  PAGE_SIZE_DEFAULT,
  type RejectedRowView,
  rowProblemText,
} from '@anggakara/contracts';
import { rejectedLine, rejectsHeader } from '../complaint-files';
import { agencyOf } from '../participants';
import { type Actor, Database, type FlowingAttachment, MEDIA_TYPES } from '../platform';
import { ImportAdmission } from './import-admission';
import type { ImportPlace } from './import-orders';
import { ImportViews } from './import-views';

export interface ImportQuery {
  readonly agency?: string;
  readonly state?: ComplaintImportState;
  readonly cursor?: string;
  readonly limit?: string;
}

/** Of each problem; the file has them all. */
const SHOWN_OF_EACH = 5;

/** Imports of an edition as whoever may sees them: an agency its own. */
@Injectable()
export class ImportsReading {
  constructor(
    private readonly database: Database,
    private readonly admission: ImportAdmission,
    private readonly views: ImportViews,
  ) {}

  /** Newest first; `total` counts those on other pages too. */
  async list(actor: Actor, edition: string, query: ImportQuery): Promise<Page<ComplaintImportView>> {
    const tx = this.database.reader;
    const { agency, state, cursor } = query;
    const limit = Number(query.limit ?? PAGE_SIZE_DEFAULT);
    const wanted = { edition, owners: [agencyOf(actor), agency], state };
    const { imports } = this.views.tables;
    const found = await imports.newest(tx, wanted, { after: cursor, limit: limit + 1 });
    const shown = found.slice(0, limit);
    return {
      items: await this.views.of(tx, shown),
      total: await imports.count(tx, wanted),
      nextCursor: found.length > limit ? (shown.at(-1)?.id ?? null) : null,
    };
  }

  /** Refuses `not-found`. */
  async find(actor: Actor, { edition, id }: ImportPlace): Promise<ComplaintImportView> {
    const tx = this.database.reader;
    return this.views.one(tx, await this.admission.find(tx, actor, edition, id));
  }

  /** The first rows that were not taken, some of each problem. Refuses `not-found`. */
  async rejections(actor: Actor, { edition, id }: ImportPlace, language: Language): Promise<Page<RejectedRowView>> {
    const tx = this.database.reader;
    await this.admission.find(tx, actor, edition, id);
    const first = await this.views.tables.rejections.firstOfEach(tx, id, SHOWN_OF_EACH);
    const items = first.map(({ line, column, code, facts }) => {
      return { line, column, code, message: rowProblemText(code, facts, language) };
    });
    return { items };
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
