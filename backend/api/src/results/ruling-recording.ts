import { Injectable } from '@nestjs/common';
import type { RecordRuling, RulingView } from '@anggakara/contracts';
import type { StagePlace } from '../competition';
import { type Actor, Database, Idempotency, type Transaction } from '../platform';
import { AnsweredRuns } from './answered-runs';
import { refuseMisfit, ruledBy } from './ruling-check';
import { RulingKeeping } from './ruling-keeping';
import { rulingCode } from './ruling.mapper';

export interface RulingOrder {
  readonly actor: Actor;
  readonly place: StagePlace;
  readonly order: RecordRuling;
  /** The client's Idempotency-Key. */
  readonly key: string | undefined;
}

/** Takes down what the plenary decided about the official run in force; the next run follows it. (docs/rules/runs.md 6) */
@Injectable()
export class RulingRecording {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly runs: AnsweredRuns,
    private readonly keeping: RulingKeeping,
  ) {}

  /** Refuses `no-official-run`, `no-such-tie`, `ruling-does-not-fit-tie`, and assignments that cannot be. */
  record({ actor, place, order, key }: RulingOrder): Promise<RulingView> {
    const route = `POST ${place.edition}/${place.stage}/rulings`;
    const request = { key, personId: actor.personId, route, body: order };
    return this.database.transaction((tx) =>
      this.idempotency.once(tx, request, () => this.ruling(tx, actor, place, order)),
    );
  }

  private async ruling(tx: Transaction, actor: Actor, place: StagePlace, order: RecordRuling): Promise<RulingView> {
    const number = await this.keeping.nextNumber(tx, place);
    const run = await this.runs.of(tx, place);
    refuseMisfit(run, ruledBy(order, rulingCode(number)));
    return this.keeping.keep(tx, { actor, place, order, number, answers: run });
  }
}
