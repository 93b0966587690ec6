import { Injectable } from '@nestjs/common';
import type { RecordRecusal, RecusalView } from '@anggakara/contracts';
import { type StagePlace, Stages } from '../competition';
import { Ledger } from '../ledger';
import { type Actor, Database, Idempotency, Refusal } from '../platform';
import { Recusals } from './recusals';

/** An organiser's record that a juror does not mark an entry: at once and with its reason. */
@Injectable()
export class RecusalRecording {
  constructor(
    private readonly database: Database,
    private readonly stages: Stages,
    private readonly idempotency: Idempotency,
    private readonly recusals: Recusals,
    private readonly ledger: Ledger,
  ) {}

  record(actor: Actor, place: StagePlace, body: RecordRecusal, key: string | undefined): Promise<RecusalView> {
    const { edition, stage } = place;
    const request = { key, personId: actor.personId, route: `POST ${edition}/${stage}/recusals`, body };
    return this.database.transaction((tx) =>
      this.idempotency.once(tx, request, async () => {
        const { state } = await this.stages.share(tx, edition, stage);
        if (state === 'locked') throw new Refusal('stage-locked');
        const view = await this.recusals.add(tx, place, { ...body, recordedBy: actor.personId });
        await this.ledger.record(tx, {
          ...{ chain: edition, actor, act: 'judging.recusal-recorded', subject: `entry:${view.entry}` },
          facts: { stage, personId: view.personId, reason: view.reason },
        });
        return view;
      }),
    );
  }
}
