import { isoDate } from '../working-days';
import { known } from '../known';
import type { ComplaintRules } from './complaint';

/** What a day of receipt says of its complaint, looked up by the days since the first one that a window holds. */
export interface DayLookup {
  readonly first: number;
  /** Days looked up; what comes after them is in no window. */
  readonly length: number;
  /** Place of the window that holds the day; -1 for none. */
  readonly window: Int16Array;
  /** Months since the first one. */
  readonly month: Int16Array;
  /** The months from the first window's first day to the cut-off, `2020-01`. */
  readonly months: readonly string[];
}

/** No day after the cut-off is in a window. (docs/rules/complaints.md 2) */
export function dayLookup({ windows, observedUntil }: ComplaintRules): DayLookup {
  const first = windows.reduce((least, { startsOn }) => Math.min(least, startsOn), observedUntil + 1);
  const length = observedUntil + 1 - first;
  const [window, month] = [new Int16Array(length).fill(-1), new Int16Array(length)];
  const months: string[] = [];
  for (let place = 0; place < length; place += 1) {
    const name = isoDate(first + place).slice(0, 7);
    if (months.at(-1) !== name) months.push(name);
    month[place] = months.length - 1;
  }
  for (const [code, { startsOn, endsOn }] of windows.entries()) {
    window.fill(code, startsOn - first, Math.max(0, Math.min(endsOn, observedUntil) + 1 - first));
  }
  return { first, length, window, month, months };
}

/** The window of a day; -1 for none. */
export function windowAt({ first, length, window }: DayLookup, day: number): number {
  const place = day - first;
  return place >= 0 && place < length ? known(window[place]) : -1;
}
