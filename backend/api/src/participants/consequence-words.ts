import type { Language } from '@anggakara/contracts';

/** Terms and sentences of what follows from a quoted figure. Followed up is never called resolved. */
const INDONESIAN = {
  received: 'diterima',
  resolved: 'selesai',
  inProcess: 'dalam proses',
  notFollowedUp: 'belum ditindaklanjuti',
  partsSum: 'Jumlah rincian',
  of: (part: string, whole: string) => `${part} dari ${whole}`,
  followedUpLabel: 'Ditindaklanjuti',
  followedUpInterval: 'Ditindaklanjuti, selang Wilson 95 %',
  followedUpAtLeast: 'Ditindaklanjuti, sekurang-kurangnya',
  resolvedLabel: 'Selesai',
  resolvedInterval: 'Selesai, selang Wilson 95 %',
  inProcessLabel: 'Dalam proses',
  notFollowedUpLabel: 'Belum ditindaklanjuti',
  unsplit: 'Tidak dirinci',
  complaints: (count: string) => `${count} laporan`,
  unsplitFormula: (received: string, split: string) =>
    `diterima ${received} \u2212 yang dirinci ${split}; sumber tidak menyebut keadaannya`,
  mayAdd: 'yang tidak dirinci bisa menambahnya',
  to: 'sampai',
  with: 'dengan',
  meanChange: (from: string, to: string) => `Perubahan rata-rata tindak lanjut ${from} ke ${to}`,
  meanImprovement: (from: string, to: string) => `Perbaikan rata-rata tindak lanjut ${from} ke ${to}`,
  days: (days: string) => `${days} hari`,
  unchanged: 'tidak berubah',
  slower: (percent: string) => `${percent} lebih lama`,
  faster: (percent: string) => `${percent} lebih baik`,
  cutOff: (date: string) => `Hari kerja di sekitar batas ${date}`,
  workingDays: (days: number) => `${days} hari kerja`,
  daysOff: (from: string, to: string, days: number) =>
    `${from} sampai ${to}: ${days} hari kalender, semuanya akhir pekan, hari libur nasional, atau cuti bersama`,
} as const;

export type ConsequenceWords = typeof INDONESIAN extends infer Words
  ? { readonly [Word in keyof Words]: Words[Word] extends string ? string : Words[Word] }
  : never;

const ENGLISH: ConsequenceWords = {
  received: 'received',
  resolved: 'resolved',
  inProcess: 'in process',
  notFollowedUp: 'not followed up',
  partsSum: 'Sum of the parts',
  of: (part, whole) => `${part} of ${whole}`,
  followedUpLabel: 'Followed up',
  followedUpInterval: 'Followed up, 95% Wilson interval',
  followedUpAtLeast: 'Followed up, at least',
  resolvedLabel: 'Resolved',
  resolvedInterval: 'Resolved, 95% Wilson interval',
  inProcessLabel: 'In process',
  notFollowedUpLabel: 'Not followed up',
  unsplit: 'Not broken down',
  complaints: (count) => (count === '1' ? '1 complaint' : `${count} complaints`),
  unsplitFormula: (received, split) =>
    `received ${received} \u2212 broken down ${split}; the source does not state their state`,
  mayAdd: 'those not broken down may add to it',
  to: 'to',
  with: 'with',
  meanChange: (from, to) => `Change in the mean time to follow-up, ${from} to ${to}`,
  meanImprovement: (from, to) => `Improvement of the mean time to follow-up, ${from} to ${to}`,
  days: (days) => `${days} days`,
  unchanged: 'unchanged',
  slower: (percent) => `${percent} slower`,
  faster: (percent) => `${percent} better`,
  cutOff: (date) => `Working days around the cut-off of ${date}`,
  workingDays: (days) => (days === 1 ? '1 working day' : `${days} working days`),
  daysOff: (from, to, days) =>
    `${from} to ${to}: ${days} calendar days, all of them weekend, national holiday or collective leave`,
};

export const CONSEQUENCE_WORDS = { id: INDONESIAN, en: ENGLISH } as const satisfies Record<Language, ConsequenceWords>;
