import { Injectable } from '@nestjs/common';
import type { Page, PersonView } from '@anggakara/contracts';
import { Database } from '../platform';
import { AdministeredPersonRepository } from './administered-person.repository';
import { personView } from './person.mapper';

/** Everybody with a role in an edition. */
@Injectable()
export class PeopleReading {
  constructor(
    private readonly database: Database,
    private readonly people: AdministeredPersonRepository,
  ) {}

  async list(edition: string): Promise<Page<PersonView>> {
    const people = await this.people.all(this.database.reader, edition);
    return { items: people.map(personView), total: people.length };
  }
}
