import { closeSync, openSync, writeSync } from 'node:fs';
import { CLASSIFICATIONS, type ComplaintStatus, dayNumber, isoDate } from '@anggakara/scoring';

/** A national export: 1,000 agencies in any order, the complaints in the order of their receipt. */
export const EXPORT = { rows: 1_000_000, agencies: 1_000, edition: 'demo', until: '2026-01-31' } as const;

/** The last value of a ticket's row that repeats an earlier ticket: the peer need not look for them. */
export const REPEATED = 'Ganda';

/** A word that is no state. */
export const UNKNOWN_STATUS = 'Hampir';

/** The words of the states, as SP4N-LAPOR! shows them. */
export const STATUS_WORDS = {
  unverified: 'Belum Diverifikasi',
  dispositioned: 'Terdisposisi',
  'not-followed-up': 'Belum Ditindaklanjuti',
  'in-process': 'Diproses',
  resolved: 'Selesai',
  postponed: 'Ditunda',
  'not-authority': 'Bukan Wewenang',
  archived: 'Diarsipkan',
} as const satisfies Record<ComplaintStatus, string>;

/** In the order of CLASSIFICATIONS. */
export const CLASSIFICATION_WORDS = CLASSIFICATIONS.map(
  (classification) =>
    ({
      'complaint-supervisory': 'Berkadar Pengawasan',
      'complaint-non-supervisory': 'Tidak Berkadar Pengawasan',
      'complaint-normative': 'Pengaduan Normatif',
      'information-request': 'Permintaan Informasi',
      aspiration: 'Aspirasi',
      other: 'Pengaduan',
    })[classification],
);

const HEADER = [
  ...['No Tiket', 'Instansi', 'Tanggal Masuk', 'Tanggal Disposisi', 'Tanggal Tindak Lanjut', 'Tanggal Selesai'],
  ...['Status', 'Klasifikasi', 'Kategori', 'Kanal'],
];
const CHANNELS = ['Situs', 'SMS', 'Aplikasi', 'Twitter', 'Tatap Muka'];
const CATEGORIES = ['Jalan', 'Kesehatan', 'Pendidikan', 'Air Minum', 'Kependudukan', 'Listrik', 'Sampah', 'Perizinan'];
const FIRST_DAY = dayNumber('2024-01-01');
const DAYS = dayNumber('2025-12-31') + 1 - FIRST_DAY;
const CUT_OFF = dayNumber(EXPORT.until);
/** Every so many rows one is wrong. */
const FAULTY = 2_000;
const FAULTS = ['status', 'order', 'late', 'repeated'] as const;
const GATHERED = 10_000;

type Cells = readonly [ticket: string, agency: string, ...days: [string, string, string, string], ...words: string[]];

/** Writes the file; answers the lines whose rows must be rejected. */
export function writeExport(path: string): readonly number[] {
  const file = openSync(path, 'w', 0o644);
  const draw = drawing(5);
  const rejected: number[] = [];
  let lines = [HEADER.join()];
  for (let row = 0; row < EXPORT.rows; row += 1) {
    const isFaulty = row % FAULTY === FAULTY - 1;
    const cells = drawnCells(row, draw);
    lines.push((isFaulty ? spoilt(cells, Math.floor(row / FAULTY)) : cells).join());
    if (isFaulty) rejected.push(row + 2);
    if (lines.length < GATHERED && row + 1 < EXPORT.rows) continue;
    writeSync(file, `${lines.join('\n')}\n`);
    lines = [];
  }
  closeSync(file);
  return rejected;
}

/** Numbers in [0, 1) from one seed: Marsaglia's xorshift of 32 bits. */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function drawnCells(row: number, draw: () => number): Cells {
  const received = FIRST_DAY + Math.floor((row * DAYS) / EXPORT.rows);
  const dispositioned = draw() < 0.03 ? null : received + Math.floor(3 * draw());
  const followUp = draw() < 0.1 ? null : (dispositioned ?? received) + Math.floor(45 * draw() ** 3);
  const closed = draw() < 0.2 ? null : (followUp ?? received) + Math.floor(120 * draw() ** 2);
  const [answeredOn, closedOn] = [followUp, closed].map((day) => (day !== null && day <= CUT_OFF ? day : null));
  return [
    ticketOf(row),
    `INST-${String(Math.floor(EXPORT.agencies * draw() ** 1.5)).padStart(4, '0')}`,
    ...([received, dispositioned, answeredOn, closedOn].map(dayText) as [string, string, string, string]),
    STATUS_WORDS[statusOf(answeredOn ?? null, closedOn ?? null, draw)],
    oneOf(CLASSIFICATION_WORDS, draw()),
    oneOf(CATEGORIES, draw()),
    oneOf(CHANNELS, draw()),
  ];
}

function ticketOf(row: number): string {
  return String(2_400_000 + 3 * row);
}

function dayText(day: number | null | undefined): string {
  return typeof day === 'number' ? isoDate(day) : '';
}

function statusOf(followUp: number | null, closed: number | null, draw: () => number): ComplaintStatus {
  const luck = draw();
  if (closed !== null) return luck < 0.95 ? 'resolved' : luck < 0.97 ? 'not-authority' : 'archived';
  if (followUp !== null) return luck < 0.95 ? 'in-process' : 'postponed';
  return oneOf(['unverified', 'dispositioned', 'not-followed-up'] as const, luck);
}

function oneOf<T>(list: readonly T[], luck: number): T {
  const one = list[Math.floor(luck * list.length)];
  if (one === undefined) throw new RangeError('a draw from nothing');
  return one;
}

/** A word that nobody knows, a follow-up before the receipt, a receipt after the cut-off, a ticket that stood before. */
function spoilt([ticket, agency, received, ...rest]: Cells, number: number): readonly string[] {
  const [dispositioned, followUp, closed, status = '', classification = '', category = '', channel = ''] = rest;
  const words = [status, classification, category, channel];
  switch (FAULTS[number % FAULTS.length]) {
    case 'status':
      return [ticket, agency, received, dispositioned, followUp, closed, UNKNOWN_STATUS, ...words.slice(1)];
    case 'order':
      return [ticket, agency, received, dispositioned, isoDate(FIRST_DAY - 1), closed, ...words];
    case 'late':
      return [ticket, agency, isoDate(CUT_OFF + 1), '', '', '', STATUS_WORDS.unverified, ...words.slice(1)];
    default:
      return [
        ...[ticketOf(number), agency, received, dispositioned, followUp, closed],
        ...[status, classification, category, REPEATED],
      ];
  }
}
