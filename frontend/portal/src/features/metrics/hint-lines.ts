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
