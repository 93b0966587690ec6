import type { CountHints, PartialCounts } from '../../data/count-hints';
import { countText, plainText, rateText } from '../../ui/format';

/** What follows from the counts so far, in sentences: `262 laporan, 255 selesai: 97,3 % (255/262)`. */
export function hintLines(counts: PartialCounts, hints: CountHints): readonly string[] {
  return [
    ...resolvedLine(counts, hints),
    ...followedUpLine(hints),
    ...(hints.valid === null ? [] : [$localize`Laporan sah: ${countText(hints.valid)}`]),
    ...(hints.meanDays === null
      ? []
      : [$localize`Tindak lanjut pertama rata-rata ${plainText(hints.meanDays)} hari kerja`]),
  ];
}

function resolvedLine({ received, resolved }: PartialCounts, hints: CountHints): readonly string[] {
  if (received === null || resolved === null || hints.resolved === null) return [];
  return [$localize`${countText(received)} laporan, ${countText(resolved)} selesai: ${rateText(hints.resolved)}`];
}

function followedUpLine({ followedUp }: CountHints): readonly string[] {
  return followedUp === null ? [] : [$localize`Selesai dan dalam proses: ${rateText(followedUp)}`];
}

export interface SumText {
  readonly text: string;
  readonly standing: 'right' | 'wrong';
}

/** Whether the states add up to what was received, and by how much not; null while one of them is missing. */
export function sumText(typed: CountHints['sum']): SumText | null {
  if (typed === null) return null;
  const sum = countText(typed.sum);
  if (typed.difference === 0) return { text: $localize`Jumlah keadaan ${sum}\: cocok.`, standing: 'right' };
  const off = countText(Math.abs(typed.difference));
  return typed.difference > 0
    ? { text: $localize`Jumlah keadaan ${sum}\: kurang ${off} dari yang diterima.`, standing: 'wrong' }
    : { text: $localize`Jumlah keadaan ${sum}\: lebih ${off} dari yang diterima.`, standing: 'wrong' };
}
