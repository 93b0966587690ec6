import { filled, type Language } from '@anggakara/contracts/complaint-files';
import { isoDate } from '@anggakara/scoring/complaints';
import type { CountedAggregates } from './counted-aggregates';
import type { CountedFile } from './counted-file';
import type { SeededComplaintEdition } from './seeded-edition';

const NOTES = {
  read: {
    id: '{#accepted} dari {#rows} baris dihitung; {#rejected} ditolak.',
    en: '{#accepted} of {#rows} rows counted; {#rejected} rejected.',
  },
  problem: { id: '  {code}: {#count} kali.', en: '  {code}: {#count} times.' },
  rejects: {
    id: 'Sebutkan --rejects FILE untuk mendapat daftarnya.',
    en: 'State --rejects FILE to get the list.',
  },
  word: {
    id: '  Kata yang tidak dikenal di kolom {column}: "{word}" ({#rows} baris).',
    en: '  A word that is not known in column {column}: "{word}" ({#rows} rows).',
  },
  cutOff: {
    id: 'Hari terakhir tidak dinyatakan; dipakai hari terakhir dalam berkas, {until}. Sebutkan --until bila lain.',
    en: 'No last day was stated; the last day in the file is taken, {until}. State --until if it is another.',
  },
  byYear: {
    id: 'Edisi {edition} tidak punya periode pelaporan; dihitung per tahun kalender.',
    en: 'The edition {edition} has no reporting periods; counted by calendar years.',
  },
  months: {
    id: 'Berkas ini berisi jumlah per bulan; median dan yang masih menunggu tidak dapat dihitung darinya.',
    en: 'This file holds counts by month; medians and what still waits cannot be computed from them.',
  },
  dropped: { id: 'Kolom yang dilepaskan: {columns}.', en: 'Columns left out: {columns}.' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** The same of counts by month. */
export function aggregateNotes(
  { rows, accepted, rejected }: CountedAggregates,
  { isByYear, code }: SeededComplaintEdition,
  language: Language,
): readonly string[] {
  const facts = { rows, accepted, rejected, edition: code };
  const notes = isByYear ? [NOTES.byYear, NOTES.months, NOTES.read] : [NOTES.months, NOTES.read];
  return notes.map((note) => filled(note[language], facts, language));
}

const MOST_WORDS = 10;

/** What whoever reads the metrics has to know of how they came about, in lines. (docs/rules/complaint-files.md 17, 20, 22) */
export function metricsNotes(
  { summary, tallies, isCutOffStated }: CountedFile,
  edition: SeededComplaintEdition,
  about: { readonly language: Language; readonly hasRejects: boolean },
): readonly string[] {
  const said = (note: keyof typeof NOTES, facts: Readonly<Record<string, unknown>>): string =>
    filled(NOTES[note][about.language], facts, about.language);
  const { accepted, rows, rejected, problems, unknownWords, dropped } = summary;
  return [
    ...(edition.isByYear ? [said('byYear', { edition: edition.code })] : []),
    ...(isCutOffStated ? [] : [said('cutOff', { until: isoDate(tallies.rules.observedUntil) })]),
    ...(dropped.length > 0 ? [said('dropped', { columns: dropped.join(', ') })] : []),
    said('read', { accepted, rows, rejected }),
    ...Object.entries(problems).map(([code, count]) => said('problem', { code, count })),
    ...unknownWords.slice(0, MOST_WORDS).map((word) => said('word', { ...word })),
    ...(rejected > 0 && !about.hasRejects ? [said('rejects', {})] : []),
  ].map(oneLine);
}

/** What a file holds must not move the cursor of whoever reads about it. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, '\u00b7');
}
