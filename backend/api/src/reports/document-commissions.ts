import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { OrderDocument } from '@anggakara/contracts';
import { Ledger } from '../ledger';
import { type Actor, JobQueue, type Transaction } from '../platform';
import type { DocumentNaming } from './document-models';
import { DocumentRepository } from './document.repository';

export const DOCUMENT_QUEUE = 'make-document';

export interface Commission extends DocumentNaming {
  readonly actor: Actor;
  readonly edition: string;
  readonly order: OrderDocument;
}

/** Writes an order down, with its job and its record: all three or none. */
@Injectable()
export class DocumentCommissions {
  constructor(
    private readonly documents: DocumentRepository,
    private readonly jobs: JobQueue,
    private readonly ledger: Ledger,
  ) {}

  async commission(tx: Transaction, { actor, edition, order, title, subject, fileName }: Commission): Promise<string> {
    const id = randomUUID();
    const named = { title, subject, fileName };
    const what = { editionCode: edition, kind: order.kind, documentOrder: order, orderedBy: actor.personId };
    await this.documents.insert(tx, { id, ...what, ...named });
    await this.jobs.enqueue(tx, DOCUMENT_QUEUE, { document: id });
    await this.ledger.record(tx, {
      chain: edition,
      actor,
      act: 'reports.document-ordered',
      subject: `document:${id}`,
      facts: { ...order },
    });
    return id;
  }
}
