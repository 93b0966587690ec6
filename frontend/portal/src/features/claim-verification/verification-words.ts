import type { Acceptance, VerificationState, VerifiedMetricView } from '@anggakara/contracts';
import type { Tone } from '../../ui/badge';
import { countText, decimalText, percentText, plainText } from '../../ui/format';

export function verificationStateText(state: VerificationState): string {
  const texts = {
    'not-submitted': $localize`Klaim belum terkirim`,
    'without-export': $localize`Tanpa ekspor`,
    undecided: $localize`Belum diputuskan`,
    asked: $localize`Menunggu jawaban`,
    overdue: $localize`Lewat batas waktu`,
    answered: $localize`Sudah dijawab`,
    decided: $localize`Diputuskan`,
  } as const satisfies Record<VerificationState, string>;
  return texts[state];
}

export const STATE_TONES = {
  'not-submitted': 'neutral',
  'without-export': 'neutral',
  undecided: 'warn',
  asked: 'info',
  overdue: 'bad',
  answered: 'warn',
  decided: 'good',
} as const satisfies Record<VerificationState, Tone>;

export function acceptanceText(acceptance: Acceptance | 'undecided'): string {
  const texts = {
    undecided: $localize`Belum diputuskan; yang diklaim berlaku`,
    claimed: $localize`Yang diklaim`,
    recomputed: $localize`Hasil hitung ulang`,
    other: $localize`Angka lain`,
  } as const satisfies Record<Acceptance | 'undecided', string>;
  return texts[acceptance];
}

type Figure = VerifiedMetricView['claimed'];

function isDays(metric: VerifiedMetricView['metric']): boolean {
  return metric === 'first-follow-up-days';
}

/** Never without its counts: `89,8 % (53/59)`, `4,83 hari (285/59)`. */
export function figureText(metric: VerifiedMetricView['metric'], figure: Figure): string {
  if (figure === null) return '-';
  const counts = `(${countText(figure.numerator)}/${countText(figure.denominator)})`;
  if (figure.value === null) return `- ${counts}`;
  const value = isDays(metric) ? $localize`${plainText(figure.value)} hari` : percentText(figure.value);
  return `${value} ${counts}`;
}

/** Claimed less recomputed, with its sign: `+3,4 poin`. */
export function differenceText({ metric, difference }: VerifiedMetricView): string {
  if (difference === null) return '-';
  const value = Number(difference);
  if (value === 0) return $localize`sama`;
  const signed = `${value > 0 ? '+' : ''}${isDays(metric) ? plainText(difference) : decimalText(difference)}`;
  return isDays(metric) ? $localize`${signed} hari` : $localize`${signed} poin`;
}

export function signedCount(count: number): string {
  if (count === 0) return $localize`sama`;
  return count > 0 ? `+${countText(count)}` : decimalText(String(count));
}
