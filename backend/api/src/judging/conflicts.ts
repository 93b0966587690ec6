import { Injectable } from '@nestjs/common';
import type { ConflictDeclarationView, DeclareConflicts } from '@anggakara/contracts';
import type { StagePlace } from '../competition';
import { Ledger } from '../ledger';
import { type Actor, Database, Refusal } from '../platform';
import { conflictDeclarationView } from './recusal.mapper';
import { RecusalRepository } from './recusal.repository';
import { Rosters } from './rosters';

/**
 * A juror says for the whole list who must not be marked by them; each conflict is a recusal at once. Declaring again
 * adds and never takes back. (docs/rules/judging.md 4)
 */
@Injectable()
export class Conflicts {
  constructor(
    private readonly database: Database,
    private readonly rosters: Rosters,
    private readonly recusals: RecusalRepository,
    private readonly ledger: Ledger,
  ) {}

  async find(actor: Actor, place: StagePlace): Promise<ConflictDeclarationView> {
    return conflictDeclarationView(await this.rosters.of(this.database.reader, place), actor);
  }

  declare(actor: Actor, place: StagePlace, { conflicts }: DeclareConflicts): Promise<ConflictDeclarationView> {
    const { personId, role } = actor;
    return this.database.transaction(async (tx) => {
      const roster = await this.rosters.ofUnlocked(tx, place);
      const listed = roster.listFor(personId, role).map(({ code }) => code);
      refuseUnlisted(conflicts, listed);
      await this.recusals.declare(tx, place, personId, listed);
      const recusals = conflicts.map((conflict) => ({ ...conflict, personId, recordedBy: personId }));
      const recused = await this.recusals.recuse(tx, place, recusals);
      const view = conflictDeclarationView(await this.rosters.of(tx, place), actor);
      await this.ledger.record(tx, {
        ...{ chain: place.edition, actor, act: 'judging.conflicts-declared', subject: `person:${personId}` },
        of: { person: personId },
        facts: { stage: place.stage, listed: listed.length, recused },
      });
      return view;
    });
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
