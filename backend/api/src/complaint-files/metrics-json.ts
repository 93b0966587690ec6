import { complaintStatistics, isoDate } from '@anggakara/scoring';
import type { CountedFile } from './counted-file';
import type { MetricsPart } from './metrics-report';
import type { SeededComplaintEdition } from './seeded-edition';

/**
 * The metrics as one document, in pieces: what was read, by which rules, and all that each agency's complaints of each period and
 * window say.
 */
export function* metricsJson(
  counted: CountedFile,
  edition: SeededComplaintEdition,
  parts: Iterable<MetricsPart>,
): Generator<string> {
  const { summary, tallies, isCutOffStated } = counted;
  const { agencies: _agencies, channels: _channels, categories: _categories, days, ...file } = summary;
  const head = {
    ...{ format: 'anggakara.complaint-metrics/1', edition: edition.code },
    ...{ observedUntil: isoDate(tallies.rules.observedUntil), isCutOffStated },
    file: {
      ...file,
      days:
        days === null ? null : { first: isoDate(days.first), last: isoDate(days.last), latest: isoDate(days.latest) },
    },
    sla: edition.sla,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"parts":[`;
  let separator = '\n';
  for (const { tally, ...part } of parts) {
    yield `${separator}${JSON.stringify({ ...part, statistics: complaintStatistics(tally, edition.sla) })}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}
