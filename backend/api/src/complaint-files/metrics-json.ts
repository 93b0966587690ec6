import {
  complaintStatistics,
  type ComplaintTally,
  isoDate,
  metricsOf,
  type SlaRule,
} from '@anggakara/scoring/complaints';
import type { CountedAggregates } from './counted-aggregates';
import type { CountedFile } from './counted-file';
import type { MetricsPart } from './metrics-report';
import type { SeededComplaintEdition } from './seeded-edition';

const FORMAT = 'anggakara.complaint-metrics/1';

/**
 * The metrics as one document, in pieces: what was read, by which rules, and all that each agency's complaints of each period and
 * window say.
 */
export function metricsJson(
  { summary, tallies, isCutOffStated }: CountedFile,
  edition: SeededComplaintEdition,
  parts: Iterable<MetricsPart<ComplaintTally>>,
): Generator<string> {
  const { agencies: _agencies, channels: _channels, categories: _categories, days, ...file } = summary;
  const shownDays = days && { first: isoDate(days.first), last: isoDate(days.last), latest: isoDate(days.latest) };
  const head = {
    ...{ format: FORMAT, of: 'rows', edition: edition.code },
    ...{ observedUntil: isoDate(tallies.rules.observedUntil), isCutOffStated },
    file: { ...file, days: shownDays },
    sla: edition.sla,
  };
  return document(head, parts, edition.sla);
}

/** The same of counts by month: without days. */
export function aggregatesJson(
  { rows, accepted, rejected }: CountedAggregates,
  edition: SeededComplaintEdition,
  parts: Iterable<MetricsPart<ComplaintTally>>,
): Generator<string> {
  const head = { format: FORMAT, of: 'months', edition: edition.code, file: { rows, accepted, rejected } };
  return document(head, parts, edition.sla);
}

function* document(
  head: object,
  parts: Iterable<MetricsPart<ComplaintTally>>,
  sla: readonly SlaRule[],
): Generator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"parts":[`;
  let separator = '\n';
  for (const { tally, counts, ...part } of parts) {
    const statistics = tally === null ? { counts, metrics: metricsOf(counts) } : complaintStatistics(tally, sla);
    yield `${separator}${JSON.stringify({ ...part, statistics })}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}
