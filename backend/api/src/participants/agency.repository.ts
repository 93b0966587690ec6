import { Injectable } from '@nestjs/common';
import type { AgencySummaryView, EntityType } from '@anggakara/contracts';
import { In } from 'typeorm';
import type { Transaction } from '../platform';
import { AgencyEntity } from './agency.entity';

export interface AgencySearch {
  /** For LIKE ALL; none finds every agency. */
  readonly patterns: readonly string[];
  /** The whole search as a name is compared, and without the words that only say what kind of agency is meant. */
  readonly name: string;
  readonly core: string;
  readonly kind: EntityType | null;
  readonly province: string | null;
  /** Only what existed on that day, in the province it was in then. */
  readonly on: string | null;
  readonly limit: number;
  readonly offset: number;
}

export interface FoundAgencies {
  readonly items: readonly AgencySummaryView[];
  readonly total: number;
}

/** $1 patterns, $2 kind, $3 province, $4 day. */
const FOUND = `
  FROM agency
    LEFT JOIN LATERAL (
      SELECT former.province_code FROM former_identity AS former
       WHERE former.agency_code = agency.code AND former.until > $4 AND former.province_code IS NOT NULL
       ORDER BY former.until LIMIT 1
    ) AS past ON true
    LEFT JOIN LATERAL (
      SELECT min(happened) AS ended FROM succession WHERE predecessor_code = agency.code
    ) AS heir ON true
    LEFT JOIN agency AS province ON province.region_code = coalesce(past.province_code, agency.province_code)
  WHERE agency.search_key LIKE ALL ($1::text[])
    AND ($2::text IS NULL OR agency.entity_type = $2)
    AND ($3::text IS NULL OR coalesce(past.province_code, agency.province_code) = $3)
    AND ($4::text IS NULL OR (coalesce(agency.since, '') <= $4 AND (heir.ended IS NULL OR heir.ended > $4)))
`;

/** $5 name, $6 core: what is called so stands first, then what begins so, then what has it anywhere. */
const RANK = `
  CASE WHEN $5::text = ANY (agency.search_names) THEN 1
       WHEN $6::text = ANY (agency.search_names) THEN 2
       WHEN $6::text <> '' AND EXISTS (
         SELECT FROM unnest(agency.search_names) AS name WHERE starts_with(name, $6::text)
       ) THEN 3
       ELSE 4 END
`;

const COLUMNS = `
  agency.code, agency.name, agency.entity_type AS "entityType", agency.region_code AS "regionCode",
  regexp_replace(province.name, '^Pemerintah (Provinsi )?', '') AS province, agency.synthetic, heir.ended IS NOT NULL AS ended,
  (SELECT count(*)::integer FROM documented_figure WHERE documented_figure.agency_code = agency.code)
    AS "documentedFigures",
  (SELECT count(DISTINCT edition_code)::integer FROM participation WHERE participation.agency_code = agency.code)
    AS editions
`;

@Injectable()
export class AgencyRepository {
  kinds(tx: Transaction, codes: readonly string[]): Promise<Pick<AgencyEntity, 'code' | 'entityType'>[]> {
    return tx
      .getRepository(AgencyEntity)
      .find({ select: { code: true, entityType: true }, where: { code: In([...codes]) } });
  }

  find(tx: Transaction, code: string): Promise<AgencyEntity | null> {
    return tx.getRepository(AgencyEntity).findOneBy({ code });
  }

  /** The province of that code, as an agency. */
  province(tx: Transaction, regionCode: string): Promise<AgencyEntity | null> {
    return tx.getRepository(AgencyEntity).findOneBy({ regionCode });
  }

  /** What is called as searched first; invented ones last; then by name, as Indonesian sorts it, and by code among namesakes. */
  async search(tx: Transaction, wanted: AgencySearch): Promise<FoundAgencies> {
    const { patterns, kind, province, on, name, core, limit, offset } = wanted;
    const which = [patterns, kind, province, on];
    const [counted] = await tx.query<{ total: number }[]>(`SELECT count(*)::integer AS total ${FOUND}`, which);
    const items = await tx.query<AgencySummaryView[]>(
      `SELECT ${COLUMNS} ${FOUND} ORDER BY ${RANK}, agency.synthetic, agency.name, agency.code LIMIT $7 OFFSET $8`,
      [...which, name, core, limit, offset],
    );
    return { items, total: counted?.total ?? 0 };
  }

  async add(tx: Transaction, agencies: readonly AgencyEntity[]): Promise<void> {
    await tx.getRepository(AgencyEntity).insert([...agencies]);
  }
}
