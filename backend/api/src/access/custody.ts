import { Injectable } from '@nestjs/common';
import type { Facts, PersonView } from '@anggakara/contracts';
import { Ledger } from '../ledger';
import { type Actor, Refusal, type Transaction } from '../platform';
import {
  type AccountChange,
  type AdministeredPerson,
  AdministeredPersonRepository,
  type Organizer,
} from './administered-person.repository';
import { personView } from './person.mapper';

/** Whom an organiser acts on, where, and in the sight of which version. */
export interface Target {
  readonly actor: Actor;
  readonly edition: string;
  readonly personId: string;
}

export interface HeldPerson extends Target {
  readonly person: AdministeredPerson;
  /** Active organisers of the edition, and of every other edition in which the person has a role. */
  readonly organizers: readonly Organizer[];
}

/** What one may do to a person of one's edition, and what stays behind of it. */
@Injectable()
export class Custody {
  constructor(
    private readonly people: AdministeredPersonRepository,
    private readonly ledger: Ledger,
  ) {}

  /** The person, held; who is not of the edition does not exist. Organisers are held first, so that two cannot go at once. */
  async hold(tx: Transaction, target: Target): Promise<HeldPerson> {
    const { actor, edition, personId } = target;
    const editions = await this.people.editionsOf(tx, personId);
    if (!editions.includes(edition)) throw new Refusal('not-found');
    const organizers = await this.people.holdOrganizers(tx, editions);
    // Another organiser may have taken the actor's role away since the gate looked.
    if (!isOrganizer(organizers, edition, actor.personId)) throw new Refusal('not-allowed');
    const person = await this.people.hold(tx, edition, personId);
    if (person === undefined) throw new Refusal('not-found');
    return { ...target, person, organizers };
  }

  /** The same, where the account itself is to change: only while no edition uses it that one does not organise. */
  async holdAccount(tx: Transaction, target: Target): Promise<HeldPerson> {
    const held = await this.hold(tx, target);
    const editions = await this.people.editionsOf(tx, target.personId);
    const isElsewhere = editions.some((edition) => !isOrganizer(held.organizers, edition, target.actor.personId));
    if (isElsewhere) throw new Refusal('belongs-elsewhere');
    return held;
  }

  /** The same, of somebody else: what is one's own is changed with one's own password. */
  holdAnothersAccount(tx: Transaction, target: Target): Promise<HeldPerson> {
    if (target.personId === target.actor.personId) throw new Refusal('not-allowed');
    return this.holdAccount(tx, target);
  }

  /** Changes the account, if it still has the version that the organiser saw; otherwise the answer is the present one. */
  async change(tx: Transaction, { person }: HeldPerson, version: number, change: AccountChange): Promise<void> {
    if (await this.people.change(tx, { id: person.id, version }, change)) return;
    throw new Refusal('version-stale', { current: personView(person) });
  }

  async view(tx: Transaction, edition: string, personId: string): Promise<PersonView> {
    const person = await this.people.find(tx, edition, personId);
    if (person === undefined) throw new Refusal('not-found');
    return personView(person);
  }

  async record(tx: Transaction, { actor, edition, personId }: Target, act: string, facts: Facts = {}): Promise<void> {
    await this.ledger.record(tx, { chain: edition, actor, act, subject: `person:${personId}`, facts });
  }
}

/** Refuses what would leave one of these editions without an active organiser. */
export function keepAnOrganizer({ organizers, personId }: HeldPerson, editions: readonly string[]): void {
  const orphan = editions.find(
    (edition) =>
      isOrganizer(organizers, edition, personId) &&
      !organizers.some((other) => other.edition === edition && other.personId !== personId),
  );
  if (orphan !== undefined) throw new Refusal('last-organizer', { edition: orphan });
}

function isOrganizer(organizers: readonly Organizer[], edition: string, personId: string): boolean {
  return organizers.some((organizer) => organizer.edition === edition && organizer.personId === personId);
}
