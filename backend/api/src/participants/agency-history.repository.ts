import { Injectable } from '@nestjs/common';
import type { ParticipationView, PopulationView, SuccessionView } from '@anggakara/contracts';
import type { Transaction } from '../platform';
import { AgencyFactEntity } from './agency-fact.entity';
import { FormerIdentityEntity } from './former-identity.entity';
import { ParticipationEntity } from './participation.entity';
import { ServiceUnitEntity } from './service-unit.entity';
import { SuccessionEntity } from './succession.entity';

const PARTICIPATION = `
  SELECT edition_code AS edition, agency_code AS "agencyCode", agency.name AS "agencyName", participant,
         service_unit_code IS NOT NULL AS "isServiceUnit", milestone, label, category, remark, provenance, source
    FROM participation JOIN agency ON agency.code = participation.agency_code
`;

/** The agency and every one it came from, however far back. */
const LINEAGE = `
  WITH RECURSIVE lineage (code) AS (
    SELECT $1::text COLLATE "C"
    UNION SELECT predecessor_code FROM succession JOIN lineage ON successor_code = lineage.code
  )
`;

export type AgencyPopulation = PopulationView & { readonly agencyCode: string };

type Side = 'predecessor' | 'successor';

/** What is documented of agencies: names over time, what they came from and became, earlier editions, facts. */
@Injectable()
export class AgencyHistoryRepository {
  /** Oldest first. */
  formerIdentities(tx: Transaction, agencyCode: string): Promise<FormerIdentityEntity[]> {
    return tx.getRepository(FormerIdentityEntity).find({ where: { agencyCode }, order: { until: 'ASC' } });
  }

  /** By name. */
  serviceUnits(tx: Transaction, agencyCode: string): Promise<ServiceUnitEntity[]> {
    return tx.getRepository(ServiceUnitEntity).find({ where: { agencyCode }, order: { name: 'ASC' } });
  }

  /** The agencies that this one came from, or those that came after it. */
  neighbours(tx: Transaction, agencyCode: string, side: Side): Promise<SuccessionView[]> {
    const other: Side = side === 'predecessor' ? 'successor' : 'predecessor';
    return tx.query<SuccessionView[]>(
      `SELECT agency.code, agency.name, kind, happened AS on, note, source
         FROM succession JOIN agency ON agency.code = ${side}_code
        WHERE ${other}_code = $1 ORDER BY happened, agency.name`,
      [agencyCode],
    );
  }

  /** By edition, then as the seeds have them. */
  participationsOfLineage(tx: Transaction, agencyCode: string): Promise<ParticipationView[]> {
    return tx.query<ParticipationView[]>(
      `${LINEAGE} ${PARTICIPATION} WHERE agency_code IN (SELECT code FROM lineage) ORDER BY edition_code, ordinal`,
      [agencyCode],
    );
  }

  participationsOfEdition(tx: Transaction, editionCode: string): Promise<ParticipationView[]> {
    return tx.query<ParticipationView[]>(`${PARTICIPATION} WHERE edition_code = $1 ORDER BY ordinal`, [editionCode]);
  }

  /** As the seeds have them. */
  facts(tx: Transaction, agencyCode: string): Promise<AgencyFactEntity[]> {
    return tx.getRepository(AgencyFactEntity).find({ where: { agencyCode }, order: { ordinal: 'ASC' } });
  }

  /** The latest count of inhabitants of each of these agencies that has one. */
  populations(tx: Transaction, agencyCodes: readonly string[]): Promise<AgencyPopulation[]> {
    return tx.query<AgencyPopulation[]>(
      `SELECT DISTINCT ON (agency_code) agency_code AS "agencyCode", inhabitants AS value, year, source
         FROM agency_fact WHERE kind = 'population' AND agency_code = ANY ($1::text[])
        ORDER BY agency_code, year DESC`,
      [agencyCodes],
    );
  }

  async addFacts(tx: Transaction, facts: readonly AgencyFactEntity[]): Promise<void> {
    await tx.getRepository(AgencyFactEntity).insert([...facts]);
  }

  async addFormerIdentities(tx: Transaction, identities: readonly FormerIdentityEntity[]): Promise<void> {
    await tx.getRepository(FormerIdentityEntity).insert([...identities]);
  }

  async addSuccessions(tx: Transaction, successions: readonly SuccessionEntity[]): Promise<void> {
    await tx.getRepository(SuccessionEntity).insert([...successions]);
  }

  async addServiceUnits(tx: Transaction, units: readonly ServiceUnitEntity[]): Promise<void> {
    await tx.getRepository(ServiceUnitEntity).insert([...units]);
  }

  async addParticipations(tx: Transaction, participations: readonly ParticipationEntity[]): Promise<void> {
    await tx.getRepository(ParticipationEntity).insert([...participations]);
  }
}
