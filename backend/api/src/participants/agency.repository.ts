import { Injectable } from '@nestjs/common';
import type { AgencySummaryView } from '@anggakara/contracts';
import type { Transaction } from '../platform';
import { AgencyEntity } from './agency.entity';

export interface AgencySearch {
  /** For LIKE ALL; none finds every agency. */
  readonly patterns: readonly string[];
  /** Code of the last agency seen, or null for the beginning. */
  readonly after: string | null;
  readonly limit: number;
}

@Injectable()
export class AgencyRepository {
  find(tx: Transaction, code: string): Promise<AgencyEntity | null> {
    return tx.getRepository(AgencyEntity).findOneBy({ code });
  }

  /** By name, as Indonesian sorts it, and by code among namesakes. */
  search(tx: Transaction, { patterns, after, limit }: AgencySearch): Promise<AgencySummaryView[]> {
    return tx.query<AgencySummaryView[]>(
      `SELECT agency.code, agency.name, agency.entity_type AS "entityType", agency.region_code AS "regionCode",
              agency.synthetic, (
                SELECT count(*)::integer FROM documented_figure WHERE documented_figure.agency_code = agency.code
              ) AS "documentedFigures"
         FROM agency
        WHERE agency.search_key LIKE ALL ($1::text[])
          AND ($2::text IS NULL OR (agency.name, agency.code) > (
                SELECT seen.name, seen.code FROM agency AS seen WHERE seen.code = $2
              ))
        ORDER BY agency.name, agency.code
        LIMIT $3`,
      [patterns, after, limit],
    );
  }

  async add(tx: Transaction, agencies: readonly AgencyEntity[]): Promise<void> {
    await tx.getRepository(AgencyEntity).insert([...agencies]);
  }
}
