import { DAY_CAP } from '@anggakara/scoring';
import { inRoot } from '../place.js';
import { CLASSIFICATION_WORDS, EXPORT, REPEATED, STATUS_WORDS, UNKNOWN_STATUS } from './national-export.js';

/** What DuckDB is told to come to the same figures. It checks no row: the wrong ones are marked, so that it can leave them out. */

const CUT_OFF = `DATE '${EXPORT.until}'`;
const quoted = (word: string): string => `'${word}'`;
const status = (...names: readonly (keyof typeof STATUS_WORDS)[]): string =>
  `status IN (${names.map((name) => quoted(STATUS_WORDS[name])).join()})`;

export interface PeerRules {
  readonly periods: readonly {
    readonly code: string;
    readonly role: string;
    readonly start: string;
    readonly end: string;
  }[];
  /** Working days that a classification may take, in the order of CLASSIFICATIONS; null: no limit. */
  readonly limits: readonly (number | null)[];
}

/** Working days up to each day, the limits, and the period of each day of receipt. */
export function setup({ periods, limits }: PeerRules): readonly string[] {
  const offDays = quoted(inRoot('seeds/calendar/off-days.csv'));
  const limited = CLASSIFICATION_WORDS.map((word, place) => `(${quoted(word)}, ${limits[place] ?? 1_000_000})`);
  const spans = periods.map(
    ({ code, role, start, end }) => `(${quoted(code)}, ${quoted(role)}, DATE ${quoted(start)}, DATE ${quoted(end)})`,
  );
  return [
    'SET threads = 1',
    `CREATE TABLE off_day AS SELECT date FROM read_csv(${offDays}, columns = {date: 'DATE', kind: 'VARCHAR', name: 'VARCHAR'}, header = true)`,
    `CREATE TABLE calendar AS
       SELECT day::DATE AS day, (count(*) FILTER (WHERE isodow(day) < 6 AND day NOT IN (FROM off_day)) OVER (ORDER BY day))::INTEGER AS up_to
       FROM generate_series(DATE '2017-01-01', DATE '2026-12-31', INTERVAL 1 DAY) t(day)`,
    `CREATE TABLE sla AS SELECT * FROM (VALUES ${limited.join()}) t(word, days)`,
    `CREATE TABLE period AS SELECT * FROM (VALUES ${spans.join()}) t(code, role, starts_on, ends_on)`,
    'CREATE TABLE receipt AS SELECT day, up_to, code, role FROM calendar JOIN period ON day BETWEEN starts_on AND ends_on',
  ];
}

/** The file as one table of what counts: elapsed working days, and whether something is finished. (docs/rules/complaints.md 2-10) */
export function complaintTable(file: string): string {
  const columns = ['ticket', 'agency', 'received', 'dispositioned', 'follow_up', 'closed', 'status', 'classification'];
  const types = [...columns, 'category', 'channel'].map((name) => {
    const isDay = ['received', 'dispositioned', 'follow_up', 'closed'].includes(name);
    return `${name}: '${isDay ? 'DATE' : 'VARCHAR'}'`;
  });
  return `CREATE TEMP TABLE complaint AS
    SELECT agency, p.code, p.role, status, NOT (${status('not-authority', 'archived')}) AS valid,
      follow_up <= ${CUT_OFF} IS TRUE AS answered,
      (${status('resolved')} AND closed <= ${CUT_OFF}) IS TRUE AS resolved,
      greatest(f.up_to - s.up_to, 0) AS first_days, e.up_to - p.up_to AS resolution_days,
      e.up_to - p.up_to <= l.days AS within
    FROM read_csv(${quoted(file)}, auto_detect = false, header = true, delim = ',', quote = '"', columns = {${types.join()}}) r
    JOIN receipt p ON p.day = received
    JOIN calendar s ON s.day = least(greatest(dispositioned, received), ${CUT_OFF})
    JOIN calendar f ON f.day = least(coalesce(follow_up, ${CUT_OFF}), ${CUT_OFF})
    JOIN calendar e ON e.day = CASE WHEN ${status('resolved')} AND closed <= ${CUT_OFF} THEN closed ELSE ${CUT_OFF} END
    JOIN sla l ON l.word = classification
    WHERE received <= ${CUT_OFF} AND status <> ${quoted(UNKNOWN_STATUS)} AND channel <> ${quoted(REPEATED)}
      AND (follow_up IS NULL OR follow_up >= received)`;
}

