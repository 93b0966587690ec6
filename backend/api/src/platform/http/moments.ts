/** Whether a text is a day that exists: `2025-02-30` is not. */
export function isRealDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || value < '0001') return false;
  const moment = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value);
}

/** Whether a text is an instant in UTC whose day and time of day exist. */
export function isInstant(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(\.\d{1,6})?Z$/.exec(value);
  return parts !== null && isRealDate(parts[1]) && !Number.isNaN(Date.parse(value)) && Number(parts[2]) < 24;
}
