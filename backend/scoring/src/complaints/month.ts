import { dayNumber } from '../working-days';

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Whether a text names a month, `2020-01`. */
export function isMonth(text: string): boolean {
  return MONTH.test(text);
}

/** The month after, `2020-01` after `2019-12`. */
export function nextMonth(month: string): string {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** The first and the last day of a month, as days since 1 January 1970. */
export function daysOfMonth(month: string): readonly [first: number, last: number] {
  return [dayNumber(`${month}-01`), dayNumber(`${nextMonth(month)}-01`) - 1];
}