const BY_PERIOD_AND_ROLE = 'GROUPING SETS ((agency, code), (agency, role))';
const KEY = `agency || ' ' || coalesce(code, role) AS key`;

const COUNTED = {
  unverified: status('unverified'),
  notFollowedUp: status('not-followed-up', 'dispositioned'),
  inProcess: status('in-process'),
  postponed: status('postponed'),
  resolved: status('resolved'),
  archived: status('archived'),
  notAuthority: status('not-authority'),
  valid: 'valid',
  answered: 'valid AND answered',
  withinSla: 'valid AND within',
} as const;

/** Lower end of the Wilson interval of k in n. (docs/rules/metrics.md 4) */
const low = (k: string, n: string): string =>
  `(${k} / ${n} + z * z / (2 * ${n}) - z * sqrt((${k} / ${n} * (1 - ${k} / ${n}) + z * z / (4 * ${n})) / ${n})) / (1 + z * z / ${n})`;

/** The eleven counts, and the rates and means that they make. */
export const COUNTS = `
  WITH counted AS (
    SELECT ${KEY}, count(*) AS received, 1.959963984540054 AS z,
      ${Object.entries(COUNTED)
        .map(([name, condition]) => `count(*) FILTER (WHERE ${condition}) AS "${name}"`)
        .join(', ')},
      coalesce(sum(least(first_days, ${DAY_CAP})) FILTER (WHERE valid AND answered), 0)::BIGINT AS "cappedDaySum"
    FROM complaint GROUP BY ${BY_PERIOD_AND_ROLE}
  )
  SELECT * EXCLUDE (z), 100 * (resolved + "inProcess") / valid AS "followedUpPercent", ${low('(resolved + "inProcess")', 'valid')} AS "followedUpLow",
    100 * resolved / valid AS "resolvedPercent", ${low('resolved', 'valid')} AS "resolvedLow",
    100 * "withinSla" / valid AS "withinSlaPercent", 100 * archived / received AS "archivedPercent",
    ("cappedDaySum" + ${DAY_CAP} * (valid - answered)) / valid AS "meanFirstFollowUpWorkingDays",
    "cappedDaySum" / answered AS "meanOfAnsweredWorkingDays"
  FROM counted`;

/** Days of a step by how many took or wait so long. */
export function histogram(days: string, done: string): string {
  return `
  CREATE OR REPLACE TEMP TABLE part AS SELECT agency, code, any_value(role) AS role, least(${days}, 260) AS days,
    count(*) FILTER (WHERE ${done}) AS finished, count(*) FILTER (WHERE NOT ${done}) AS waiting,
    coalesce(sum(${days}) FILTER (WHERE ${done}), 0) AS day_sum
  FROM complaint WHERE valid GROUP BY agency, code, least(${days}, 260);
  CREATE OR REPLACE TEMP TABLE histogram AS SELECT ${KEY}, days, sum(finished) AS finished, sum(waiting) AS waiting, sum(day_sum) AS day_sum
  FROM part GROUP BY GROUPING SETS ((agency, code, days), (agency, role, days))`;
}

/** What the days say, those that wait still with them: the Kaplan-Meier estimate is a product. (docs/rules/complaints.md 7, 8) */
export const DAYS = `
  WITH risk AS (
    SELECT *, sum(finished) OVER upto AS passed, sum(finished) OVER whole AS all_finished,
      sum(finished + waiting) OVER whole - sum(finished + waiting) OVER upto + finished + waiting AS at_risk
    FROM histogram WINDOW upto AS (PARTITION BY key ORDER BY days), whole AS (PARTITION BY key)
  ),
  step AS (
    SELECT *, product(1 - finished / at_risk) OVER upto AS share, lead(days, 1, 1000000) OVER upto AS next
    FROM risk WINDOW upto AS (PARTITION BY key ORDER BY days)
  )
  SELECT key, sum(finished) AS finished, sum(waiting) AS waiting, sum(day_sum) AS "daySum", sum(day_sum) / nullif(sum(finished), 0) AS mean,
    min(days) FILTER (WHERE finished > 0 AND 2 * passed >= all_finished) AS median,
    min(days) FILTER (WHERE finished > 0 AND 10 * passed >= 9 * all_finished) AS percentile90,
    min(days) FILTER (WHERE share <= 0.5 + 1e-12) AS "survivalMedian",
    least(min(days), ${DAY_CAP}) + coalesce(sum(share * (least(next, ${DAY_CAP}) - days)) FILTER (WHERE days < ${DAY_CAP}), 0) AS "restrictedMean"
  FROM step GROUP BY key`;
