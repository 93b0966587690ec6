import type { ClaimedPeriod, ReportingPeriodView } from '@anggakara/contracts';
import { COUNT_FIELDS } from '../../data/count-hints';
import { periodName } from './claim-words';
import { countWords } from './count-words';

const IN_PERIOD = /^periods\[(\d+)\](?:\.(\w+))?$/;

/** `periods[2].received` as people name it: `Semester I 2025, Laporan diterima`. */
export function findingPlace(
  path: string,
  claimed: readonly ClaimedPeriod[],
  periods: readonly ReportingPeriodView[],
): string {
  if (path === 'reference') return $localize`Jendela acuan`;
  if (path === 'comparison') return $localize`Jendela pembanding`;
  const [, place, name] = IN_PERIOD.exec(path) ?? [];
  const period = place === undefined ? undefined : claimed[Number(place)];
  if (period === undefined) return path;
  const field = COUNT_FIELDS.find((count) => count === name);
  const where = periodName(periods, period.period);
  return field === undefined ? where : `${where}, ${countWords(field).label}`;
}
