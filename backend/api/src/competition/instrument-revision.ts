import { Injectable } from '@nestjs/common';
import type { GroupCode, InstrumentView, ReviseInstrument } from '@anggakara/contracts';
import { Ledger } from '../ledger';
import { type Actor, Database, Refusal, type Transaction } from '../platform';
import type { InstrumentEntity } from './instrument.entity';
import { instrumentView } from './instrument.mapper';
import { InstrumentRepository } from './instrument.repository';
import { revisedRubric } from './revised-rubric';
import { revisionFaults } from './revision-faults';
import { soundRubric } from './sound-rubric';
import type { StagePlace } from './stage-place';
import { Stages } from './stages';

export interface InstrumentPlace extends StagePlace {
  readonly group: GroupCode;
}

/** Other weights and goalposts for a stage that has not been opened yet. */
@Injectable()
export class InstrumentRevision {
  constructor(
    private readonly database: Database,
    private readonly stages: Stages,
    private readonly instruments: InstrumentRepository,
    private readonly ledger: Ledger,
  ) {}

  /**
   * All of a revision is taken, or none. Refuses `instrument-locked`, `invalid-request` with the place that names
   * nothing, `weights-do-not-sum`, `instrument-unsound`, and `version-stale` with the instrument as it is now.
   */
  revise(actor: Actor, place: InstrumentPlace, order: ReviseInstrument): Promise<InstrumentView> {
    return this.database.transaction(async (tx) => {
      const instrument = await this.revisable(tx, place, order.version);
      const faults = revisionFaults(instrument.rubric, order);
      if (faults.length > 0) throw new Refusal('invalid-request', {}, faults);
      const rubric = soundRubric(revisedRubric(instrument.rubric, order));
      const revised = await this.instruments.revise(tx, instrument, rubric);
      if (revised === null) throw new Refusal('version-stale', { current: instrumentView(instrument) });
      const { weights, goalposts, reason } = order;
      await this.ledger.record(tx, {
        ...{ chain: place.edition, actor, act: 'competition.instrument-revised', subject: `instrument:${rubric.code}` },
        facts: { version: rubric.version, weights, goalposts, reason },
      });
      return instrumentView(revised);
    });
  }

  /** The stage is held, so that it is not opened while its rubric changes. */
  private async revisable(tx: Transaction, place: InstrumentPlace, version: number): Promise<InstrumentEntity> {
    const { edition, stage, group } = place;
    const held = await this.stages.share(tx, edition, stage);
    const instrument = await this.instruments.find(tx, edition, stage, group);
    if (instrument === null) throw new Refusal('not-found');
    if (instrument.version !== version) throw new Refusal('version-stale', { current: instrumentView(instrument) });
    if (held.state !== 'planned' || instrument.lockedAt !== null) {
      throw new Refusal('instrument-locked', { stage: held.name, group });
    }
    return instrument;
  }
}
