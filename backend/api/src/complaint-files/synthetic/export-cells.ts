import type { Classification, ComplaintStatus, Visibility } from '@anggakara/scoring/complaints';
import type { ExportCells } from './export-columns';
import { DAY_STYLES, type DayStyle, type ExportStyle, writtenDay } from './export-style';
import type { SyntheticComplaint } from './synthetic-complaint';

const STATUS_WORDS = {
  unverified: 'Belum Terverifikasi',
  dispositioned: 'Terdisposisi',
  'not-followed-up': 'Belum Ditindaklanjuti',
  'in-process': 'Proses',
  resolved: 'Selesai',
  postponed: 'Ditunda',
  'not-authority': 'Bukan Kewenangan',
  archived: 'Diarsipkan',
} as const satisfies Readonly<Record<ComplaintStatus, string>>;

const CLASSIFICATION_WORDS = {
  'complaint-supervisory': 'Pengaduan Berkadar Pengawasan',
  'complaint-non-supervisory': 'Pengaduan Tidak Berkadar Pengawasan',
  'complaint-normative': 'Pengaduan Normatif',
  'information-request': 'Permintaan Informasi',
  aspiration: 'Aspirasi',
  other: '',
} as const satisfies Readonly<Record<Classification, string>>;

const VISIBILITY_WORDS = {
  open: 'Terbuka',
  anonymous: 'Anonim',
  confidential: 'Rahasia',
} as const satisfies Readonly<Record<Visibility, string>>;

/** Fictional agencies: contoh-001, contoh-002, ... */
export function agencyCode(agency: number): string {
  return `contoh-${String(agency + 1).padStart(3, '0')}`;
}

export function ticketOf({ agency, number }: SyntheticComplaint): string {
  return `DC${String(agency + 1).padStart(3, '0')}-${String(number).padStart(6, '0')}`;
}

/** Every seventh text has what makes a row hard to read: separators, quotes and a new line. */
export function textOf({ agency, text, category }: SyntheticComplaint): string {
  const plain = `Aduan rekaan ${agency + 1}/${text}`;
  return text % 7 === 0 ? `${plain}; "${category}", mohon\nditindaklanjuti` : plain;
}

/** The cells of a complaint; a day that is not known is an empty cell, and a mark of satisfaction has a decimal comma. */
export function cellsOf(one: SyntheticComplaint, agencies: readonly string[], days: ExportStyle['days']): ExportCells {
  const day = (value: number | null, place: number): string =>
    value === null ? '' : writtenDay(value, dayStyle(days, one.number + place));
  return {
    ticket: ticketOf(one),
    agency: agencies[one.agency] ?? '',
    received: day(one.received, 0),
    dispositioned: day(one.dispositioned, 1),
    firstFollowUp: day(one.firstFollowUp, 2),
    closed: day(one.closed, 3),
    status: STATUS_WORDS[one.status],
    classification: CLASSIFICATION_WORDS[one.classification],
    category: one.category,
    channel: one.channel,
    visibility: VISIBILITY_WORDS[one.visibility],
    autoClosed: one.isAutoClosed ? 'Ya' : 'Tidak',
    reopened: one.isReopened ? 'Ya' : 'Tidak',
    satisfaction: one.satisfaction === null ? '' : `${one.satisfaction},0`,
    mark: one.number % 2 === 0 ? 'A' : '',
    text: textOf(one),
  };
}

function dayStyle(days: ExportStyle['days'], place: number): DayStyle {
  return days === 'mixed' ? (DAY_STYLES[place % DAY_STYLES.length] ?? 'numbers') : days;
}
