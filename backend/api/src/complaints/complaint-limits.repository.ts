import { Injectable } from '@nestjs/common';
import { LAPOR_SLA, type SlaRule } from '@anggakara/scoring';
import type { Transaction } from '../platform';
import type { ComplaintImportEntity } from './complaint-import.entity';
import { ComplaintLimitsEntity } from './complaint-limits.entity';
import type { CountingRules } from './counting-rules';

/** Imports that count for somebody, and by other limits than those in force. $1 edition, $2 limits in force. */
const OUTDATED = `
  FROM complaint_import WHERE edition_code = $1 AND rules -> 'sla' <> $2::jsonb AND EXISTS (
    SELECT FROM complaint_current AS current WHERE current.import = number
  )
`;

export type OutdatedImport = Pick<ComplaintImportEntity, 'id' | 'number' | 'editionCode' | 'agencyCode'> & {
  readonly rules: CountingRules;
};

@Injectable()
export class ComplaintLimitsRepository {
  /** The version in force; null where nobody has changed any. */
  latest(tx: Transaction, editionCode: string): Promise<ComplaintLimitsEntity | null> {
    return tx.getRepository(ComplaintLimitsEntity).findOne({ where: { editionCode }, order: { version: 'DESC' } });
  }

  /** Those in force; where nobody has changed any, those of SP4N-LAPOR!. (docs/rules/complaints.md 9) */
  async inForce(tx: Transaction, edition: string): Promise<readonly SlaRule[]> {
    return (await this.latest(tx, edition))?.limits ?? LAPOR_SLA;
  }

  async insert(tx: Transaction, version: Omit<ComplaintLimitsEntity, 'at'>): Promise<void> {
    await tx.getRepository(ComplaintLimitsEntity).insert(version);
  }

  /** Nobody changes the limits of the edition until the transaction ends, nor relies on them where they are changed. */
  async hold(tx: Transaction, edition: string, way: 'SHARE' | 'NO KEY UPDATE'): Promise<void> {
    await tx.query(`SELECT FROM edition WHERE code = $1 FOR ${way}`, [edition]);
  }

  async countOutdated(tx: Transaction, edition: string, limits: readonly SlaRule[]): Promise<number> {
    const [row] = await tx.query<{ total: number }[]>(`SELECT count(*)::integer AS total ${OUTDATED}`, [
      ...[edition, JSON.stringify(limits)],
    ]);
    return row?.total ?? 0;
  }

  async isOutdated(tx: Transaction, edition: string, number: number): Promise<boolean> {
    const limits = JSON.stringify(await this.inForce(tx, edition));
    const rows = await tx.query<unknown[]>(`SELECT 1 ${OUTDATED} AND number = $3`, [edition, limits, number]);
    return rows.length > 0;
  }

  /** The oldest of them, held; null where all are counted by the limits in force. */
  async nextOutdated(tx: Transaction, edition: string, limits: readonly SlaRule[]): Promise<OutdatedImport | null> {
    const [row] = await tx.query<OutdatedImport[]>(
      `SELECT id, number, edition_code AS "editionCode", agency_code AS "agencyCode", rules ${OUTDATED}
       ORDER BY number LIMIT 1 FOR NO KEY UPDATE`,
      [edition, JSON.stringify(limits)],
    );
    return row ?? null;
  }
}
