import { calendarDaysElapsed, dayNumber, isoDate, workingDaysInclusive } from '@anggakara/scoring';
import type { ConsequenceView, Language } from '@anggakara/contracts';
import { CONSEQUENCE_WORDS } from './consequence-words';
import { FIGURE_TEXTS } from './figure-text';

type OffDays = ReadonlySet<string>;

/** Longer than any run of days off, so that a broken calendar ends the search. */
const LONGEST_RUN = 30;

function isOff(date: string, offDays: OffDays): boolean {
  return workingDaysInclusive(date, date, offDays) === 0;
}

function lastOff(date: string, step: 1 | -1, offDays: OffDays): string {
  let last = date;
  for (let days = 1; days <= LONGEST_RUN; days += 1) {
    const next = isoDate(dayNumber(date) + step * days);
    if (!isOff(next, offDays)) return last;
    last = next;
  }
  return last;
}

/** The unbroken days off in which a day lies; null where it is a working day. (docs/rules/working-days.md 1) */
export function daysOffAround(date: string, offDays: OffDays): { readonly from: string; readonly to: string } | null {
  if (!isOff(date, offDays)) return null;
  return { from: lastOff(date, -1, offDays), to: lastOff(date, 1, offDays) };
}

/** A year without a single day off is a year that the calendar does not know. */
function isKnown(date: string, offDays: OffDays): boolean {
  const year = date.slice(0, 4);
  return [...offDays].some((day) => day.startsWith(year));
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A window that ends among days off: nobody worked on the last reports, which few open ones may merely reflect.
 * (docs/rules/documented-figures.md 5)
 */
export function cutOffConsequences(
  end: string | null,
  offDays: OffDays,
  language: Language = 'id',
): readonly ConsequenceView[] {
  if (end === null || !ISO_DATE.test(end) || !isKnown(end, offDays)) return [];
  const run = daysOffAround(end, offDays);
  if (run === null) return [];
  const { from, to } = run;
  const [words, { date }] = [CONSEQUENCE_WORDS[language], FIGURE_TEXTS[language]];
  return [
    {
      code: 'cut-off-working-days',
      label: words.cutOff(date(end)),
      value: words.workingDays(workingDaysInclusive(from, to, offDays)),
      formula: words.daysOff(date(from), date(to), calendarDaysElapsed(from, to) + 1),
    },
  ];
}
