import type { ComplaintMapping } from '@anggakara/contracts';
import {
  type ComplaintColumns,
  type ComplaintRules,
  dayNumber,
  isoDate,
  LAPOR_SLA,
  NO_DAY,
  workingDayTable,
} from '@anggakara/scoring';
import type { ComplaintSource, FileWords, ReadSummary, RejectedRow, TicketBytes } from '../src/complaint-files';
import { readComplaints } from '../src/complaint-files';
import { ByteTools } from '../src/complaint-files/byte-tools';
import { fastestTools } from '../src/complaint-files/read-complaints';
import type { ReadingTools } from '../src/complaint-files/reading-tools';

/** The header of most test files, and what its columns mean. */
export const HEADER =
  'Tracking ID;Instansi;Tanggal Masuk;Tanggal Disposisi;Tanggal Tindak Lanjut;Tanggal Selesai;Status';

export const MAPPING: ComplaintMapping = {
  format: 'anggakara.complaint-map/1',
  columns: {
    ticket: 'Tracking ID',
    agency: 'Instansi',
    received: 'Tanggal Masuk',
    dispositioned: 'Tanggal Disposisi',
    firstFollowUp: 'Tanggal Tindak Lanjut',
    closed: 'Tanggal Selesai',
    status: 'Status',
  },
  dropped: [],
  dateOrder: 'day-month-year',
  statuses: {},
  classifications: {},
  agencies: {},
  observedUntil: null,
};

/** The year 2020, observed until 31 January 2021, without days off. */
export const RULES: ComplaintRules = {
  windows: [{ code: '2020', startsOn: dayNumber('2020-01-01'), endsOn: dayNumber('2020-12-31') }],
  sla: LAPOR_SLA,
  workingDays: workingDayTable('2019-01-01', '2021-12-31', new Set()),
  observedUntil: dayNumber('2021-01-31'),
  dayCap: 30,
};

/** Bytes in chunks of one size; each chunk is gone when the next one comes, as the contract allows. */
export async function* sourceOf(content: string | Uint8Array, size = 65_536): ComplaintSource {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const chunk = new Uint8Array(Math.max(size, 1));
  for (let at = 0; at < bytes.length; at += chunk.length) {
    const part = bytes.subarray(at, at + chunk.length);
    chunk.fill(0xff);
    chunk.set(part);
    yield await Promise.resolve(chunk.subarray(0, part.length));
  }
}

/** An accepted row as somebody would write it down. */
export interface AcceptedRow {
  readonly line: number;
  readonly ticket: string;
  readonly agency: string;
  readonly received: string;
  readonly dispositioned: string | null;
  readonly firstFollowUp: string | null;
  readonly closed: string | null;
  readonly status: number;
  readonly classification: number;
  readonly visibility: number;
  readonly channel: string;
  readonly category: string;
  readonly flags: number;
  readonly satisfaction: number;
}

export interface WholeReading {
  readonly accepted: readonly AcceptedRow[];
  readonly rejected: readonly RejectedRow[];
  readonly summary: ReadSummary;
}

interface Circumstances {
  readonly mapping?: Partial<ComplaintMapping>;
  readonly rules?: Partial<ComplaintRules>;
  readonly agencies?: readonly string[] | null;
  readonly chunk?: number;
}

/** Everything that a reading tells, byte by byte and by the fastest tools: what they tell is the same. */
export async function wholeReading(content: string | Uint8Array, about: Circumstances = {}): Promise<WholeReading> {
  const [slow, fast] = [
    await readingBy(new ByteTools(), content, about),
    await readingBy(fastestTools(), content, about),
  ];
  expect(fast).toEqual(slow);
  if ('refused' in slow) throw slow.refused;
  return slow;
}

async function readingBy(
  tools: ReadingTools,
  content: string | Uint8Array,
  about: Circumstances,
): Promise<WholeReading | { readonly refused: unknown }> {
  const accepted: AcceptedRow[] = [];
  const rejected: RejectedRow[] = [];
  const reading = readComplaints(sourceOf(content, about.chunk), {
    mapping: { ...MAPPING, ...about.mapping },
    known: { agencies: about.agencies ?? null, rules: { ...RULES, ...about.rules } },
    tools,
    sink: {
      columns: (batch, tickets, words) => void accepted.push(...rowsOf(batch, tickets, words)),
      rejected: (row) => void rejected.push(row),
    },
  });
  return reading.then(
    (summary) => ({ accepted, rejected, summary }),
    (refused: unknown) => ({ refused }),
  );
}

function rowsOf(batch: ComplaintColumns, tickets: TicketBytes, words: FileWords): readonly AcceptedRow[] {
  const number = (column: Exclude<keyof ComplaintColumns, 'length'>, row: number): number => batch[column][row] ?? -1;
  return Array.from({ length: batch.length }, (_, row) => ({
    line: number('line', row),
    ticket: ticketOf(tickets, row),
    agency: words.agencies[number('agency', row)] ?? '?',
    received: dayText(batch.received[row]) ?? '?',
    dispositioned: dayText(batch.dispositioned[row]),
    firstFollowUp: dayText(batch.firstFollowUp[row]),
    closed: dayText(batch.closed[row]),
    status: number('status', row),
    classification: number('classification', row),
    visibility: number('visibility', row),
    channel: words.channels[number('channel', row)] ?? '?',
    category: words.categories[number('category', row)] ?? '?',
    flags: number('flags', row),
    satisfaction: number('satisfaction', row),
  }));
}

function ticketOf({ bytes, ends }: TicketBytes, row: number): string {
  return Buffer.from(bytes.subarray(row === 0 ? 0 : ends[row - 1], ends[row])).toString('ascii');
}

function dayText(day: number | undefined): string | null {
  return day === undefined || day === NO_DAY ? null : isoDate(day);
}
