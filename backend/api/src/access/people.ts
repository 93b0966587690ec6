import { Injectable } from '@nestjs/common';
import type { AssignableRole } from '@anggakara/contracts';
import type { Transaction } from '../platform';
import { type NamedPerson, PersonRepository } from './person.repository';

/** What other slices may know of people. */
@Injectable()
export class People {
  constructor(private readonly people: PersonRepository) {}

  /** Names by id; an id without an account has none. */
  async names(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const people = await this.people.named(tx, ids);
    return new Map(people.map(({ id, name }) => [id, name]));
  }

  /** Who holds a role in an edition and can sign in, by name. */
  holding(tx: Transaction, edition: string, role: AssignableRole): Promise<readonly NamedPerson[]> {
    return this.people.holding(tx, edition, role);
  }
}
