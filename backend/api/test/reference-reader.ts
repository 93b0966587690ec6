import { dayNumber, isoDate } from '@anggakara/scoring';
import { RULES } from './complaint-files';

/** In the order of their characters. */
export const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** A slow reader of complaint exports, written by the rules and by nothing else: texts, regular expressions, maps. */

export interface ReferenceReading {
  /** `line ticket agency received dispositioned firstFollowUp closed status` of each accepted row. */
  readonly accepted: readonly string[];
  /** `line code` of each problem, sorted. */
  readonly rejected: readonly string[];
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  readonly isWrong: boolean;
}

/** (docs/rules/complaint-files.md 2, 3) */
export function tableOf(text: string, separator: string): readonly Row[] {
  const rows: Row[] = [];
  let rest = text;
  let line = 1;
  while (rest !== '') {
    const { cells, isWrong, length } = rowOf(rest, separator);
    rows.push({ line, cells, isWrong });
    line += (rest.slice(0, length).match(/\r\n|\r|\n/g) ?? []).length;
    rest = rest.slice(length);
  }
  return rows;
}

interface Cell {
  readonly text: string;
  readonly isWrong: boolean;
  /** Behind the cell. */
  readonly end: number;
}

function rowOf(text: string, separator: string): { cells: string[]; isWrong: boolean; length: number } {
  const found: Cell[] = [];
  let at = 0;
  do {
    const cell = cellAt(text, at, separator);
    found.push(cell);
    at = cell.end + 1;
  } while (text[at - 1] === separator);
  const end = /^(?:\r\n|\r|\n)/.exec(text.slice(at - 1))?.[0] ?? '';
  return {
    cells: found.map((cell) => cell.text),
    isWrong: found.some(({ isWrong }) => isWrong),
    length: at - 1 + end.length,
  };
}

function cellAt(text: string, at: number, separator: string): Cell {
  const rest = text.slice(at);
  if (!rest.startsWith('"')) return cellOf(plainOf(rest, separator), false, at + plainOf(rest, separator).length);
  const quotation = /^"((?:[^"]|"")*)"/.exec(rest);
  if (quotation === null) return cellOf(rest, true, text.length);
  const [whole, inside = ''] = quotation;
  const tail = plainOf(rest.slice(whole.length), separator);
  return cellOf(inside.replaceAll('""', '"'), tail !== '', at + whole.length + tail.length);
}

function plainOf(rest: string, separator: string): string {
  return new RegExp(`^[^${separator}\r\n]*`).exec(rest)?.[0] ?? '';
}

function cellOf(text: string, isWrong: boolean, end: number): Cell {
  return { text: text.replace(/^[\s\0]+|[\s\0]+$/g, ''), isWrong, end };
}

type ReadDay = number | 'none' | 'unreadable';

const NAMES = 'januari februari maret april mei juni juli agustus september oktober november desember'.split(' ');
const SHORT = 'jan feb mar apr mei jun jul agu sep okt nov des'.split(' ');
const WRITINGS = [
  /^(?<day>\d{1,2})[/-](?<month>\d{1,2})[/-](?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2}) (?<month>[a-z]+) (?<year>\d{4})$/i,
];
const TIME = /^(?<date>.*?)(?:[ T](?<hour>\d{2})[:.](?<minute>\d{2})(?: ?(?<zone>WITA|WIB|WIT|Z))?)?$/;
/** Hours by which the zones are ahead of Jakarta. */
const AHEAD = new Map([
  ...(['WIB', undefined] as const).map((zone) => [zone, 0] as const),
  ['WITA', 1],
  ['WIT', 2],
  ['Z', -7],
]);

/** The day of what the test files write, and of nothing else that the rules allow. */
function dayOf(text: string): ReadDay {
  if (['', '-', 'null'].includes(text)) return 'none';
  const serial = /^(\d{5})(?:[.,]\d+)?$/.exec(text);
  if (serial !== null) return dayNumber('1899-12-30') + Number(serial[1]);
  return momentOf(TIME.exec(text)?.groups ?? {});
}

function momentOf(groups: Readonly<Record<string, string>>): ReadDay {
  const day = dateOf(String(groups['date']));
  const [hour, minute] = [Number(groups['hour'] ?? 0), Number(groups['minute'] ?? 0)];
  if (day === 'unreadable' || hour > 23 || minute > 59) return 'unreadable';
  return day + Math.floor((hour - Number(AHEAD.get(groups['zone']))) / 24);
}

function dateOf(date: string): number | 'unreadable' {
  const groups = WRITINGS.map((writing) => writing.exec(date)?.groups).find((one) => one !== undefined);
  try {
    const { year, month = '', day = '' } = groups ?? {};
    return dayNumber(`${year}-${monthOf(month.toLowerCase())}-${day.padStart(2, '0')}`);
  } catch {
    // RangeError: no such date.
    return 'unreadable';
  }
}

