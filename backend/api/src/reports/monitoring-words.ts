import {
  COMPLAINT_STATUSES,
  type ComplaintImprovement,
  type ComplaintStatus,
  FIGURE_NAMES,
  type PredicateScale,
  type PredicateStep,
  PREDICATE_NAMES,
  type Rate,
  rateText,
} from '@anggakara/scoring';
import { countText, dateText, decimalText } from './indonesian-text';
import { provenanceText } from './provenance-text';

export const WITHHELD = 'ditahan';

const STATUS_NAMES = {
  unverified: 'Belum terverifikasi',
  dispositioned: 'Terdisposisi',
  'not-followed-up': 'Belum ditindaklanjuti',
  'in-process': 'Dalam proses',
  resolved: 'Selesai',
  postponed: 'Ditunda',
  'not-authority': 'Bukan wewenang',
  archived: 'Diarsipkan',
} as const satisfies Readonly<Record<ComplaintStatus, string>>;

/** In the order of COMPLAINT_STATUSES. */
export const STATUSES: readonly string[] = COMPLAINT_STATUSES.map((status) => STATUS_NAMES[status]);

export const SMALL_CELLS =
  'Sel berisi 1 sampai 4 laporan ditahan karena dapat menunjuk seseorang, bersama sel dan persentase yang membukanya ' +
  'kembali. Asumsi.';

export function shownCount(count: number | null): string {
  return count === null ? WITHHELD : countText(count);
}

export function shownRate(share: Rate | null): string {
  return share === null ? WITHHELD : rateText(share);
}

export function shownDays(days: string | null): string {
  return days === null ? WITHHELD : decimalText(days);
}

/** A day, or a month where the day is withheld. */
export function sinceText(oldest: string): string {
  return dateText(oldest);
}

/** Each step with its conditions, then what a scale gives besides. */
export function scaleLines({ leastValid, steps, provenance }: PredicateScale): readonly string[] {
  return [
    ...steps.map(stepText),
    `${PREDICATE_NAMES.poor.id}: tidak satu pun tingkat tercapai.`,
    `${PREDICATE_NAMES['not-assessable'].id}: tidak ada data yang dibaca, atau kurang dari ${leastValid} laporan sah.`,
    `Dasar skala: ${provenanceText(provenance)}.`,
  ];
}

function stepText({ predicate, conditions }: PredicateStep): string {
  const asked = conditions.map(({ figure, bound }) =>
    figure === 'first-follow-up-days'
      ? `${FIGURE_NAMES[figure].id} paling banyak ${decimalText(bound)}`
      : `${FIGURE_NAMES[figure].id} sedikitnya ${decimalText(bound)} %`,
  );
  return `${PREDICATE_NAMES[predicate].id}: ${asked.join('; ')}.`;
}

/** Against the window before, in words; nothing where there is none. */
export function improvementFacts(improvement: ComplaintImprovement | null) {
  if (improvement === null) return [];
  if (improvement.kind === 'too-few') {
    return [{ label: 'Perbaikan', value: `tidak diceritakan: kurang dari ${improvement.least} laporan sah` }];
  }
  const { firstFollowUpPercent, followedUpPoints, resolvedPoints, withinSlaPoints } = improvement;
  return [
    { label: 'Tindak lanjut pertama', value: speedText(firstFollowUpPercent) },
    { label: 'Ditindaklanjuti', value: `${decimalText(followedUpPoints)} poin persen` },
    { label: 'Selesai', value: `${decimalText(resolvedPoints)} poin persen` },
    { label: 'Dalam batas waktu', value: `${decimalText(withinSlaPoints)} poin persen` },
  ];
}

/** Less than nothing faster is slower. */
function speedText(fasterPercent: string | null): string {
  if (fasterPercent?.startsWith('-') === true) return `${decimalText(fasterPercent.slice(1))} % lebih lambat`;
  return `${decimalText(fasterPercent)} % lebih cepat`;
}
