import type { ClaimedPeriod, FindingView, ReportingPeriodView } from '@anggakara/contracts';
import { COUNT_FIELDS } from '../../data/count-hints';
import { periodName } from './claim-words';
import { countWords } from './count-words';

const IN_PERIOD = /^periods\[(\d+)\](?:\.(\w+))?$/;

/** A finding in the words of the page: where, and what. */
export interface PlacedFinding {
  readonly place: string;
  readonly message: string;
}

type Finding = Pick<FindingView, 'code' | 'path' | 'message'>;

/** Findings as people name their places; counts that are missing in one period are one line. */
export function placedFindings(
  findings: readonly Finding[],
  claimed: readonly Pick<ClaimedPeriod, 'period'>[],
  periods: readonly ReportingPeriodView[],
): readonly PlacedFinding[] {
  const missing = findings.filter(({ code }) => code === 'count-missing');
  const places = [...new Set(missing.map(({ path }) => periodPath(path)))];
  return [
    ...places.map((place) =>
      missingIn(
        place,
        missing.filter(({ path }) => periodPath(path) === place),
      ),
    ),
    ...findings.filter(({ code }) => code !== 'count-missing'),
  ].map(({ path, message }) => ({ place: findingPlace(path, claimed, periods), message }));
}

function periodPath(path: string): string {
  return path.replace(/\.\w+$/, '');
}

function missingIn(path: string, missing: readonly Finding[]): Pick<Finding, 'path' | 'message'> {
  const [first] = missing;
  if (first !== undefined && missing.length === 1) return first;
  return { path, message: $localize`${missing.length} isian belum diisi.` };
}

/** `periods[2].received` as people name it: `Semester I 2025, Laporan diterima`. */
export function findingPlace(
  path: string,
  claimed: readonly Pick<ClaimedPeriod, 'period'>[],
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
