import { rate, rateText, wilsonPercent } from '@anggakara/scoring';
import type { ConsequenceCode, ConsequenceView, QuotedCounts } from '@anggakara/contracts';
import { countText, decimalText } from './indonesian-text';
import { type SplitCounts, splitCounts, unsplit } from './quoted-figure';

/** What follows from the counts of a quoted figure. (docs/rules/documented-figures.md 2, 3) */
export function statusConsequences(counts: QuotedCounts): readonly ConsequenceView[] {
  const split = splitCounts(counts);
  return split === null ? ofIncomplete(counts) : ofComplete(split);
}

function ofComplete({ received, resolved, inProcess, notFollowedUp }: SplitCounts): readonly ConsequenceView[] {
  const followed = resolved + inProcess;
  const parts = `selesai ${countText(resolved)} + dalam proses ${countText(inProcess)}`;
  return [
    {
      code: 'parts-sum',
      label: 'Jumlah rincian',
      value: `${countText(received)} dari ${countText(received)}`,
      formula: `${parts} + belum ditindaklanjuti ${countText(notFollowedUp)} = ${countText(received)} diterima`,
    },
    share('followed-up', 'Ditindaklanjuti', [followed, received], `(${parts}) / diterima ${countText(received)}`),
    ...interval('followed-up-interval', 'Ditindaklanjuti, selang Wilson 95 %', followed, received),
    ...resolvedConsequences(resolved, received),
    share('in-process', 'Dalam proses', [inProcess, received], over('dalam proses', inProcess, received)),
    share(
      'not-followed-up',
      'Belum ditindaklanjuti',
      [notFollowedUp, received],
      over('belum ditindaklanjuti', notFollowedUp, received),
    ),
  ];
}

/** The source leaves parts unsaid: followed up is then at least what is resolved, and no more is known. */
function ofIncomplete(counts: QuotedCounts): readonly ConsequenceView[] {
  const { received, resolved, inProcess } = counts;
  if (resolved === null) return [];
  const least = resolved + (inProcess ?? 0);
  const stated = inProcess === null ? 'selesai' : 'selesai + dalam proses';
  return [
    {
      code: 'unsplit',
      label: 'Tidak dirinci',
      value: `${countText(unsplit(counts))} laporan`,
      formula:
        `diterima ${countText(received)} - yang dirinci ${countText(received - unsplit(counts))}; ` +
        'sumber tidak menyebut keadaannya',
    },
    share(
      'followed-up-at-least',
      'Ditindaklanjuti, sekurang-kurangnya',
      [least, received],
      `${over(stated, least, received)}; yang tidak dirinci bisa menambahnya`,
    ),
    ...resolvedConsequences(resolved, received),
  ];
}

function resolvedConsequences(resolved: number, received: number): readonly ConsequenceView[] {
  return [
    share('resolved', 'Selesai', [resolved, received], over('selesai', resolved, received)),
    ...interval('resolved-interval', 'Selesai, selang Wilson 95 %', resolved, received),
  ];
}

function share(
  code: ConsequenceCode,
  label: string,
  [count, received]: readonly [number, number],
  formula: string,
): ConsequenceView {
  return { code, label, value: rateText(rate(count, received)), formula };
}

function over(label: string, count: number, received: number): string {
  return `${label} ${countText(count)} / diterima ${countText(received)}`;
}

function interval(code: ConsequenceCode, label: string, count: number, received: number): readonly ConsequenceView[] {
  const bounds = wilsonPercent(count, received);
  if (bounds === null) return [];
  return [
    {
      code,
      label,
      value: `${decimalText(bounds.low)} % sampai ${decimalText(bounds.high)} %`,
      formula:
        `(p + z²/2n ± z √(p(1 - p)/n + z²/4n²)) / (1 + z²/n) ` +
        `dengan p = ${countText(count)}/${countText(received)}, n = ${countText(received)}, z = 1,959964`,
    },
  ];
}
