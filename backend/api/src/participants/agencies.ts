import { Injectable } from '@nestjs/common';
import {
  type AgencySummaryView,
  type AgencyView,
  type EntityType,
  type Language,
  type Page,
  PAGE_SIZE_DEFAULT,
  type PopulationView,
} from '@anggakara/contracts';
import { Database, Refusal, type Transaction } from '../platform';
import { AgencyHistoryRepository } from './agency-history.repository';
import { agencyView } from './agency.mapper';
import { AgencyRepository } from './agency.repository';
import { DocumentedFigures } from './documented-figures';
import { searchCore, searchKey, searchPatterns } from './search-key';

export interface AgencyQuery {
  readonly search?: string;
  readonly kind?: EntityType;
  /** Code of Kemendagri: `13`. */
  readonly province?: string;
  /** ISO date: what existed on that day, in the province it was in then. */
  readonly on?: string;
  readonly limit?: string;
  readonly offset?: string;
}

@Injectable()
export class Agencies {
  constructor(
    private readonly database: Database,
    private readonly agencies: AgencyRepository,
    private readonly past: AgencyHistoryRepository,
    private readonly figures: DocumentedFigures,
  ) {}

  /** With everything documented of it. Refuses `not-found`. */
  async find(tx: Transaction, code: string, language: Language = 'id'): Promise<AgencyView> {
    const agency = await this.agencies.find(tx, code);
    if (agency === null) throw new Refusal('not-found');
    const { provinceCode } = agency;
    return agencyView(agency, {
      province: provinceCode === null ? null : await this.agencies.province(tx, provinceCode),
      former: await this.past.formerIdentities(tx, code),
      predecessors: await this.past.neighbours(tx, code, 'predecessor'),
      successors: await this.past.neighbours(tx, code, 'successor'),
      units: await this.past.serviceUnits(tx, code),
      history: await this.past.participationsOfLineage(tx, code),
      facts: await this.past.facts(tx, code),
      figures: await this.figures.ofAgency(tx, code, language),
    });
  }

  view(code: string, language: Language): Promise<AgencyView> {
    return this.find(this.database.reader, code, language);
  }

  /** The latest count of inhabitants of each of these agencies that has one, by agency's code. */
  async populations(tx: Transaction, codes: readonly string[]): Promise<ReadonlyMap<string, PopulationView>> {
    const found = await this.past.populations(tx, codes);
    return new Map(found.map(({ agencyCode, ...population }) => [agencyCode, population]));
  }

  /** What kind of agency each of these is, by its code. */
  async kinds(tx: Transaction, codes: readonly string[]): Promise<ReadonlyMap<string, EntityType>> {
    const found = await this.agencies.kinds(tx, codes);
    return new Map(found.map(({ code, entityType }) => [code, entityType]));
  }

  async search({ search = '', ...query }: AgencyQuery): Promise<Page<AgencySummaryView>> {
    const { items, total } = await this.agencies.search(this.database.reader, {
      patterns: searchPatterns(search),
      name: searchKey(search),
      core: searchCore(search),
      kind: query.kind ?? null,
      province: query.province ?? null,
      on: query.on ?? null,
      limit: query.limit === undefined ? PAGE_SIZE_DEFAULT : Number(query.limit),
      offset: Number(query.offset ?? 0),
    });
    return { items, total };
  }
}
