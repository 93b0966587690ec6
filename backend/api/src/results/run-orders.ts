import { Injectable } from '@nestjs/common';
import type { MakeRun } from '@anggakara/contracts';
import type { StagePlace } from '../competition';
import { type Actor, Database, Idempotency } from '../platform';
import { RunMaking } from './run-making';

export interface RunOrder {
  readonly actor: Actor;
  readonly place: StagePlace;
  readonly order: MakeRun;
  /** The client's Idempotency-Key. */
  readonly key: string | undefined;
}

/** Orders of runs, one after the other: each in a transaction that sees one state of the database; a change makes it start over. */
@Injectable()
export class RunOrders {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly making: RunMaking,
  ) {}

  /** The number of the run. Refuses `stage-not-open`, `later-stage-opened` and `input-unsound`. */
  run({ actor, place, order, key }: RunOrder): Promise<number> {
    const route = `POST ${place.edition}/${place.stage}/runs`;
    const request = { key, personId: actor.personId, route, body: order };
    return this.database.transaction(
      async (tx) => {
        await this.making.takeTurn(tx);
        return this.idempotency.once(tx, request, () => this.making.make(tx, actor, place, order.note ?? null));
      },
      { isolation: 'REPEATABLE READ' },
    );
  }
}
