import { Injectable } from '@nestjs/common';
import type { EntityType } from '@anggakara/contracts';
import type { ComplaintTally } from '@anggakara/scoring';
import type { Transaction } from '../platform';
import type { FoundMonitoring } from './found-monitoring';
import { LOOKED_FOR } from './monitoring.repository';

export interface LookedForAgency {
  readonly agency: string;
  readonly name: string;
  readonly entityType: EntityType;
}

/** What was read of an agency: a row for each window, or one without a tally where none of its complaints lies in one. */
export interface ReadTally {
  readonly agency: string;
  readonly fileName: string;
  readonly since: Date;
  /** Days since 1 January 1970. */
  readonly observedUntil: number;
  readonly period: string | null;
  readonly tally: ComplaintTally | null;
}

/** Complaints of one agency and classification that nobody followed up. */
export interface WaitingRow {
  readonly agency: string;
  /** Place in CLASSIFICATIONS. */
  readonly classification: number;
  readonly count: number;
  readonly unverified: number;
  /** Day of receipt, ISO. */
  readonly oldest: string;
  /** Days since 1 January 1970. */
  readonly observedUntil: number;
}

const OBSERVED_UNTIL = `(complaint_import.rules ->> 'observedUntil')::integer AS "observedUntil"`;

/** What a monitoring has of its agencies. */
@Injectable()
export class MonitoredRepository {
  /** Those that are looked for and those that were read, by name. */
  agencies(tx: Transaction, { edition, number }: FoundMonitoring): Promise<readonly LookedForAgency[]> {
    return tx.query<LookedForAgency[]>(
      `SELECT agency.code AS agency, agency.name, agency.entity_type AS "entityType"
       FROM agency JOIN monitoring ON monitoring.edition_code = $1 AND number = $2
         JOIN edition ON edition.code = monitoring.edition_code
         JOIN reporting_period AS period ON period.edition_code = monitoring.edition_code AND period.code = period_code
       WHERE (${LOOKED_FOR}) OR EXISTS (
         SELECT FROM complaint_current AS current
         WHERE current.edition_code = $1 AND monitoring = $2 AND agency_code = agency.code
       )
       ORDER BY agency.name, agency.code`,
      [edition, number],
    );
  }

  /** Of all agencies, or of one. */
  tallies(tx: Transaction, { edition, number }: FoundMonitoring, agency?: string): Promise<readonly ReadTally[]> {
    return tx.query<ReadTally[]>(
      `SELECT current.agency_code AS agency, file_name AS "fileName", since, ${OBSERVED_UNTIL},
         period_code AS period, tally
       FROM complaint_current AS current JOIN complaint_import ON complaint_import.number = current.import
         LEFT JOIN complaint_tally USING (import, agency) LEFT JOIN complaint_period USING (period)
       WHERE current.edition_code = $1 AND current.monitoring = $2 AND ($3::text IS NULL OR current.agency_code = $3)
       ORDER BY current.agency_code, period`,
      [edition, number, agency ?? null],
    );
  }

  /** 0 to 2 are the places of what nobody followed up: unverified, dispositioned, not followed up. (docs/rules/complaints.md 35) */
  waiting(tx: Transaction, { edition, number, periodCode }: FoundMonitoring): Promise<readonly WaitingRow[]> {
    return tx.query<WaitingRow[]>(
      `SELECT current.agency_code AS agency, classification, count(*)::integer AS count,
         (count(*) FILTER (WHERE status = 0))::integer AS unverified, min(received)::text AS oldest, ${OBSERVED_UNTIL}
       FROM complaint_current AS current JOIN complaint_import ON complaint_import.number = current.import
         JOIN complaint_period ON complaint_period.edition_code = $1 AND period_code = $3
         JOIN complaint ON complaint.import = current.import AND complaint.agency = current.agency
           AND complaint.period = complaint_period.period
       WHERE current.edition_code = $1 AND current.monitoring = $2 AND status IN (0, 1, 2)
         AND received <= date '1970-01-01' + (complaint_import.rules ->> 'observedUntil')::integer
       GROUP BY current.agency_code, classification, complaint_import.id
       ORDER BY current.agency_code, classification`,
      [edition, number, periodCode],
    );
  }
}
