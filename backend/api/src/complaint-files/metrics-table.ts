import { dayStatistics, type DayTally, metricsOf, type Rate, type WilsonBounds } from '@anggakara/scoring/complaints';
import type { MetricsPart } from './metrics-report';
import { csvLine } from './rejects-csv';

/** The columns of the metrics as CSV: one row for each agency and period or window. */
const COUNTS = [
  'received',
  'unverified',
  'notFollowedUp',
  'inProcess',
  'postponed',
  'resolved',
  'archived',
  'notAuthority',
  'answered',
  'withinSla',
  'cappedDaySum',
] as const;
const DAYS = [
  'finished',
  'waiting',
  'daySum',
  'mean',
  'median',
  'percentile90',
  'survivalMedian',
  'restrictedMean',
] as const;

const COLUMNS = [
  ...['agency', 'window', 'kind', 'from', 'to', ...COUNTS, 'valid'],
  ...['followedUpPercent', 'followedUpLow', 'resolvedPercent', 'resolvedLow', 'withinSlaPercent', 'archivedPercent'],
  ...['meanFirstFollowUpWorkingDays', 'meanOfAnsweredWorkingDays'],
  ...DAYS.map((name) => `firstFollowUp:${name}`),
  ...DAYS.map((name) => `resolution:${name}`),
];

/** The metrics as CSV, part by part, with decimals as the results have them. */
export function* metricsCsv(parts: Iterable<MetricsPart>): Generator<string> {
  yield csvLine(COLUMNS);
  for (const part of parts) yield csvLine(cellsOf(part));
}

function cellsOf({ agency, window, kind, from, to, counts, tally }: MetricsPart): readonly string[] {
  const metrics = metricsOf(counts);
  const { followedUp, resolved, withinSla, archivedShare } = metrics;
  return [
    ...[agency, window, kind, from, to],
    ...COUNTS.map((name) => String(counts[name])),
    String(metrics.valid),
    ...[percent(followedUp.scoring), lowEnd(followedUp.wilson), percent(resolved.scoring), lowEnd(resolved.wilson)],
    ...[percent(withinSla), percent(archivedShare)],
    ...[metrics.meanFirstFollowUpWorkingDays ?? '', metrics.meanOfAnsweredWorkingDays ?? ''],
    ...dayCells(tally?.firstFollowUp),
    ...dayCells(tally?.resolution),
  ];
}

function lowEnd(bounds: WilsonBounds | null): string {
  return bounds?.low ?? '';
}

function percent(rate: Rate): string {
  return rate.percent ?? '';
}

function dayCells(tally: DayTally | undefined): readonly string[] {
  const days = tally && dayStatistics(tally);
  return DAYS.map((name) => String(days?.[name] ?? ''));
}

const SHOWN = ['instansi', 'jendela', 'masuk', 'sah', 'ditindaklanjuti', 'selesai', 'hari TL', 'tepat waktu'] as const;

/** The metrics as a table for a terminal: the figures that are scored, each rate with its counts. */
export function* metricsTable(parts: Iterable<MetricsPart>): Generator<string> {
  const rows = [SHOWN, ...Array.from(parts, shownCells)];
  const widths = SHOWN.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  for (const row of rows)
    yield `${row
      .map((cell, column) => padded(cell, widths[column] ?? 0, column))
      .join('  ')
      .trimEnd()}\n`;
}

/** Names begin at the left, figures end at the right. */
function padded(cell: string, width: number, column: number): string {
  return column < 2 ? cell.padEnd(width) : cell.padStart(width);
}

function shownCells({ agency, window, counts }: MetricsPart): readonly string[] {
  const metrics = metricsOf(counts);
  return [
    ...[agency === '' ? '-' : agency, window, String(metrics.received), String(metrics.valid)],
    ...[rateText(metrics.followedUp.scoring), rateText(metrics.resolved.scoring)],
    ...[(metrics.meanFirstFollowUpWorkingDays ?? '-').replace('.', ','), rateText(metrics.withinSla)],
  ];
}

function rateText({ numerator, denominator, percent: share }: Rate): string {
  return share === null ? '-' : `${share.replace('.', ',')} % (${numerator}/${denominator})`;
}
