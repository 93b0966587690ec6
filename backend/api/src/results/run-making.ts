import { Injectable } from '@nestjs/common';
import type { MakeRun } from '@anggakara/contracts';
import type { StagePlace } from '../competition';
import { type Actor, Database, Idempotency, type Transaction } from '../platform';
import { computedRun } from './computed-run';
import { RunMaterials } from './run-materials';
import { RunRecording } from './run-recording';

export interface RunOrder {
  readonly actor: Actor;
  readonly place: StagePlace;
  readonly order: MakeRun;
  /** The client's Idempotency-Key. */
  readonly key: string | undefined;
}

/**
 * Makes a run: preliminary while marks are taken, official once the stage is locked. One state of the database is read
 * throughout; what changed meanwhile makes it start over. (docs/rules/runs.md 1-5)
 */
@Injectable()
export class RunMaking {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly materials: RunMaterials,
    private readonly recording: RunRecording,
  ) {}

  /** The number of the run. Refuses `stage-not-open`, `later-stage-opened` and `input-unsound`. */
  make({ actor, place, order, key }: RunOrder): Promise<number> {
    const route = `POST ${place.edition}/${place.stage}/runs`;
    const request = { key, personId: actor.personId, route, body: order };
    return this.database.transaction(
      (tx) => this.idempotency.once(tx, request, () => this.run(tx, actor, place, order.note ?? null)),
      { isolation: 'REPEATABLE READ' },
    );
  }

  private async run(tx: Transaction, actor: Actor, place: StagePlace, note: string | null): Promise<number> {
    const number = await this.recording.nextNumber(tx, place);
    const material = await this.materials.of(tx, place);
    const computed = computedRun(material.input);
    await this.recording.record(tx, { ...material, number, actor, computed, note });
    return number;
  }
}
