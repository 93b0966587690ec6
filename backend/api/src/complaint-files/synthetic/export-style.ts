import { isoDate } from '@anggakara/scoring/complaints';

/** How an export is written: what real ones differ in. */
export interface ExportStyle {
  readonly delimiter: ';' | ',' | '\t' | '|';
  /** mixed: every second row in Windows-1252, as a file that was glued together from two programs. */
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'windows-1252' | 'mixed';
  /** mixed: each day in another way. */
  readonly days: DayStyle | 'mixed';
  readonly lineEnd: '\r\n' | '\n' | '\r';
}

export const DAY_STYLES = ['numbers', 'words', 'iso', 'serial', 'with-time', 'serial-time'] as const;
export type DayStyle = (typeof DAY_STYLES)[number];

export const USUAL_STYLE: ExportStyle = { delimiter: ';', encoding: 'utf-8', days: 'numbers', lineEnd: '\r\n' };

const MONTHS = [
  ...['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November'],
  'Desember',
];
/** 30 December 1899, from which spreadsheets count. */
const SERIAL_OF_1970 = 25_569;

interface DayParts {
  readonly year: string;
  readonly month: string;
  readonly date: string;
  /** As a spreadsheet counts. */
  readonly serial: number;
}

const WRITTEN: Readonly<Record<DayStyle, (parts: DayParts) => string>> = {
  numbers: ({ year, month, date }) => `${date}/${month}/${year}`,
  words: ({ year, month, date }) => `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`,
  iso: ({ year, month, date }) => `${year}-${month}-${date}`,
  serial: ({ serial }) => String(serial),
  'with-time': ({ year, month, date }) => `${date}/${month}/${year} 14.05`,
  'serial-time': ({ serial }) => `${serial}.25`,
};

/** A day as exports write it. */
export function writtenDay(day: number, style: DayStyle): string {
  const [year = '', month = '', date = ''] = isoDate(day).split('-');
  return WRITTEN[style]({ year, month, date, serial: day + SERIAL_OF_1970 });
}

/** Signs of Windows-1252 that are not those of Latin-1. */
const WINDOWS_BYTES: ReadonlyMap<string, number> = new Map([
  ['–', 0x96],
  ['“', 0x93],
  ['”', 0x94],
]);

export function windowsBytes(text: string): Buffer {
  return Buffer.from(Array.from(text, (sign) => WINDOWS_BYTES.get(sign) ?? sign.charCodeAt(0)));
}

/** A cell as RFC 4180 writes it. */
export function writtenCell(text: string, { delimiter }: ExportStyle): string {
  return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}
