import { Injectable } from '@nestjs/common';
import type { RecordRecusal, RecusalView } from '@anggakara/contracts';
import type { StagePlace } from '../competition';
import { type Actor, Database, Idempotency } from '../platform';
import { Recusals } from './recusals';
import { Recusing } from './recusing';

/** An organiser's record that a juror does not mark an entry; sent again with the same key it is answered the same. */
@Injectable()
export class RecusalRecording {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly recusing: Recusing,
    private readonly recusals: Recusals,
  ) {}

  record(actor: Actor, place: StagePlace, body: RecordRecusal, key: string | undefined): Promise<RecusalView> {
    const { edition, stage } = place;
    const request = { key, personId: actor.personId, route: `POST ${edition}/${stage}/recusals`, body };
    return this.database.transaction((tx) =>
      this.idempotency.once(tx, request, async () => {
        await this.recusing.recuse(tx, actor, place, body);
        const views = await this.recusals.views(tx, place);
        const view = views.find(({ entry, personId }) => entry === body.entry && personId === body.personId);
        if (view === undefined) throw new Error('A recusal that was recorded is not there');
        return view;
      }),
    );
  }
}
