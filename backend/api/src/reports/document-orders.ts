import { Injectable } from '@nestjs/common';
import type { OrderDocument } from '@anggakara/contracts';
import { type Actor, Database, Idempotency } from '../platform';
import { DocumentCommissions } from './document-commissions';
import { DocumentCatalogue } from './document-catalogue';

export interface DocumentOrder {
  readonly actor: Actor;
  readonly edition: string;
  readonly order: OrderDocument;
  /** The client's Idempotency-Key. */
  readonly key: string | undefined;
}

/** Takes orders; a job makes the document after the transaction. */
@Injectable()
export class DocumentOrders {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly catalogue: DocumentCatalogue,
    private readonly commissions: DocumentCommissions,
  ) {}

  /** Refuses `document-subject-missing`, `nothing-evaluated` and `not-found`; answers the document's id. */
  order({ actor, edition, order, key }: DocumentOrder): Promise<string> {
    const request = { key, personId: actor.personId, route: `POST ${edition}/documents`, body: order };
    return this.database.transaction((tx) =>
      this.idempotency.once(tx, request, async () => {
        const naming = await this.catalogue.naming(tx, edition, order);
        return this.commissions.commission(tx, { ...naming, actor, edition, order });
      }),
    );
  }
}
