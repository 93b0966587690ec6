import { Readable } from 'node:stream';
import type { EntityType, Language, ReminderView } from '@anggakara/contracts';
import { type Classification, CLASSIFICATIONS } from '@anggakara/scoring';
import { csvLine } from '../complaint-files';
import { type FlowingAttachment, MEDIA_TYPES } from '../platform';
import { shownReminder } from './shown-reminder';

type Words<Key extends string> = Readonly<Record<Key, Readonly<Record<Language, string>>>>;

const HEAD = {
  id: ['kode', 'instansi', 'jenis', 'menunggu', 'belum_terverifikasi', 'terlama_diterima', 'hari_kerja_menunggu'],
  en: ['code', 'agency', 'kind', 'waiting', 'unverified', 'oldest_received', 'working_days_waiting'],
} as const satisfies Record<Language, readonly string[]>;

const WITHHELD = { id: 'ditahan', en: 'withheld' } as const satisfies Record<Language, string>;

/** Kinds of agencies, as a list names them. */
export const KINDS = {
  ministry: { id: 'kementerian', en: 'ministry' },
  body: { id: 'lembaga', en: 'agency' },
  province: { id: 'provinsi', en: 'province' },
  regency: { id: 'kabupaten', en: 'regency' },
  city: { id: 'kota', en: 'city' },
  'state-enterprise': { id: 'BUMN/BUMD', en: 'state enterprise' },
} as const satisfies Words<EntityType>;

/** Classifications, as a list names them. */
export const CLASSES = {
  'complaint-supervisory': { id: 'pengaduan berkadar pengawasan', en: 'complaint with supervisory weight' },
  'complaint-non-supervisory': {
    id: 'pengaduan tidak berkadar pengawasan',
    en: 'complaint without supervisory weight',
  },
  'complaint-normative': { id: 'pengaduan normatif', en: 'normative complaint' },
  'information-request': { id: 'permintaan informasi', en: 'request for information' },
  aspiration: { id: 'aspirasi', en: 'aspiration' },
  other: { id: 'lainnya', en: 'other' },
} as const satisfies Words<Classification>;

/** The list as it leaves the house, small cells withheld. (docs/rules/complaints.md 33, 35) */
export function remindersCsv(
  number: number,
  reminders: readonly ReminderView[],
  language: Language,
): FlowingAttachment {
  const lines = [csvLine([...HEAD[language], ...CLASSIFICATIONS.map((one) => CLASSES[one][language])])];
  const stream = (): Readable => Readable.from([...lines, ...reminders.map((one) => reminderLine(one, language))]);
  return { fileName: `pengingat-monev-${number}.csv`, mediaType: MEDIA_TYPES.csv, stream };
}

function reminderLine(reminder: ReminderView, language: Language): string {
  const { agency, name, entityType, count, unverified, oldest, waitingWorkingDays, classes } = shownReminder(reminder);
  const shown = (cell: number | null): string => (cell === null ? WITHHELD[language] : String(cell));
  return csvLine([
    ...[agency, name, KINDS[entityType][language], shown(count), shown(unverified), oldest],
    ...[String(waitingWorkingDays), ...classes.map(shown)],
  ]);
}
