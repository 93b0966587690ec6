import { Injectable } from '@nestjs/common';
import type { MonitoringWindow } from '@anggakara/contracts';
import type { Transaction } from '../platform';
import type { FoundMonitoring, NewMonitoring } from './found-monitoring';
import { MonitoringEntity } from './monitoring.entity';

/** Those that exist at the end of the period, invented ones in an invented edition and real ones in a real one. */
export const LOOKED_FOR = `
  agency.synthetic = edition.synthetic AND NOT EXISTS (
    SELECT FROM succession WHERE predecessor_code = agency.code AND happened <= period.ends_on::text
  )
`;

const FOUND = `
  SELECT monitoring.edition_code AS edition, number, monitoring.name, period_code AS "periodCode",
    comparison_code AS "comparisonCode", observed_until::text AS "observedUntil", scale, made_by AS "madeBy",
    made_at AS "madeAt",
    json_build_object('start', period.starts_on, 'end', period.ends_on) AS period,
    CASE WHEN before.code IS NOT NULL THEN json_build_object('start', before.starts_on, 'end', before.ends_on) END
      AS comparison,
    (SELECT count(*)::integer FROM agency WHERE (${LOOKED_FOR}) OR EXISTS (
       SELECT FROM complaint_current AS current
       WHERE current.edition_code = monitoring.edition_code AND monitoring = number AND agency_code = agency.code
     )) AS agencies,
    (SELECT count(*)::integer FROM complaint_current AS current
      WHERE current.edition_code = monitoring.edition_code AND monitoring = number) AS read
  FROM monitoring JOIN edition ON edition.code = edition_code
    JOIN reporting_period AS period ON period.edition_code = monitoring.edition_code AND period.code = period_code
    LEFT JOIN reporting_period AS before
      ON before.edition_code = monitoring.edition_code AND before.code = comparison_code
`;

@Injectable()
export class MonitoringRepository {
  /** Newest first. */
  list(tx: Transaction, edition: string): Promise<FoundMonitoring[]> {
    return tx.query(`${FOUND} WHERE monitoring.edition_code = $1 ORDER BY number DESC`, [edition]);
  }

  async find(tx: Transaction, edition: string, number: number): Promise<FoundMonitoring | null> {
    const [found] = await tx.query<FoundMonitoring[]>(`${FOUND} WHERE monitoring.edition_code = $1 AND number = $2`, [
      edition,
      number,
    ]);
    return found ?? null;
  }

  /** The next number of the edition's monitorings; whoever else asks waits for the end of the transaction. */
  async nextNumber(tx: Transaction, edition: string): Promise<number> {
    await tx.query('SELECT FROM edition WHERE code = $1 FOR NO KEY UPDATE', [edition]);
    const last = await tx.getRepository(MonitoringEntity).maximum('number', { editionCode: edition });
    return (last ?? 0) + 1;
  }

  /** With its windows, and with a place for their complaints. */
  async insert(
    tx: Transaction,
    number: number,
    { edition, period, comparison, ...rest }: NewMonitoring,
  ): Promise<void> {
    const code = `monev-${number}`;
    await this.addPeriod(tx, { edition, code, name: rest.name, role: 'monitoring', ...period });
    const before = comparison === null ? null : `${code}-pembanding`;
    if (before !== null && comparison !== null)
      await this.addPeriod(tx, {
        edition,
        code: before,
        name: rest.name,
        role: 'monitoring-comparison',
        ...comparison,
      });
    await tx
      .getRepository(MonitoringEntity)
      .insert({ editionCode: edition, number, periodCode: code, comparisonCode: before, ...rest });
  }

  private async addPeriod(
    tx: Transaction,
    period: MonitoringWindow & Readonly<Record<'edition' | 'code' | 'name' | 'role', string>>,
  ): Promise<void> {
    const { edition, code, name, role, start, end } = period;
    await tx.query(
      `INSERT INTO reporting_period (edition_code, code, name, role, starts_on, ends_on) VALUES ($1, $2, $3, $4, $5, $6)`,
      [edition, code, name, role, start, end],
    );
  }
}
