import { format, FORMATS } from './language';

/** Texts as the language's readers write them: 1.234,5 - 97,3 % (255/262) - 11 November 2020 - 10.30 WIB. */

export const COMPETITION_ZONE = 'Asia/Jakarta';

/** A count with its thousands: `57.171`. */
export function countText(count: number): string {
  return count.toLocaleString(format().locale);
}

/** A decimal of the wire as it is, digit for digit: `1234.50` is `1.234,50`. */
export function decimalText(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const { group, point } = format();
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group).replace('-', '\u2212');
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}

/** A decimal without the zeros that only fill its places: `1.9000` is `1,9`. */
export function plainText(decimal: string): string {
  return decimalText(decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);
}

export interface RateParts {
  readonly numerator: number;
  readonly denominator: number;
  readonly percent: string | null;
}

/** A percentage of the wire: `97,3 %`, or `97.3%` in English. */
export function percentText(percent: string): string {
  return `${decimalText(percent)}${format().percent}`;
}

/** A rate never without its counts: `97,3 % (255/262)`. */
export function rateText({ numerator, denominator, percent }: RateParts): string {
  const share = percent === null ? '-' : percentText(percent);
  return `${share} (${countText(numerator)}/${countText(denominator)})`;
}

/** A day of the calendar, the same in every zone: `11 November 2020`. */
export function dayText(date: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString(format().locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** A date as far as it is known: `2020-11` is `November 2020`, a bare year stays a year. */
export function partialDateText(date: string): string {
  if (/^\d{4}-\d{2}$/.test(date)) return dayText(`${date}-01`).replace(/^1 /, '');
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? dayText(date) : date;
}

/** An instant's day and minute in the competition's zone: `11 November 2020, 10.30 WIB`. */
export function instantText(instant: string): string {
  return `${dayIn(instant, COMPETITION_ZONE)}, ${timeIn(instant, COMPETITION_ZONE)} WIB`;
}

/** `10.30 WIB` */
export function timeText(instant: string): string {
  return `${timeIn(instant, COMPETITION_ZONE)} WIB`;
}

/** The same instant on the reader's clock; null where that clock shows the same as WIB. */
export function readersInstantText(instant: string, zone: string = readersZone()): string | null {
  const day = dayIn(instant, zone);
  const time = timeIn(instant, zone);
  if (day === dayIn(instant, COMPETITION_ZONE) && time === timeIn(instant, COMPETITION_ZONE)) return null;
  return `${day}, ${time} ${zoneName(instant, zone)}`;
}

function readersZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function dayIn(instant: string, timeZone: string): string {
  return new Date(instant).toLocaleDateString(format().locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  });
}

function timeIn(instant: string, timeZone: string): string {
  const { locale, hour } = format();
  const parts = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  return parts.format(new Date(instant)).replace(/[.:]/, hour);
}

/** WIB, WITA and WIT keep their names in every language. */
function zoneName(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(FORMATS.id.locale, { timeZone, timeZoneName: 'short' }).formatToParts(
    new Date(instant),
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** How long until an instant, in the two largest units: `3 hari 4 jam`; null once it has passed. */
export function remainingText(milliseconds: number): string | null {
  if (milliseconds <= 0) return null;
  const minutes = Math.floor(milliseconds / 60_000);
  const [days, hours] = [Math.floor(minutes / 1_440), Math.floor(minutes / 60) % 24];
  if (days > 0) return [unitText(days, 'day'), ...(hours > 0 ? [unitText(hours, 'hour')] : [])].join(' ');
  if (hours > 0) return `${unitText(hours, 'hour')} ${unitText(minutes % 60, 'minute')}`;
  return minutes > 0 ? unitText(minutes, 'minute') : $localize`kurang dari semenit`;
}

/** A number of whole units in words: `3 hari`; `1 day`, `3 days`. */
function unitText(count: number, unit: 'day' | 'hour' | 'minute'): string {
  return count.toLocaleString(format().locale, { style: 'unit', unit, unitDisplay: 'long' });
}
