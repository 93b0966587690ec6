import { Injectable } from '@nestjs/common';
import type { AssignPerson, ChangePerson, PersonAssignedView, PersonView } from '@anggakara/contracts';
import { Database, type Transaction } from '../platform';
import { AssignmentRepository } from './assignment.repository';
import { Custody, type HeldPerson, keepAnOrganizer, type Target } from './custody';
import { type Post, postOf } from './post';
import { Sessions } from './sessions';

/** Renames, disables and enables people, gives them roles and takes them away; what takes rights away ends sessions at once. */
@Injectable()
export class PersonChange {
  constructor(
    private readonly database: Database,
    private readonly custody: Custody,
    private readonly assignments: AssignmentRepository,
    private readonly sessions: Sessions,
  ) {}

  change(target: Target, { version, ...wanted }: ChangePerson): Promise<PersonView> {
    const { edition, personId } = target;
    const change = wanted.name === undefined ? wanted : { ...wanted, name: wanted.name.trim() };
    return this.database.transaction(async (tx) => {
      const held = await this.custody.holdAccount(tx, target);
      if (change.disabled === true) keepAnOrganizer(held, organizedBy(held));
      await this.custody.change(tx, held, version, change);
      if (change.disabled === true) await this.sessions.endAll(tx, personId);
      const view = await this.custody.view(tx, edition, personId);
      await this.custody.record(tx, target, 'access.person-changed', {
        renamed: view.name !== held.person.name,
        disabled: view.disabled,
      });
      return view;
    });
  }

  assign(target: Target, { role, agency, version }: AssignPerson): Promise<PersonAssignedView> {
    return this.database.transaction(async (tx) => {
      const held = await this.custody.hold(tx, target);
      if (role !== 'organizer') keepAnOrganizer(held, [target.edition]);
      await this.custody.change(tx, held, version, {});
      await this.sessions.endAll(tx, target.personId);
      return role === null ? this.dismiss(tx, target) : this.appoint(tx, target, postOf(role, agency));
    });
  }

  private async appoint(tx: Transaction, target: Target, post: Post): Promise<PersonAssignedView> {
    const { edition, personId } = target;
    await this.assignments.change(tx, { personId, edition, ...post });
    const person = await this.custody.view(tx, edition, personId);
    await this.custody.record(tx, target, 'access.role-given', { ...post });
    return { person };
  }

  private async dismiss(tx: Transaction, target: Target): Promise<PersonAssignedView> {
    await this.assignments.delete(tx, target);
    await this.custody.record(tx, target, 'access.role-taken');
    return { person: null };
  }
}

function organizedBy({ organizers, personId }: HeldPerson): readonly string[] {
  return organizers.filter((organizer) => organizer.personId === personId).map(({ edition }) => edition);
}
