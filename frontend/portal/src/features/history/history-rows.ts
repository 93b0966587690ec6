import { type FactSubject, GROUP_CODES, quotaKey } from '@anggakara/contracts';
import { about, type FactQuestion, question } from './fact-questions-of';

/** A line of the comparison: the same question, answered by each edition; several questions where they belong together. */
export interface HistoryRow {
  readonly label: string;
  readonly cells: readonly (readonly FactQuestion[])[];
}

type Edition = readonly FactQuestion[];
type Line = readonly [label: string, answers: (edition: Edition) => readonly FactQuestion[]];

/** The editions side by side, in the order in which they are given. */
export function historyRows(editions: readonly Edition[]): readonly HistoryRow[] {
  return [...whole(), ...counts(), ...results()].map(([label, answers]) => ({ label, cells: editions.map(answers) }));
}

function one(subject: FactSubject, ...keys: readonly string[]): Line[1] {
  return (edition) => keys.flatMap((key) => question(edition, subject, key) ?? []);
}

function whole(): readonly Line[] {
  return [
    [$localize`Dasar hukum`, one('legal-basis', 'competition')],
    [$localize`Penetapan pemenang`, one('legal-basis', 'winners')],
    [$localize`Penyelenggara`, (edition) => about(edition, 'organizer')],
    [$localize`Mitra`, (edition) => about(edition, 'partner')],
    [$localize`Syarat peserta`, (edition) => about(edition, 'eligibility')],
    [$localize`Pendaftaran`, one('stage', 'registration')],
    [$localize`Sistem pendaftaran`, one('registration-system', 'system')],
  ];
}

function counts(): readonly Line[] {
  const quotas = GROUP_CODES.map((code): Line => [
    $localize`Daftar unggulan, ${code}`,
    one('quota', quotaKey('shortlist', code)),
  ]);
  return [
    [$localize`Terdaftar`, one('count', 'registered')],
    [$localize`Terdaftar, IP`, one('count', 'registered-ip')],
    [$localize`Terdaftar, UPP`, one('count', 'registered-upp')],
    [$localize`Lolos verifikasi`, one('count', 'verified', 'verified-ip', 'verified-upp')],
    [$localize`Evaluasi dokumen`, one('stage', 'document-evaluation')],
    [$localize`Rapat pleno`, one('stage', 'plenary')],
    [$localize`Sebutan daftar unggulan`, one('shortlist-label', 'label')],
    [$localize`Daftar unggulan`, one('count', 'shortlist')],
    ...quotas,
  ];
}

function results(): readonly Line[] {
  const trophies = GROUP_CODES.map((code): Line => [
    $localize`Pemenang, ${code}`,
    one('quota', quotaKey('winners', code)),
  ]);
  return [
    [$localize`Wawancara`, one('stage', 'interview')],
    [$localize`Jumlah juri`, one('count', 'panel')],
    [$localize`Pemenang`, one('count', 'winners')],
    ...trophies,
    [$localize`Kategori penghargaan`, (edition) => about(edition, 'award-category')],
    [$localize`Penganugerahan`, one('stage', 'award', 'award-shortlist')],
    [$localize`Piala`, one('trophy', 'name')],
  ];
}
