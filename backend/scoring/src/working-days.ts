const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_PER_ERA = 146_097;

/** Days since 1 January 1970 of an ISO date in the Gregorian calendar. Throws on a date that does not exist. */
export function dayNumber(date: string): number {
  const [, year = 0, month = 0, day = 0] = (DATE.exec(date) ?? []).map(Number);
  const number = daysBefore(year, month, day);
  if (isoDate(number) !== date) throw new RangeError(`not a date: ${date}`);
  return number;
}

/** Counting in eras of 400 years from 1 March, so that the leap day is a year's last. */
function daysBefore(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - 719_468;
}

export function isoDate(number: number): string {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = ((shiftedMonth + 2) % 12) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

function isWeekend(number: number): boolean {
  const weekday = (((number + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}

/** Whether a day, as days since 1 January 1970, is worked on. (docs/rules/working-days.md 1) */
export function isWorkingDay(number: number, offDays: ReadonlySet<string>): boolean {
  return !isWeekend(number) && !offDays.has(isoDate(number));
}

function workingDaysBetween(first: number, last: number, offDays: ReadonlySet<string>): number {
  let count = 0;
  for (let day = first; day <= last; day += 1) if (isWorkingDay(day, offDays)) count += 1;
  return count;
}

/** Working days from the first to the last day, both counted: how long something takes. (docs/rules/working-days.md 2) */
export function workingDaysInclusive(from: string, to: string, offDays: ReadonlySet<string>): number {
  return workingDaysBetween(dayNumber(from), dayNumber(to), offDays);
}

/** Working days after the first day, up to and with the last: what a time limit counts. (docs/rules/working-days.md 3) */
export function workingDaysElapsed(from: string, to: string, offDays: ReadonlySet<string>): number {
  return workingDaysBetween(dayNumber(from) + 1, dayNumber(to), offDays);
}

/** Calendar days after the first day, up to and with the last. */
export function calendarDaysElapsed(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}
