import type { Facts, Language } from './language';
import { filled } from './sentence';

type Sentences = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** What keeps a claim from being submitted; each is also a violation of the submission that it stops. */
export const CLAIM_ERRORS = {
  'count-missing': { id: 'Belum diisi.', en: 'Not filled in yet.' },
  'parts-do-not-sum': {
    id: 'Dinyatakan {#stated}, rinciannya berjumlah {#sum}: selisih {#difference}.',
    en: 'Stated as {#stated}, the parts sum to {#sum}: off by {#difference}.',
  },
  'answered-above-valid': {
    id: 'Yang dijawab ({#stated}) melebihi laporan sah ({#most}): diterima tanpa arsip dan bukan wewenang.',
    en: "More are answered ({#stated}) than are valid ({#most}): received less archived and other authorities'.",
  },
  'within-sla-above-valid': {
    id: 'Yang tepat waktu ({#stated}) melebihi laporan sah ({#most}): diterima tanpa arsip dan bukan wewenang.',
    en: "More are in time ({#stated}) than are valid ({#most}): received less archived and other authorities'.",
  },
  'day-sum-above-cap': {
    id: 'Jumlah hari ({#stated}) melebihi 30 hari kerja untuk tiap laporan yang dijawab ({#most}).',
    en: 'The sum of days ({#stated}) exceeds 30 working days for each answered complaint ({#most}).',
  },
  'window-reversed': {
    id: 'Jendela berakhir ({end}) sebelum dimulai ({start}).',
    en: 'The window ends ({end}) before it starts ({start}).',
  },
} as const satisfies Sentences;

/** What is asked about and does not keep a claim from being submitted. */
export const CLAIM_QUESTIONS = {
  'window-differs': {
    id: 'Jendela {start} sampai {end} berbeda dari periode edisi, {periodStart} sampai {periodEnd}. Jelaskan alasannya.',
    en: 'The window {start} to {end} differs from the period of the edition, {periodStart} to {periodEnd}. Explain why.',
  },
  'archived-share-high': {
    id: '{#archived} dari {#received} laporan diarsipkan, lebih dari {most} %. Siapkan bukti alasannya.',
    en: '{#archived} of {#received} complaints are archived, more than {most}%. Have the evidence ready.',
  },
  'few-valid': {
    id: 'Hanya {#valid} laporan sah, kurang dari {#least}: perubahan antartahun tidak dinilai.',
    en: 'Only {#valid} valid complaints, fewer than {#least}: the change between years is not scored.',
  },
  'all-resolved': {
    id: 'Semua {#valid} laporan sah dinyatakan selesai. Siapkan buktinya.',
    en: 'All {#valid} valid complaints are stated as resolved. Have the evidence ready.',
  },
  'answered-below-followed-up': {
    id: 'Yang dijawab ({#answered}) kurang dari yang selesai atau dalam proses ({#followedUp}).',
    en: 'Fewer are answered ({#answered}) than are resolved or in process ({#followedUp}).',
  },
  'same-as-before': {
    id: 'Semua angka sama dengan periode {period}. Periksa apakah tersalin.',
    en: 'All counts equal those of the period {period}. Check whether they were copied.',
  },
} as const satisfies Sentences;

const FINDINGS = { ...CLAIM_ERRORS, ...CLAIM_QUESTIONS } as const;

export type ClaimErrorCode = keyof typeof CLAIM_ERRORS;
export type ClaimQuestionCode = keyof typeof CLAIM_QUESTIONS;
export type FindingCode = keyof typeof FINDINGS;

/** A finding in words. */
export function findingText(code: FindingCode, facts: Facts, language: Language): string {
  return filled(FINDINGS[code][language], facts, language);
}
