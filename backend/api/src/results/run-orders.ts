import { Injectable } from '@nestjs/common';
import { Database, Idempotency, type Transaction } from '../platform';
import { type RunCommission, RunCommissions } from './run-commissions';

export interface RunOrder extends RunCommission {
  /** The client's Idempotency-Key. */
  readonly key: string | undefined;
}

/** Takes orders of runs; a job computes them after the transaction, one after the other. */
@Injectable()
export class RunOrders {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly commissions: RunCommissions,
  ) {}

  /** The computation's id. Refuses `stage-not-open` and `later-stage-opened`. */
  async order(order: RunOrder): Promise<string> {
    const id = await this.database.transaction((tx) => this.ordered(tx, order));
    this.commissions.begin();
    return id;
  }

  /** Once, whatever the number of requests; but what came to nothing is done anew. */
  private async ordered(tx: Transaction, order: RunOrder): Promise<string> {
    const { actor, place, key } = order;
    const route = `POST ${place.edition}/${place.stage}/runs`;
    const request = { key, personId: actor.personId, route, body: order.order };
    const id = await this.idempotency.once(tx, request, () => this.commissions.commission(tx, order));
    if (!(await this.commissions.isInVain(tx, place, id))) return id;
    const again = await this.commissions.commission(tx, order);
    await this.idempotency.replace(tx, request, again);
    return again;
  }
}
