import { Injectable } from '@nestjs/common';
import type { ScheduleStage, StageView } from '@anggakara/contracts';
import { Ledger } from '../ledger';
import { type Actor, Database, Refusal, type Transaction } from '../platform';
import type { StagePlace } from './stage-place';
import type { StageEntity } from './stage.entity';
import { stageView } from './stage.mapper';
import { StageRepository } from './stage.repository';

interface Hours {
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** Moves the hours of a stage: an act with a reason, like every change of a deadline. (docs/rules/stages.md 4) */
@Injectable()
export class StageSchedule {
  constructor(
    private readonly database: Database,
    private readonly stages: StageRepository,
    private readonly ledger: Ledger,
  ) {}

  /** Refuses `stage-locked`, `closes-before-opens`, `deadline-past`, and `version-stale` with the stage as it is now. */
  schedule(actor: Actor, place: StagePlace, order: ScheduleStage): Promise<StageView> {
    const hours = { opensAt: new Date(order.opensAt), closesAt: new Date(order.closesAt) };
    if (hours.closesAt <= hours.opensAt) throw new Refusal('closes-before-opens');
    return this.database.transaction(async (tx) => {
      const stage = (await this.stages.hold(tx, place.edition)).find(({ code }) => code === place.stage);
      if (stage === undefined) throw new Refusal('not-found');
      if (stage.version !== order.version) throw new Refusal('version-stale', { current: stageView(stage) });
      if (stage.state === 'locked') throw new Refusal('stage-locked', { stage: stage.name });
      await this.refusePast(tx, hours);
      return this.rescheduled(tx, actor, stage, { ...hours, reason: order.reason });
    });
  }

  private async refusePast(tx: Transaction, { closesAt }: Hours): Promise<void> {
    const now = await this.stages.now(tx);
    if (closesAt <= now) {
      throw new Refusal('deadline-past', { closesAt: closesAt.toISOString(), now: now.toISOString() });
    }
  }

  private async rescheduled(
    tx: Transaction,
    actor: Actor,
    stage: StageEntity,
    { reason, ...hours }: Hours & { readonly reason: string },
  ): Promise<StageView> {
    const changed = await this.stages.change(tx, stage, hours);
    if (changed === null) throw new Refusal('version-stale', { current: stageView(stage) });
    const facts = { reason, before: spanOf(stage), after: spanOf(changed) };
    const subject = `stage:${stage.code}`;
    const act = 'competition.stage-scheduled';
    await this.ledger.record(tx, { chain: stage.editionCode, actor, act, subject, facts });
    return stageView(changed);
  }
}

function spanOf({ opensAt, closesAt }: Hours): string {
  return `${opensAt.toISOString()}/${closesAt.toISOString()}`;
}
