import type { VerifiedWindowView } from '@anggakara/contracts';
import type { CategoryChart, ChartSeries, ChartSpec } from './chart-spec';
import { countText, partialDateText, percentText, type RateParts, rateText } from './format';
import { classificationText, visibilityText } from './complaint-words';

export type ComplaintFigures = NonNullable<VerifiedWindowView['statistics']>;

export interface NamedChart {
  /** Of the file that is taken away. */
  readonly name: string;
  readonly spec: ChartSpec;
}

/** So many words are shown each for itself; the table and the file have no more either. */
const MOST_WORDS = 10;

/** Every chart of a window's complaints. */
export function complaintChartSpecs(of: ComplaintFigures): readonly NamedChart[] {
  return [
    { name: 'masuk-dan-selesai', spec: flowChart(of) },
    { name: 'sisa-laporan', spec: backlogChart(of) },
    { name: 'umur-laporan-terbuka', spec: ageChart(of) },
    { name: 'hari-tindak-lanjut-dan-penyelesaian', spec: daysChart(of) },
    { name: 'klasifikasi', spec: classChart(of) },
    ...(of.channels.some(({ word }) => word !== '') ? [{ name: 'kanal', spec: channelChart(of) }] : []),
    { name: 'anonim-dan-rahasia', spec: visibilityChart(of) },
  ];
}

function byMonth({ months }: ComplaintFigures) {
  return { labelled: $localize`Bulan`, labels: months.map(({ month }) => partialDateText(month)) };
}

function flowChart(of: ComplaintFigures): CategoryChart {
  const { received, resolved } = of.counts;
  return {
    ...byMonth(of),
    kind: 'bar',
    headline: $localize`${countText(received)} laporan masuk, ${countText(resolved)} di antaranya selesai`,
    unit: $localize`laporan`,
    series: [
      { name: $localize`Masuk`, values: of.months.map((month) => month.received) },
      { name: $localize`Selesai`, values: of.months.map((month) => month.resolved) },
    ],
    note: $localize`Masuk menurut bulan diterima; selesai menurut bulan penutupan, dari bulan mana pun laporannya.`,
    min: 0,
  };
}

function backlogChart(of: ComplaintFigures): CategoryChart {
  const last = of.months.at(-1)?.backlog ?? 0;
  return {
    ...byMonth(of),
    kind: 'line',
    headline: $localize`Pada akhirnya ${countText(last)} laporan sah masih terbuka`,
    unit: $localize`laporan`,
    series: [{ name: $localize`Belum selesai pada akhir bulan`, values: of.months.map(({ backlog }) => backlog) }],
    note: $localize`Laporan sah yang sudah diterima dikurangi yang sudah selesai.`,
    min: 0,
  };
}

function bands({ resolutionBands }: ComplaintFigures) {
  const labels = resolutionBands.map(({ from, to }) =>
    to === null ? $localize`${from} hari atau lebih` : $localize`${from}-${to} hari`,
  );
  return { labelled: $localize`Hari kerja`, labels, kind: 'bar', unit: $localize`laporan`, min: 0 } as const;
}

function ageChart(of: ComplaintFigures): CategoryChart {
  const waiting = of.resolutionBands.reduce((sum, band) => sum + band.waiting, 0);
  return {
    ...bands(of),
    headline: $localize`${countText(waiting)} laporan terbuka menurut umurnya`,
    series: [{ name: $localize`Masih terbuka`, values: of.resolutionBands.map((band) => band.waiting) }],
    note: $localize`Umur dalam hari kerja sejak diterima sampai hari terakhir yang diketahui ekspor.`,
  };
}

function daysChart(of: ComplaintFigures): CategoryChart {
  return {
    ...bands(of),
    headline: $localize`Berapa hari kerja sampai tindak lanjut pertama dan sampai selesai`,
    series: [
      { name: $localize`Tindak lanjut pertama`, values: of.firstFollowUpBands.map((band) => band.finished) },
      { name: $localize`Selesai`, values: of.resolutionBands.map((band) => band.finished) },
    ],
    note: $localize`Hanya yang sudah terjadi. Tindak lanjut dihitung sejak disposisi, penyelesaian sejak diterima.`,
  };
}

