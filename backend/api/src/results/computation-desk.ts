import { Injectable } from '@nestjs/common';
import type { Facts, RefusalCode } from '@anggakara/contracts';
import type { StagePlace } from '../competition';
import { Ledger } from '../ledger';
import { type Actor, Refusal, type Transaction } from '../platform';
import type { ComputationEntity } from './computation.entity';
import { ComputationRepository, type NewComputation } from './computation.repository';

/** Where a computation is taken into work and put down again, made or not. */
@Injectable()
export class ComputationDesk {
  constructor(
    private readonly computations: ComputationRepository,
    private readonly ledger: Ledger,
  ) {}

  open(tx: Transaction, computation: NewComputation): Promise<void> {
    return this.computations.insert(tx, computation);
  }

  /** Whether it ended without a run. */
  async isInVain(tx: Transaction, place: StagePlace, id: string): Promise<boolean> {
    const state = (await this.computations.find(tx, place, id))?.state;
    return state === 'failed' || state === 'cancelled';
  }

  /** As it is begun now; null where it has ended. */
  async begin(tx: Transaction, id: string): Promise<ComputationEntity | null> {
    const held = await this.computations.hold(tx, id);
    if (held !== null) await this.computations.begin(tx, held);
    return held;
  }

  /** Holds it, so that nobody cancels it before the end of the transaction. Refuses `computation-over`. */
  async hold(tx: Transaction, id: string): Promise<ComputationEntity> {
    const held = await this.computations.hold(tx, id);
    if (held === null) throw new Refusal('computation-over');
    return held;
  }

  made(tx: Transaction, id: string, runNumber: number): Promise<void> {
    return this.computations.end(tx, id, { state: 'made', runNumber, progressPercent: 100 });
  }

  async cancel(tx: Transaction, held: ComputationEntity, actor: Actor): Promise<void> {
    await this.computations.end(tx, held.id, { state: 'cancelled', cancelledByName: actor.name });
    await this.record(tx, held, { actor, act: 'results.run-cancelled', facts: { orderedBy: held.orderedBy } });
  }

  /** What has ended stays as it ended. */
  async fail(tx: Transaction, id: string, code: RefusalCode, facts: Facts): Promise<void> {
    const held = await this.computations.hold(tx, id);
    if (held === null) return;
    await this.computations.end(tx, id, { state: 'failed', failureCode: code, failureFacts: facts });
    await this.record(tx, held, { actor: undefined, act: 'results.run-failed', facts: { code } });
  }

  private async record(
    tx: Transaction,
    { id, editionCode, stageCode, standing, step }: ComputationEntity,
    what: { readonly actor: Actor | undefined; readonly act: string; readonly facts: Facts },
  ): Promise<void> {
    const subject = `computation:${stageCode}/${id}`;
    await this.ledger.record(tx, { chain: editionCode, ...what, subject, facts: { standing, step, ...what.facts } });
  }
}
