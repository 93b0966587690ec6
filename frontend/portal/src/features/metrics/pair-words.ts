import type { PairedEntryView, PairedKind, PairedQuadrantCode, PairedWindowView } from '@anggakara/contracts';
import { countText, dayText, decimalText, percentText } from '../../ui/format';
import { entityTypeText } from '../../ui/words';

export const QUADRANTS: readonly PairedQuadrantCode[] = ['both-up', 'more-lower', 'fewer-higher', 'both-down', 'level'];

/** Volume first, then completion; none of these words calls fewer complaints better. */
export function quadrantText(quadrant: PairedQuadrantCode): string {
  const texts = {
    'both-up': $localize`laporan bertambah, penyelesaian naik`,
    'more-lower': $localize`laporan bertambah, penyelesaian turun`,
    'fewer-higher': $localize`laporan berkurang, penyelesaian naik`,
    'both-down': $localize`laporan berkurang, penyelesaian turun`,
    level: $localize`salah satu tidak berubah`,
  } as const satisfies Record<PairedQuadrantCode, string>;
  return texts[quadrant];
}

export function pairedKindText(kind: PairedKind): string {
  return kind === 'service-unit' ? $localize`Unit layanan (UPP)` : entityTypeText(kind);
}

/** What the two windows show together, or why they are not compared. */
export function changeText({ change }: PairedEntryView): string {
  if (change === null) return $localize`belum ada dua jendela yang lengkap`;
  if (change.kind === 'windows-differ') return $localize`jendelanya berbeda; tidak dibandingkan`;
  if (change.kind === 'too-few') {
    return $localize`kurang dari ${change.least} laporan dalam salah satu jendela; tidak dibandingkan`;
  }
  return quadrantText(change.quadrant);
}

export function volumeText({ received, perTenThousandPerYear }: PairedWindowView): string {
  if (perTenThousandPerYear === null) return countText(received);
  return $localize`${countText(received)} (${decimalText(perTenThousandPerYear)} per 10.000 penduduk)`;
}

export function windowDaysText({ from, to }: PairedWindowView): string {
  return `${dayText(from)} - ${dayText(to)}`;
}

/** With its sign, also where it rises. */
export function signedPercent(decimal: string): string {
  return signed(decimal, percentText(decimal));
}

export function signedPoints(decimal: string): string {
  return $localize`${signed(decimal, decimalText(decimal))} poin`;
}

function signed(decimal: string, text: string): string {
  return Number(decimal) > 0 ? `+${text}` : text;
}