function monthOf(month: string): string {
  const place = Math.max(NAMES.indexOf(month), SHORT.indexOf(month));
  return place === -1 ? month.padStart(2, '0') : String(place + 1).padStart(2, '0');
}

const STATUSES: Readonly<Record<string, number>> = {
  'belum diverifikasi': 0,
  disposisi: 1,
  'belum diproses': 2,
  proses: 3,
  selesai: 4,
  ditunda: 5,
  'bukan wewenang': 6,
  arsip: 7,
};

/** Reads a table whose header has the columns of `HEADER`. */
export function referenceReading(text: string, separator: string): ReferenceReading {
  const [header, ...rows] = tableOf(text, separator);
  const width = header?.cells.length ?? 0;
  const lines = new Map<string, number>();
  const read = rows
    .filter(({ cells, isWrong }) => isWrong || cells.some((cell) => cell !== ''))
    .map((row) => ({ row, ...readRow(row, width, lines) }));
  return {
    accepted: read.filter(({ problems }) => problems.length === 0).map(({ text: shown }) => shown),
    rejected: read.flatMap(({ row, problems }) => problems.map((code) => `${row.line} ${code}`)).toSorted(byText),
  };
}

interface ReadRow {
  readonly problems: readonly string[];
  readonly text: string;
}

function readRow(row: Row, width: number, lines: Map<string, number>): ReadRow {
  const shape = shapeProblem(row, width);
  if (shape !== undefined) return { problems: [shape], text: '' };
  const cells = row.cells.map(String);
  const ticket = String(cells[0]).replace(/^[# ]+/, '');
  const agency = String(cells[1]);
  const days = cells.slice(2, 6).map(dayOf);
  const word = wordOf(String(cells[6]));
  const problems = [
    ...ticketProblems(ticket, row.line, lines),
    ...(wordOf(agency) === '' ? ['agency-missing'] : []),
    ...(word === '' ? ['status-missing'] : []),
    ...(word !== '' && STATUSES[word] === undefined ? ['status-unknown'] : []),
    ...dayProblems(days),
    ...closingProblems(days.at(-1), STATUSES[word]),
  ];
  const shown = days.map((day) => (typeof day === 'number' ? isoDate(day) : null));
  return { problems, text: [row.line, ticket, agency.replace(/\s+/g, ' '), ...shown, STATUSES[word]].join('|') };
}

function shapeProblem({ cells, isWrong }: Row, width: number): string | undefined {
  if (isWrong) return 'quotes-wrong';
  if (cells.length < width) return 'too-few-cells';
  return cells.slice(width).some((cell) => cell !== '') ? 'too-many-cells' : undefined;
}

function wordOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function ticketProblems(ticket: string, line: number, lines: Map<string, number>): readonly string[] {
  if (ticket === '') return ['ticket-missing'];
  if (Buffer.byteLength(ticket) > 40) return ['ticket-too-long'];
  if (/[^ -~]/.test(ticket)) return ['ticket-unreadable'];
  const isSecond = lines.has(ticket);
  if (!isSecond) lines.set(ticket, line);
  return isSecond ? ['ticket-repeated'] : [];
}

const isDay = (day: ReadDay | undefined): day is number => typeof day === 'number';

/** (docs/rules/complaint-files.md 10, 16, 17) */
function dayProblems(days: readonly ReadDay[]): readonly string[] {
  const [received, , firstFollowUp, closed] = days;
  const isEarly = isDay(closed) && isDay(firstFollowUp) && closed < firstFollowUp;
  return [
    ...days.filter((day) => day === 'unreadable').map(() => 'date-unreadable'),
    ...(received === 'none' ? ['received-missing'] : []),
    ...(isDay(received) ? placeProblems(received, days.slice(1).filter(isDay)) : []),
    ...(isEarly ? ['closed-before-follow-up'] : []),
  ];
}

function placeProblems(received: number, later: readonly number[]): readonly string[] {
  const { observedUntil, windows } = RULES;
  const isInside = windows.some(({ startsOn, endsOn }) => received >= startsOn && received <= endsOn);
  return [
    ...(received <= observedUntil && !isInside ? ['outside-windows'] : []),
    ...[received, ...later].filter((day) => day > observedUntil).map(() => 'after-cut-off'),
    ...later.filter((day) => day < received).map(() => 'before-received'),
  ];
}

/** (docs/rules/complaint-files.md 18) */
function closingProblems(closed: ReadDay | undefined, status: number | undefined): readonly string[] {
  if (closed === 'none') return status === 4 ? ['resolved-without-closing'] : [];
  return isDay(closed) && status !== undefined && [0, 1, 2, 3, 5].includes(status) ? ['closing-without-resolved'] : [];
}
