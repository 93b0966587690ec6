const FULL_DATE = new Intl.DateTimeFormat('id-ID', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const COUNT = new Intl.NumberFormat('id-ID');

/** An ISO date as `Sabtu, 31 Oktober 2020`. */
export function dateText(date: string): string {
  return FULL_DATE.format(new Date(`${date}T00:00:00Z`));
}

/** A count with its thousands grouped: `57.171`. */
export function countText(count: number): string {
  return COUNT.format(count);
}

/** A decimal with a comma: `-5,4`. */
export function decimalText(decimal: string): string {
  return decimal.replace('.', ',');
}
