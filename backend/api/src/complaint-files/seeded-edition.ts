import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ComplaintWindow,
  dayNumber,
  isoDate,
  type SlaRule,
  workingDayTable,
  type WorkingDayTable,
} from '@anggakara/scoring/complaints';

/** Periods that count together, by their places: the reference window, the one it is compared with. */
export interface JoinedWindow {
  readonly code: string;
  readonly periods: readonly number[];
}

/** What an edition says of complaints, as `seeds/` writes it. */
export interface SeededComplaintEdition {
  readonly code: string;
  readonly windows: readonly ComplaintWindow[];
  readonly joined: readonly JoinedWindow[];
  /** Whether the edition has no reporting periods, so that calendar years stand in their place. */
  readonly isByYear: boolean;
  readonly sla: readonly SlaRule[];
  readonly workingDays: WorkingDayTable;
}

interface Written {
  readonly code: string;
  readonly periods?: readonly WrittenPeriod[];
  readonly sla?: readonly SlaRule[];
}

interface WrittenPeriod {
  readonly code: string;
  readonly role: string;
  readonly start: string;
  readonly end: string;
}

/** Files of `editions/` that hold no edition. */
const OTHER_FILES = ['presets.json', 'sources.json'];

/** The codes of the editions that the seeds hold. */
export function seededEditionCodes(seeds: string): readonly string[] {
  return editionFiles(seeds).map((file) => readJson<Written>(file).code);
}

/** An edition by its code; undefined where the seeds have no such. (docs/rules/complaint-files.md 22) */
export function seededComplaintEdition(seeds: string, code: string): SeededComplaintEdition | undefined {
  const edition = editionFiles(seeds)
    .map((file) => readJson<Written>(file))
    .find((one) => one.code === code);
  if (edition === undefined) return undefined;
  const workingDays = seededWorkingDays(seeds);
  const periods = edition.periods ?? [];
  const isByYear = periods.length === 0;
  return {
    ...{ code, isByYear, workingDays },
    windows: isByYear ? yearsOf(workingDays) : periods.map(windowOf),
    joined: isByYear ? [] : joinedWindows(periods),
    sla: edition.sla ?? readJson<readonly SlaRule[]>(join(seeds, 'complaints', 'sla.json')),
  };
}

function editionFiles(seeds: string): readonly string[] {
  const history = readdirSync(join(seeds, 'editions')).filter((name) => !OTHER_FILES.includes(name));
  return [...history.map((name) => join(seeds, 'editions', name)), join(seeds, 'demo', 'edition.json')];
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows what its file holds
function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}/;

/** The years on record, from the first day off to the last. (docs/rules/working-days.md 5) */
function seededWorkingDays(seeds: string): WorkingDayTable {
  const lines = readFileSync(join(seeds, 'calendar', 'off-days.csv'), 'utf8').split('\n');
  const dates = lines.flatMap((line) => ISO_DATE.exec(line) ?? []);
  const years = dates.map((date) => Number(date.slice(0, 4)));
  return workingDayTable(`${Math.min(...years)}-01-01`, `${Math.max(...years)}-12-31`, new Set(dates));
}

function windowOf({ code, start, end }: WrittenPeriod): ComplaintWindow {
  return { code, startsOn: dayNumber(start), endsOn: dayNumber(end) };
}

function joinedWindows(periods: readonly WrittenPeriod[]): readonly JoinedWindow[] {
  return [...new Set(periods.map(({ role }) => role))].map((role) => ({
    code: role,
    periods: periods.flatMap((period, place) => (period.role === role ? [place] : [])),
  }));
}

function yearsOf({ first, last }: WorkingDayTable): readonly ComplaintWindow[] {
  const [from, to] = [first, last].map((day) => Number(isoDate(day).slice(0, 4)));
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, step) => {
    const year = String(Number(from) + step);
    return windowOf({ code: year, role: '', start: `${year}-01-01`, end: `${year}-12-31` });
  });
}
