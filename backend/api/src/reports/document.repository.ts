import { Injectable } from '@nestjs/common';
import type { MonitoredAgencyPlace } from '../complaints';
import type { Transaction } from '../platform';
import { DocumentEntity } from './document.entity';

export type NewDocument = Pick<
  DocumentEntity,
  'id' | 'editionCode' | 'kind' | 'documentOrder' | 'title' | 'subject' | 'fileName' | 'orderedBy'
>;

@Injectable()
export class DocumentRepository {
  async insert(tx: Transaction, document: NewDocument): Promise<void> {
    await tx.getRepository(DocumentEntity).insert(document);
  }

  find(tx: Transaction, editionCode: string, id: string): Promise<DocumentEntity | null> {
    return tx.getRepository(DocumentEntity).findOneBy({ editionCode, id });
  }

  /** Newest first, from after a place in that order. */
  newest(tx: Transaction, editionCode: string, after: string | undefined, limit: number): Promise<DocumentEntity[]> {
    const query = tx
      .getRepository(DocumentEntity)
      .createQueryBuilder('document')
      .where('document.editionCode = :editionCode', { editionCode });
    if (after !== undefined) {
      query.andWhere(
        `(document.orderedAt, document.id) < (SELECT ordered_at, id FROM document WHERE id = :after AND edition_code = :editionCode)`,
        { after },
      );
    }
    return query.orderBy('document.orderedAt', 'DESC').addOrderBy('document.id', 'DESC').limit(limit).getMany();
  }

  /** The agency's report of a monitoring that was made last; null where none was. */
  newestOfMonitored(
    tx: Transaction,
    { edition, number, agency }: MonitoredAgencyPlace,
  ): Promise<DocumentEntity | null> {
    return tx
      .getRepository(DocumentEntity)
      .createQueryBuilder('document')
      .where({ editionCode: edition, kind: 'monitoring-agency-report', state: 'ready' })
      .andWhere(`document.documentOrder @> :about`, { about: JSON.stringify({ monitoring: number, agency }) })
      .orderBy('document.orderedAt', 'DESC')
      .addOrderBy('document.id', 'DESC')
      .getOne();
  }

  /** Takes a document into work and holds it; null where it is finished already. */
  async begin(tx: Transaction, id: string): Promise<DocumentEntity | null> {
    const documents = tx.getRepository(DocumentEntity);
    const document = await documents.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (document === null || document.state === 'ready' || document.state === 'failed') return null;
    await documents.update({ id }, { state: 'making' });
    return document;
  }

  async keep(tx: Transaction, id: string, file: { readonly sha256: string; readonly size: number }): Promise<void> {
    await tx
      .getRepository(DocumentEntity)
      .update({ id }, { ...file, state: 'ready', finishedAt: () => 'clock_timestamp()' });
  }

  async fail(tx: Transaction, id: string, failure: string): Promise<void> {
    await tx
      .getRepository(DocumentEntity)
      .update({ id }, { failure, state: 'failed', finishedAt: () => 'clock_timestamp()' });
  }

  /** The database's clock: a document carries the instant at which its numbers were read. */
  async now(tx: Transaction): Promise<string> {
    const [row] = await tx.query<{ now: Date }[]>(`SELECT date_trunc('seconds', clock_timestamp()) AS now`);
    if (row === undefined) throw new Error('The database tells no time');
    return row.now.toISOString();
  }
}
