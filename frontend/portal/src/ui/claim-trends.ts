import type { MetricClaimView } from '@anggakara/contracts';
import type { CategoryChart, ChartSeries } from './chart-spec';
import { countText, plainText, type RateParts, rateText } from './format';
import { format } from './language';

type Metrics = NonNullable<MetricClaimView['reference']>;
export type Trend = Pick<MetricClaimView, 'trend'>;

const NONE = '-';

/** How many reports came in and how many of them are valid, period by period. */
export function volumeTrend({ trend }: Trend): CategoryChart {
  const seriesOf = (name: string, read: (metrics: Metrics) => number): ChartSeries => ({
    name,
    values: trend.map(({ metrics }) => (metrics === null ? null : read(metrics))),
  });
  const received = trend.map(({ metrics }) => (metrics === null ? null : String(metrics.received)));
  return {
    ...byPeriod(trend),
    headline: trendHeadline($localize`Laporan diterima`, received, (text) => text),
    kind: 'bar',
    unit: $localize`laporan`,
    series: [
      seriesOf($localize`Diterima (N)`, (metrics) => metrics.received),
      seriesOf($localize`Sah (V)`, (metrics) => metrics.valid),
    ],
    note: $localize`Laporan yang diterima dalam tiap periode; sah berarti tanpa yang diarsipkan dan bukan kewenangan.`,
    min: 0,
  };
}

/** What became of the reports of each period; the parts of a period make up all that it received. */
export function resolutionTrend({ trend }: Trend): CategoryChart {
  const resolved = trend.map(({ metrics }) => metrics?.resolved.official.percent ?? null);
  return {
    ...byPeriod(trend),
    headline: trendHeadline($localize`Selesai dari laporan diterima`, resolved, (text) => `${text}${format().percent}`),
    kind: 'bar',
    stacked: true,
    unit: $localize`% dari laporan diterima`,
    series: [
      shares($localize`Selesai`, trend, ({ resolved }) => resolved.official),
      shares($localize`Dalam proses`, trend, ({ inProcess }) => inProcess),
      shares($localize`Belum ditindaklanjuti`, trend, ({ notFollowedUp }) => notFollowedUp),
      shares($localize`Diarsipkan`, trend, ({ archivedShare }) => archivedShare),
      rest(trend),
    ],
    note: $localize`Selesai dan dalam proses bersama-sama adalah ditindaklanjuti; ditindaklanjuti belum tentu selesai. ${receivedText(trend)}`,
    min: 0,
    max: 100,
  };
}

function shares(name: string, trend: Trend['trend'], read: (metrics: Metrics) => RateParts): ChartSeries {
  const rates = trend.map(({ metrics }) => (metrics === null ? null : read(metrics)));
  return { name, values: rates.map(percentOf), texts: rates.map(rateOrNone) };
}

/** What the other parts leave: postponed, not verified yet, another authority's. */
function rest(trend: Trend['trend']): ChartSeries {
  const counts = trend.map(({ metrics }) =>
    metrics === null ? null : { rest: restOf(metrics), of: metrics.received },
  );
  return {
    name: $localize`Ditunda, belum diverifikasi, atau bukan kewenangan`,
    values: counts.map((count) => (count === null || count.of === 0 ? null : (100 * count.rest) / count.of)),
    texts: counts.map((count) => (count === null ? NONE : `${countText(count.rest)}/${countText(count.of)}`)),
  };
}

function restOf({ received, resolved, inProcess, notFollowedUp, archivedShare }: Metrics): number {
  const told = [resolved.official, inProcess, notFollowedUp, archivedShare];
  return told.reduce((left, { numerator }) => left - numerator, received);
}

/** Working days to the first follow-up, period by period. */
export function daysTrend({ trend }: Trend): CategoryChart {
  const days = trend.map(({ metrics }) => metrics?.meanFirstFollowUpWorkingDays ?? null);
  const texts = trend.map(({ metrics }, place) => {
    const mean = days[place] ?? null;
    return metrics === null || mean === null ? NONE : $localize`${plainText(mean)} (n = ${countText(metrics.valid)})`;
  });
  return {
    ...byPeriod(trend),
    headline: trendHeadline($localize`Tindak lanjut pertama`, days, (text) => $localize`${text} hari kerja`),
    kind: 'line',
    unit: $localize`hari kerja`,
    series: [{ name: $localize`Rata-rata (M4)`, values: days.map(numberOf), texts }],
    note: $localize`Rata-rata atas laporan sah tiap periode; yang belum dijawab dihitung 30 hari. ${validText(trend)}`,
    min: 0,
  };
}

/** The share of resolved and, apart from it, of followed-up reports, period by period, each with its counts. */
export function ratesTrend({ trend }: Trend): CategoryChart {
  const percents = trend.map(({ metrics }) => metrics?.resolved.scoring.percent ?? null);
  return {
    ...byPeriod(trend),
    headline: trendHeadline($localize`Diselesaikan`, percents, (text) => `${text}${format().percent}`),
    kind: 'line',
    unit: '%',
    series: [
      shares($localize`Diselesaikan (M2)`, trend, ({ resolved }) => resolved.scoring),
      shares($localize`Ditindaklanjuti (M1)`, trend, ({ followedUp }) => followedUp.scoring),
    ],
    note: $localize`Bagian dari laporan sah tiap periode; ditindaklanjuti belum tentu selesai. ${validText(trend)}`,
    min: 0,
    max: 100,
  };
}

function byPeriod(trend: Trend['trend']): Pick<CategoryChart, 'labelled' | 'labels'> {
  return { labelled: $localize`Periode`, labels: trend.map(({ period }) => period) };
}

function receivedText(trend: Trend['trend']): string {
  return sampleText(trend, ({ received }) => received);
}

function validText(trend: Trend['trend']): string {
  return sampleText(trend, ({ valid }) => valid);
}

/** How many reports stand behind each period: `n = 40 sampai 59 laporan`. */
function sampleText(trend: Trend['trend'], read: (metrics: Metrics) => number): string {
  const counts = trend.flatMap(({ metrics }) => (metrics === null ? [] : [read(metrics)]));
  if (counts.length === 0) return '';
  const [least, most] = [countText(Math.min(...counts)), countText(Math.max(...counts))];
  return least === most
    ? $localize`n = ${least} laporan tiap periode.`
    : $localize`n = ${least} sampai ${most} laporan tiap periode.`;
}

/** The finding: from the first known period to the last. */
function trendHeadline(name: string, values: readonly (string | null)[], unit: (text: string) => string): string {
  const known = values.filter((value) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return $localize`${name} belum dapat dihitung`;
  if (known.length === 1) return `${name} ${unit(plainText(first))}`;
  return `${name} ${plainText(first)} → ${unit(plainText(last))}`;
}

function percentOf(rate: RateParts | null): number | null {
  return numberOf(rate?.percent ?? null);
}

function rateOrNone(rate: RateParts | null): string {
  return rate === null ? NONE : rateText(rate);
}

function numberOf(decimal: string | null): number | null {
  return decimal === null ? null : Number(decimal);
}
