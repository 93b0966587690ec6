import { Injectable } from '@nestjs/common';
import type { PopulationView } from '@anggakara/contracts';
import type { Transaction } from '../platform';
import { AgencyFactEntity } from './agency-fact.entity';

@Injectable()
export class AgencyFactRepository {
  /** As the seeds have them. */
  ofAgency(tx: Transaction, agencyCode: string): Promise<AgencyFactEntity[]> {
    return tx.getRepository(AgencyFactEntity).find({ where: { agencyCode }, order: { ordinal: 'ASC' } });
  }

  /** The latest count of inhabitants of each agency that has one. */
  populations(
    tx: Transaction,
    agencyCodes: readonly string[],
  ): Promise<readonly (PopulationView & { readonly agencyCode: string })[]> {
    return tx.query(
      `SELECT DISTINCT ON (agency_code) agency_code AS "agencyCode", inhabitants AS value, year, source
         FROM agency_fact WHERE kind = 'population' AND agency_code = ANY ($1::text[])
        ORDER BY agency_code, year DESC`,
      [agencyCodes],
    );
  }

  async add(tx: Transaction, facts: readonly AgencyFactEntity[]): Promise<void> {
    await tx.getRepository(AgencyFactEntity).insert([...facts]);
  }
}
