import { Injectable } from '@nestjs/common';
import type { EditionFactView, Page } from '@anggakara/contracts';
import { Database, Refusal } from '../platform';
import { editionFactViews } from './edition-fact.mapper';
import { EditionFactRepository } from './edition-fact.repository';

/** What is documented of the editions of history. (docs/decisions/0404-history-as-facts.md) */
@Injectable()
export class EditionFacts {
  constructor(
    private readonly database: Database,
    private readonly facts: EditionFactRepository,
  ) {}

  /** Refuses `not-found` for an edition that is run. */
  async of(edition: string): Promise<Page<EditionFactView>> {
    const { reader } = this.database;
    if (!(await this.facts.isHistory(reader, edition))) throw new Refusal('not-found');
    const items = editionFactViews(await this.facts.of(reader, edition));
    return { items, total: items.length };
  }
}
