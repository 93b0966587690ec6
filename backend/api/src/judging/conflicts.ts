import { Injectable } from '@nestjs/common';
import type { ConflictDeclarationView, DeclareConflicts } from '@anggakara/contracts';
import { type StagePlace, Stages } from '../competition';
import { Ledger } from '../ledger';
import { type Actor, Database, Refusal, type Transaction } from '../platform';
import type { Bench } from './bench';
import { Benches } from './benches';
import { conflictDeclarationView } from './recusal.mapper';
import { RecusalRepository } from './recusal.repository';

/**
 * A juror says for the whole list who must not be marked by them; each conflict is a recusal at once. Declaring again
 * adds and never takes back. (docs/decisions/0603)
 */
@Injectable()
export class Conflicts {
  constructor(
    private readonly database: Database,
    private readonly stages: Stages,
    private readonly benches: Benches,
    private readonly recusals: RecusalRepository,
    private readonly ledger: Ledger,
  ) {}

  async find(place: StagePlace, personId: string): Promise<ConflictDeclarationView> {
    const tx = this.database.reader;
    return this.view(tx, place, await this.benches.of(tx, place), personId);
  }

  declare(actor: Actor, place: StagePlace, { conflicts }: DeclareConflicts): Promise<ConflictDeclarationView> {
    return this.database.transaction(async (tx) => {
      const { state } = await this.stages.share(tx, place.edition, place.stage);
      if (state === 'locked') throw new Refusal('stage-locked');
      const bench = await this.benches.of(tx, place);
      const listed = bench.listOf(actor.personId).map(({ code }) => code);
      refuseUnlisted(conflicts, listed);
      await this.recusals.declare(tx, place, actor.personId, listed);
      const recusals = conflicts.map((conflict) => {
        return { ...conflict, personId: actor.personId, recordedBy: actor.personId };
      });
      const recused = await this.recusals.recuse(tx, place, recusals);
      const view = await this.view(tx, place, await this.benches.of(tx, place), actor.personId);
      await this.ledger.record(tx, {
        ...{ chain: place.edition, actor, act: 'judging.conflicts-declared', subject: `person:${actor.personId}` },
        facts: { stage: place.stage, listed: listed.length, recused },
      });
      return view;
    });
  }

  private async view(tx: Transaction, place: StagePlace, bench: Bench, personId: string) {
    return conflictDeclarationView(bench, personId, await this.recusals.declaration(tx, place, personId));
  }
}

function refuseUnlisted(conflicts: DeclareConflicts['conflicts'], listed: readonly string[]): void {
  const seen = new Set<string>();
  conflicts.forEach(({ entry }, place) => {
    const path = `conflicts[${place}].entry`;
    if (!listed.includes(entry)) throw new Refusal('invalid-request', {}, [{ path, code: 'invalid' }]);
    if (seen.has(entry)) throw new Refusal('invalid-request', {}, [{ path, code: 'repeated' }]);
    seen.add(entry);
  });
}
