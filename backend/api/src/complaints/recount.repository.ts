import { Injectable } from '@nestjs/common';
import { CLASSIFICATIONS, type ComplaintCounts, type ComplaintTally, countsOf } from '@anggakara/scoring';
import type { Transaction } from '../platform';
import type { CountingRules } from './counting-rules';

export interface CountedPeriod {
  readonly period: string;
  readonly tally: ComplaintTally;
  readonly recounted: ComplaintCounts;
}

/** Working days up to and with each day on record; what no calendar knows is not there. $3 first, $4 last, $5 days off. */
const WORKING_DAYS = `
  SELECT day::date AS day, sum(
    CASE WHEN extract(isodow FROM day) < 6 AND day::date <> ALL ($5::date[]) THEN 1 ELSE 0 END
  ) OVER (ORDER BY day)::integer AS up_to
  FROM generate_series($3::date, $4::date, interval '1 day') AS day
`;

/**
 * The eleven counts by the definitions alone, from the stored rows: 0 to 7 are the places of COMPLAINT_STATUSES. $1 import,
 * $2 agency's place, $6 cut-off, $7 limits of the resolution by the place of the classification. (docs/rules/complaints.md 1-10)
 */
const RECOUNT = `
  WITH working AS MATERIALIZED (${WORKING_DAYS}), valid AS (
    SELECT complaint.*, status NOT IN (6, 7) AS is_valid,
      greatest(received, coalesce(dispositioned, received)) AS begun,
      CASE WHEN first_follow_up <= $6::date THEN first_follow_up END AS answered_on,
      CASE WHEN status = 4 AND closed <= $6::date THEN closed ELSE $6::date END AS ended_on,
      ($7::integer[])[classification + 1] AS most
    FROM complaint WHERE import = $1 AND agency = $2 AND received <= $6::date
  ), timed AS (
    SELECT valid.*, greatest(answered.up_to - began.up_to, 0) AS answer_days,
      greatest(ended.up_to - receipt.up_to, 0) AS resolution_days
    FROM valid
      LEFT JOIN working AS began ON began.day = begun
      LEFT JOIN working AS answered ON answered.day = answered_on
      LEFT JOIN working AS receipt ON receipt.day = received
      LEFT JOIN working AS ended ON ended.day = ended_on
  )
  SELECT period_code AS period, count(*)::integer AS received,
    (count(*) FILTER (WHERE status = 0))::integer AS unverified,
    (count(*) FILTER (WHERE status IN (1, 2)))::integer AS "notFollowedUp",
    (count(*) FILTER (WHERE status = 3))::integer AS "inProcess",
    (count(*) FILTER (WHERE status = 5))::integer AS postponed,
    (count(*) FILTER (WHERE status = 4))::integer AS resolved,
    (count(*) FILTER (WHERE status = 7))::integer AS archived,
    (count(*) FILTER (WHERE status = 6))::integer AS "notAuthority",
    (count(*) FILTER (WHERE is_valid AND answered_on IS NOT NULL))::integer AS answered,
    (count(*) FILTER (WHERE is_valid AND (most IS NULL OR resolution_days <= most)))::integer AS "withinSla",
    coalesce(sum(least(answer_days, 30)) FILTER (WHERE is_valid AND answered_on IS NOT NULL), 0)::integer
      AS "cappedDaySum"
  FROM timed JOIN complaint_period USING (period) GROUP BY period_code
`;

type CountRow = ComplaintCounts & { readonly period: string };

/** What complaints count: as it was tallied while they were stored, and as the database counts the rows. */
@Injectable()
export class RecountRepository {
  /** As they were tallied while the rows were stored. */
  tallies(
    tx: Transaction,
    at: { readonly number: number; readonly place: number },
  ): Promise<readonly Omit<CountedPeriod, 'recounted'>[]> {
    return tx.query<{ period: string; tally: ComplaintTally }[]>(
      `SELECT period_code AS period, tally FROM complaint_tally JOIN complaint_period USING (period)
       WHERE import = $1 AND agency = $2 ORDER BY period`,
      [at.number, at.place],
    );
  }

  /** And as the database counts the rows themselves. */
  async periods(
    tx: Transaction,
    at: { readonly number: number; readonly place: number },
    rules: CountingRules,
  ): Promise<readonly CountedPeriod[]> {
    const tallies = await this.tallies(tx, at);
    const rows = await tx.query<CountRow[]>(RECOUNT, [
      ...[at.number, at.place, rules.calendar.from, rules.calendar.to, rules.calendar.offDays],
      ...[isoOf(rules.observedUntil), resolutionLimits(rules)],
    ]);
    const recounted = new Map(rows.map(({ period, ...counts }) => [period, counts]));
    return tallies.map(({ period, tally }) => ({ period, tally, recounted: recounted.get(period) ?? NOTHING }));
  }
}

const NOTHING: ComplaintCounts = {
  ...{ received: 0, unverified: 0, notFollowedUp: 0, inProcess: 0, postponed: 0, resolved: 0, archived: 0 },
  ...{ notAuthority: 0, answered: 0, withinSla: 0, cappedDaySum: 0 },
};

function isoOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function resolutionLimits({ sla }: CountingRules): readonly (number | null)[] {
  return CLASSIFICATIONS.map(
    (classification) =>
      sla.find((rule) => rule.classification === classification && rule.step === 'resolution')?.workingDays ?? null,
  );
}

/** Whether both ways of counting come to the same. */
export function isEqual({ tally, recounted }: CountedPeriod): boolean {
  const counts = countsOf(tally);
  return (Object.keys(counts) as (keyof ComplaintCounts)[]).every((count) => counts[count] === recounted[count]);
}
