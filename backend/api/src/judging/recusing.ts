import { Injectable } from '@nestjs/common';
import type { RecordRecusal } from '@anggakara/contracts';
import { type StagePlace, Stages } from '../competition';
import { Ledger } from '../ledger';
import { Entries } from '../participants';
import { type Actor, Refusal, type Transaction } from '../platform';
import { RecusalRepository } from './recusal.repository';

/** Takes a juror off an entry that they are seated for, as long as the stage is not locked. */
@Injectable()
export class Recusing {
  constructor(
    private readonly stages: Stages,
    private readonly entries: Entries,
    private readonly recusals: RecusalRepository,
    private readonly ledger: Ledger,
  ) {}

  /** Refuses `stage-locked` and `already-recused`: what is on record stays as it is. */
  async recuse(tx: Transaction, actor: Actor, place: StagePlace, recusal: RecordRecusal): Promise<void> {
    const { state, name } = await this.stages.share(tx, place.edition, place.stage);
    if (state === 'locked') throw new Refusal('stage-locked', { stage: name });
    await this.refuseUnseated(tx, place, recusal);
    const recused = await this.recusals.recuse(tx, place, [{ ...recusal, recordedBy: actor.personId }]);
    if (recused.length === 0) throw new Refusal('already-recused');
    await this.ledger.record(tx, {
      ...{ chain: place.edition, actor, act: 'judging.recusal-recorded', subject: `entry:${recusal.entry}` },
      of: { person: recusal.personId },
      facts: { stage: place.stage, personId: recusal.personId, reason: recusal.reason },
    });
  }

  private async refuseUnseated(tx: Transaction, place: StagePlace, { entry, personId }: RecordRecusal): Promise<void> {
    const group = (await this.entries.all(tx, place.edition)).find(({ code }) => code === entry)?.group;
    if (group === undefined) throw new Refusal('invalid-request', {}, [{ path: 'entry', code: 'invalid' }]);
    const standing = await this.recusals.standing(tx, { ...place, entry, personId }, group);
    if (standing === undefined) throw new Refusal('invalid-request', {}, [{ path: 'personId', code: 'invalid' }]);
  }
}
