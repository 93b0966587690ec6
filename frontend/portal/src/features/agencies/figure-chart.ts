import type { QuotedMean } from '@anggakara/contracts';
import type { CategoryChart } from '../../ui/chart-spec';

/** The quoted means of follow-up by year; null where fewer than two are stated. */
export function followUpChart(means: readonly QuotedMean[]): CategoryChart | null {
  const [first, last] = [means[0], means.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  return {
    headline: $localize`Rata-rata tindak lanjut ${first.printed} hari (${first.period}) menjadi ${last.printed} hari (${last.period})`,
    kind: 'bar',
    unit: $localize`hari, menurut sumber`,
    labelled: $localize`Tahun`,
    labels: means.map(({ period }) => period),
    series: [
      {
        name: $localize`Rata-rata tindak lanjut`,
        values: means.map(({ value }) => Number(value)),
        texts: means.map(({ printed }) => printed),
      },
    ],
    note: $localize`Jumlah laporan (n) dan jenis hari tidak disebut sumber.`,
    min: 0,
  };
}
