/** WIB has been seven hours ahead of UTC all year since 1964. */
const WIB_AHEAD_MS = 7 * 3_600_000;
const TYPED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** An instant as a `datetime-local` field holds it, on the clock of WIB: `2026-05-20T10:42`. */
export function wibTime(instant: string): string {
  return new Date(Date.parse(instant) + WIB_AHEAD_MS).toISOString().slice(0, 16);
}

/** The instant that a field on the clock of WIB means; null for a text that is no time. */
export function instantOfWib(time: string): string | null {
  if (!TYPED.test(time)) return null;
  const milliseconds = Date.parse(`${time}:00.000Z`) - WIB_AHEAD_MS;
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}
