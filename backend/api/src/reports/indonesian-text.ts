const MONTHS = [
  ...['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'],
  ...['Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
];
/** Western Indonesian Time has no daylight saving. */
const WIB_OFFSET_MS = 7 * 60 * 60 * 1000;

/** U+2212: a hyphen is shorter, and lets a line break before the number. */
const MINUS = '\u2212';

/** `11 November 2020` of `2020-11-11`; a partial date stays partial: `November 2020`, `2017`. */
export function dateText(date: string): string {
  const [year = '', month, day] = date.split('-');
  const parts = [
    day === undefined ? '' : String(Number(day)),
    month === undefined ? '' : MONTHS[Number(month) - 1],
    year,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

/** `11 November 2020 10.30 WIB` of an instant in UTC. */
export function instantText(instant: string): string {
  const local = new Date(Date.parse(instant) + WIB_OFFSET_MS).toISOString();
  return `${dateText(local.slice(0, 10))} ${local.slice(11, 16).replace(':', '.')} WIB`;
}

/** `1 Januari 2025 s.d. 30 Juni 2025`. */
export function windowText(start: string, end: string): string {
  return `${dateText(start)} s.d. ${dateText(end)}`;
}

/** A decimal as Indonesian readers write it: `1.234,50`, below zero `−5,4`; a dash for what is not there. */
export function decimalText(value: string | null): string {
  if (value === null) return '–';
  const [integer = '', fraction] = value.replace('-', MINUS).split('.');
  return grouped(integer) + (fraction === undefined ? '' : `,${fraction}`);
}

export function countText(count: number | null): string {
  return count === null ? '–' : grouped(String(count));
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '.');
}
