import { Injectable } from '@nestjs/common';
import {
  type AgencySummaryView,
  type AgencyView,
  type Language,
  type Page,
  PAGE_SIZE_DEFAULT,
} from '@anggakara/contracts';
import { Database, Refusal, type Transaction } from '../platform';
import { agencyView } from './agency.mapper';
import { AgencyRepository } from './agency.repository';
import { DocumentedFigures } from './documented-figures';
import { searchPatterns } from './search-key';

export interface AgencyQuery {
  readonly search?: string;
  /** Code of the last agency seen. */
  readonly cursor?: string;
  readonly limit?: string;
}

@Injectable()
export class Agencies {
  constructor(
    private readonly database: Database,
    private readonly agencies: AgencyRepository,
    private readonly figures: DocumentedFigures,
  ) {}

  /** With its documented figures. Refuses `not-found`. */
  async find(tx: Transaction, code: string, language: Language = 'id'): Promise<AgencyView> {
    const agency = await this.agencies.find(tx, code);
    if (agency === null) throw new Refusal('not-found');
    return agencyView(agency, await this.figures.ofAgency(tx, code, language));
  }

  view(code: string, language: Language): Promise<AgencyView> {
    return this.find(this.database.reader, code, language);
  }

  async search({ search = '', cursor, limit }: AgencyQuery): Promise<Page<AgencySummaryView>> {
    const size = limit === undefined ? PAGE_SIZE_DEFAULT : Number(limit);
    const wanted = { patterns: searchPatterns(search), after: cursor ?? null, limit: size + 1 };
    const found = await this.agencies.search(this.database.reader, wanted);
    const items = found.slice(0, size);
    return { items, nextCursor: found.length > size ? (items.at(-1)?.code ?? null) : null };
  }
}
