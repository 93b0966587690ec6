const SECONDS = 86_400;
/** 9999-12-31, the last day that a workbook can name. */
const LAST_SERIAL = 2_958_465;
/** Days from 1970-01-01 back to the day 0 of either system. */
const DAY_0 = { 1900: -25_569, 1904: -24_107 } as const;
/** The system of 1900 counts a 29 February 1900, which never was, as day 60: before it every day is one late. */
const PHANTOM = 60;

export type DateSystem = keyof typeof DAY_0;

/**
 * A serial number as `2022-03-05`, with a time of day as `2022-03-05T13:45:00`, below one day as `13:45:00`; null where it names
 * no day. Seconds are rounded. (docs/rules/workbooks.md 11)
 */
export function serialText(serial: number, system: DateSystem): string | null {
  if (!(serial >= 0)) return null;
  const seconds = Math.round(serial * SECONDS);
  const day = Math.floor(seconds / SECONDS);
  const time = timeText(seconds - day * SECONDS);
  if (day === 0) return serial === 0 ? null : (time ?? null);
  const date = dayText(day, system);
  if (date === null) return null;
  return time === undefined ? date : `${date}T${time}`;
}

function dayText(serial: number, system: DateSystem): string | null {
  if (serial > LAST_SERIAL - (system === 1904 ? 1_462 : 0)) return null;
  if (system === 1904) return isoDay(serial + DAY_0[1904]);
  if (serial === PHANTOM) return null;
  return isoDay(serial + DAY_0[1900] + (serial < PHANTOM ? 1 : 0));
}

function timeText(seconds: number): string | undefined {
  if (seconds === 0) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  return [seconds / 3_600, (seconds / 60) % 60, seconds % 60].map((part) => two(Math.floor(part))).join(':');
}

/** Exports name the same days over and over. */
const knownDays = new Map<number, string>();
const MOST_KNOWN = 50_000;

function isoDay(day: number): string {
  const known = knownDays.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * SECONDS * 1_000).toISOString().slice(0, 10);
  if (knownDays.size < MOST_KNOWN) knownDays.set(day, text);
  return text;
}
