import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform';
import type { CountingRules } from './counting-rules';
import type { LimitedPeriod } from './limited-classes';
import type { StoredPlace } from './stored-row.repository';

/** What limits decide of stored tallies, and the rules that they were counted by. */
@Injectable()
export class TalliedClassesRepository {
  /** Places of the agencies for which an import counts; of the others no rows are promised. */
  async places(tx: Transaction, number: number): Promise<readonly number[]> {
    const rows = await tx.query<{ agency: number }[]>(
      'SELECT DISTINCT agency FROM complaint_current WHERE import = $1 ORDER BY agency',
      [number],
    );
    return rows.map(({ agency }) => agency);
  }

  async replace(tx: Transaction, { number, place }: StoredPlace, periods: readonly LimitedPeriod[]): Promise<void> {
    await tx.query(
      `UPDATE complaint_tally AS kept SET tally = (tally::jsonb || jsonb_build_object('classes', counted.classes))::json
       FROM jsonb_to_recordset($3::jsonb) AS counted (period text, classes jsonb), complaint_period AS named
       WHERE import = $1 AND agency = $2 AND named.period = kept.period AND named.period_code = counted.period`,
      [number, place, JSON.stringify(periods)],
    );
  }

  async keepRules(tx: Transaction, number: number, rules: CountingRules): Promise<void> {
    await tx.query('UPDATE complaint_import SET rules = $2 WHERE number = $1', [number, JSON.stringify(rules)]);
  }
}
