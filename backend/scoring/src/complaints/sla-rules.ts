import type { Provenance } from '../rubric';
import { CLASSIFICATIONS, type Classification, type SlaRule, type SlaStep } from './complaint';

const PUBLISHED: Provenance = {
  kind: 'documented',
  source: 'SP4N-LAPOR!, batas waktu tindak lanjut (pannmf.co.id; sippn.menpan.go.id/pelayanan-publik/8304801)',
};
const ASPIRATION: Provenance = { kind: 'assumption', reason: 'Tidak ditemukan batas waktu untuk aspirasi.' };
const OTHER: Provenance = {
  kind: 'assumption',
  reason:
    'Klasifikasi yang tidak disebut dianggap pengaduan tidak berkadar pengawasan, agar tidak menyebutnya tidak memberi waktu lebih.',
};

const RESOLUTION: Readonly<Record<Classification, readonly [workingDays: number | null, provenance: Provenance]>> = {
  'complaint-supervisory': [60, PUBLISHED],
  'complaint-non-supervisory': [14, PUBLISHED],
  'complaint-normative': [5, PUBLISHED],
  'information-request': [5, PUBLISHED],
  aspiration: [null, ASPIRATION],
  other: [14, OTHER],
};

const FIRST_FOLLOW_UP_DAYS = 5;

/** The limits of SP4N-LAPOR!, which an edition takes over or changes. (docs/rules/complaints.md 9) */
export const LAPOR_SLA: readonly SlaRule[] = CLASSIFICATIONS.flatMap((classification) => {
  const [workingDays, provenance] = RESOLUTION[classification];
  return [
    { classification, step: 'first-follow-up', workingDays: FIRST_FOLLOW_UP_DAYS, provenance: PUBLISHED },
    { classification, step: 'resolution', workingDays, provenance },
  ] as const;
});

/** The rule of a step; null where none is set, which is no limit. */
export function slaRule(rules: readonly SlaRule[], classification: Classification, step: SlaStep): SlaRule | null {
  return rules.find((rule) => rule.classification === classification && rule.step === step) ?? null;
}