interface Shared {
  readonly name: string;
  readonly share: RateParts;
}

function shareSeries(shares: readonly Shared[]): ChartSeries {
  return {
    name: $localize`Bagian dari laporan diterima`,
    values: shares.map(({ share }) => (share.percent === null ? null : Number(share.percent))),
    texts: shares.map(({ share }) => rateText(share)),
  };
}

function mix(shares: readonly Shared[], words: Pick<CategoryChart, 'headline' | 'labelled' | 'note'>): CategoryChart {
  return {
    ...words,
    ...{ kind: 'bar', unit: $localize`% dari laporan diterima`, min: 0, max: 100 },
    labels: shares.map(({ name }) => name),
    series: [shareSeries(shares)],
  };
}

function most(shares: readonly Shared[]): string {
  const [first] = shares.toSorted((a, b) => b.share.numerator - a.share.numerator);
  return first === undefined || first.share.numerator === 0 ? $localize`belum ada laporan` : first.name;
}

function classChart({ classes }: ComplaintFigures): CategoryChart {
  const shares = classes.map(({ classification, share }) => ({ name: classificationText(classification), share }));
  return mix(shares, {
    headline: $localize`Klasifikasi terbanyak: ${most(shares)}`,
    labelled: $localize`Klasifikasi`,
    note: $localize`Batas waktu mengikuti klasifikasi.`,
  });
}

function channelChart({ channels }: ComplaintFigures): CategoryChart {
  const shares = channels
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_WORDS)
    .map(({ word, share }) => ({ name: wordText(word), share }));
  return mix(shares, { headline: $localize`Kanal terbanyak: ${most(shares)}`, labelled: $localize`Kanal` });
}

function wordText(word: string): string {
  if (word === '') return $localize`tidak disebut`;
  return word === '*' ? $localize`lainnya` : word;
}

function visibilityChart({ visibility }: ComplaintFigures): CategoryChart {
  const shares = visibility.map((one) => ({ name: visibilityText(one.visibility), share: one.share }));
  const hidden = shares.slice(1).reduce((sum, { share }) => sum + share.numerator, 0);
  return mix(shares, {
    headline: $localize`${countText(hidden)} laporan anonim atau rahasia`,
    labelled: $localize`Sifat laporan`,
  });
}

/** The rates of two windows by the same definition. */
export function yearOnYearChart(before: ComplaintFigures, now: ComplaintFigures): CategoryChart {
  const rates = ({ metrics }: ComplaintFigures): readonly RateParts[] => [
    metrics.followedUp.scoring,
    metrics.resolved.scoring,
    metrics.withinSla,
    metrics.archivedShare,
  ];
  const seriesOf = (name: string, of: ComplaintFigures): ChartSeries => ({
    name,
    values: rates(of).map(({ percent }) => (percent === null ? null : Number(percent))),
    texts: rates(of).map(rateText),
  });
  const [was, is] = [before, now].map(({ metrics }) => metrics.resolved.scoring.percent);
  return {
    ...{ kind: 'bar', labelled: $localize`Ukuran`, unit: '%', min: 0, max: 100 },
    headline: $localize`Penyelesaian ${shareText(was)} pada jendela pembanding, ${shareText(is)} pada jendela acuan`,
    labels: [$localize`Ditindaklanjuti`, $localize`Selesai`, $localize`Dalam batas waktu`, $localize`Diarsipkan`],
    series: [seriesOf($localize`Jendela pembanding`, before), seriesOf($localize`Jendela acuan`, now)],
    note: $localize`Dari laporan sah; yang diarsipkan dari laporan diterima. Kedua jendela dihitung dengan cara yang sama.`,
  };
}

function shareText(percent: string | null | undefined): string {
  return percent === null || percent === undefined ? '-' : percentText(percent);
}
