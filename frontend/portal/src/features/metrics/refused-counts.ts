import type { ClaimedPeriod, FindingView } from '@anggakara/contracts';
import { COUNT_FIELDS, type CountField, type PartialCounts } from '../../data/count-hints';

const IN_PERIOD = /^periods\[(\d+)\]\.(\w+)$/;

export type RefusedCounts = Readonly<Partial<Record<CountField, string>>>;

type Finding = Pick<FindingView, 'severity' | 'code' | 'path' | 'message'>;

/**
 * The server's errors about the counts of one period, by field, in its own words. Nothing is said of a count that is
 * still missing, nor of one that was changed since the server saw it.
 */
export function refusedCounts(
  findings: readonly Finding[],
  place: number,
  stored: ClaimedPeriod,
  typed: PartialCounts,
): RefusedCounts {
  const found = findings.filter(({ severity, code }) => severity === 'error' && code !== 'count-missing');
  const placed = found.flatMap(({ path, message }) => {
    const [, at, name] = IN_PERIOD.exec(path) ?? [];
    const field = COUNT_FIELDS.find((count) => count === name);
    return Number(at) === place && field !== undefined && stored[field] === typed[field] ? [[field, message]] : [];
  });
  return Object.fromEntries(placed) as RefusedCounts;
}
