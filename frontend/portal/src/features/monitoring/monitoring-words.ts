import type { MonitoredAgencyView, MonitoringSummaryView, MonitoringWindow, ReminderView } from '@anggakara/contracts';
import { COMPLAINT_STATUSES } from '../../data/complaint-words';
import type { Tone } from '../../ui/badge';
import { complaintStatusText } from '../../ui/complaint-words';
import { dayText, decimalText, percentText } from '../../ui/format';

export type PredicateCode = MonitoredAgencyView['predicate'];
type Improvement = MonitoredAgencyView['improvement'];
type ClassCode = ReminderView['classes'][number]['classification'];

export const PREDICATE_CODES = ['very-good', 'good', 'fair', 'poor', 'not-assessable'] as const;

export function predicateText(predicate: PredicateCode): string {
  const texts = {
    'very-good': $localize`Sangat Baik`,
    good: $localize`Baik`,
    fair: $localize`Sedang`,
    poor: $localize`Kurang`,
    'not-assessable': $localize`Tidak dapat dinilai`,
  } as const satisfies Record<PredicateCode, string>;
  return texts[predicate];
}

const TONES = {
  'very-good': 'good',
  good: 'good',
  fair: 'warn',
  poor: 'bad',
  'not-assessable': 'neutral',
} as const satisfies Record<PredicateCode, Tone>;

export function predicateTone(predicate: PredicateCode): Tone {
  return TONES[predicate];
}

/** The eight states in the order in which their counts come. */
export function stateTexts(): readonly string[] {
  return COMPLAINT_STATUSES.map(complaintStatusText);
}

export function classText(classification: ClassCode): string {
  const texts = {
    'complaint-supervisory': $localize`pengaduan berkadar pengawasan`,
    'complaint-non-supervisory': $localize`pengaduan tidak berkadar pengawasan`,
    'complaint-normative': $localize`pengaduan normatif`,
    'information-request': $localize`permintaan informasi`,
    aspiration: $localize`aspirasi`,
    other: $localize`klasifikasi lain`,
  } as const satisfies Record<ClassCode, string>;
  return texts[classification];
}

export function windowText({ start, end }: MonitoringWindow): string {
  return $localize`${dayText(start)} sampai ${dayText(end)}`;
}

function speedText(fasterPercent: string): string {
  return fasterPercent.startsWith('-')
    ? $localize`Tindak lanjut pertama: ${percentText(fasterPercent.slice(1))} lebih lambat`
    : $localize`Tindak lanjut pertama: ${percentText(fasterPercent)} lebih cepat`;
}

/** Each step of a scale with what it asks for. */
export function scaleTexts({ steps }: MonitoringSummaryView['scale']): readonly string[] {
  return steps.map(({ predicate, conditions }) => {
    const asked = conditions.map(({ figure, bound }) => conditionText(figure, bound)).join('; ');
    return `${predicateText(predicate)}: ${asked}`;
  });
}

type Figure = MonitoringSummaryView['scale']['steps'][number]['conditions'][number]['figure'];

function conditionText(figure: Figure, bound: string): string {
  switch (figure) {
    case 'followed-up':
      return $localize`ditindaklanjuti sedikitnya ${percentText(bound)}`;
    case 'resolved':
      return $localize`selesai sedikitnya ${percentText(bound)}`;
    case 'within-sla':
      return $localize`dalam batas waktu sedikitnya ${percentText(bound)}`;
    case 'first-follow-up-days':
      return $localize`tindak lanjut pertama paling banyak ${decimalText(bound)} hari kerja`;
  }
}

/** Against the window before, in one line each; nothing without one. */
export function improvementTexts(improvement: Improvement): readonly string[] {
  if (improvement === null) return [];
  if (improvement.kind === 'too-few')
    return [$localize`Tidak dibandingkan: kurang dari ${improvement.least} laporan sah di salah satu periode.`];
  const { firstFollowUpPercent, followedUpPoints, resolvedPoints, withinSlaPoints } = improvement;
  return [
    ...(firstFollowUpPercent === null ? [] : [speedText(firstFollowUpPercent)]),
    $localize`Ditindaklanjuti: ${decimalText(followedUpPoints)} poin persentase`,
    $localize`Selesai: ${decimalText(resolvedPoints)} poin persentase`,
    $localize`Dalam batas waktu: ${decimalText(withinSlaPoints)} poin persentase`,
  ];
}
