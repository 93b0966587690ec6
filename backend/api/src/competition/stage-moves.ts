import { Injectable } from '@nestjs/common';
import type { MoveStage, ReopenStage, StageState, StageView } from '@anggakara/contracts';
import { Ledger } from '../ledger';
import { type Actor, Database, Refusal, type Transaction } from '../platform';
import { StageConditions } from './stage-conditions';
import type { StagePlace } from './stage-place';
import type { StageEntity } from './stage.entity';
import { stageView } from './stage.mapper';
import { StageRepository } from './stage.repository';

/** A stage with all stages of its edition, held for a move. */
interface Held {
  readonly stage: StageEntity;
  readonly stages: readonly StageEntity[];
}

/** planned -> open -> locked, and back to open with a reason. (docs/rules/stages.md 1) */
@Injectable()
export class StageMoves {
  constructor(
    private readonly database: Database,
    private readonly stages: StageRepository,
    private readonly conditions: StageConditions,
    private readonly ledger: Ledger,
  ) {}

  /** Refuses `stage-already-open`, `stage-locked`, `stage-over`, and whatever the conditions object to. */
  open(actor: Actor, place: StagePlace, { version }: MoveStage): Promise<StageView> {
    return this.database.transaction(async (tx) => {
      const { stage } = await this.hold(tx, place, version);
      if (stage.state === 'open') throw new Refusal('stage-already-open', { stage: stage.name });
      if (stage.state === 'locked') throw new Refusal('stage-locked', { stage: stage.name });
      if ((await this.stages.now(tx)) >= stage.closesAt) throw new Refusal('stage-over', overFacts(stage));
      await this.conditions.meet(tx, place.edition, place.stage, 'open');
      return this.moved(tx, actor, stage, { to: 'open', act: 'competition.stage-opened' });
    });
  }

  /** From now on no mark is taken. Refuses `stage-not-open` and `stage-locked`. */
  lock(actor: Actor, place: StagePlace, { version }: MoveStage): Promise<StageView> {
    return this.database.transaction(async (tx) => {
      const { stage } = await this.hold(tx, place, version);
      if (stage.state === 'planned') throw new Refusal('stage-not-open', { stage: stage.name });
      if (stage.state === 'locked') throw new Refusal('stage-locked', { stage: stage.name });
      await this.conditions.meet(tx, place.edition, place.stage, 'lock');
      return this.moved(tx, actor, stage, { to: 'locked', act: 'competition.stage-locked' });
    });
  }

  /** Takes a lock back. Refuses `stage-not-locked`, and `later-stage-opened` where a later stage has begun on its result. */
  reopen(actor: Actor, place: StagePlace, { version, reason }: ReopenStage): Promise<StageView> {
    return this.database.transaction(async (tx) => {
      const { stage, stages } = await this.hold(tx, place, version);
      if (stage.state !== 'locked') throw new Refusal('stage-not-locked', { stage: stage.name });
      const later = stages.find(({ ordinal, state }) => ordinal > stage.ordinal && state !== 'planned');
      if (later !== undefined) throw new Refusal('later-stage-opened', { stage: stage.name, later: later.name });
      await this.conditions.meet(tx, place.edition, place.stage, 'open');
      return this.moved(tx, actor, stage, { to: 'open', act: 'competition.stage-reopened', reason });
    });
  }

  private async hold(tx: Transaction, place: StagePlace, version: number): Promise<Held> {
    const stages = await this.stages.hold(tx, place.edition);
    const stage = stages.find(({ code }) => code === place.stage);
    if (stage === undefined) throw new Refusal('not-found');
    if (stage.version !== version) throw new Refusal('version-stale', { current: stageView(stage) });
    return { stage, stages };
  }

  private async moved(tx: Transaction, actor: Actor, stage: StageEntity, move: Move): Promise<StageView> {
    const changed = await this.stages.change(tx, stage, { state: move.to });
    if (changed === null) throw new Refusal('version-stale', { current: stageView(stage) });
    const facts = move.reason === undefined ? {} : { reason: move.reason };
    const subject = `stage:${stage.code}`;
    await this.ledger.record(tx, { chain: stage.editionCode, actor, act: move.act, subject, facts });
    return stageView(changed);
  }
}

interface Move {
  readonly to: StageState;
  readonly act: string;
  readonly reason?: string;
}

function overFacts({ name, closesAt }: StageEntity): { readonly stage: string; readonly closesAt: string } {
  return { stage: name, closesAt: closesAt.toISOString() };
}
