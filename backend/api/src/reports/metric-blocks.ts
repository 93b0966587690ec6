import type { MetricClaimView, ReportingPeriodView } from '@anggakara/contracts';
import {
  type ComplaintMetrics,
  type EntryResult,
  metricNodesOf,
  type MetricPoints,
  rateText,
  type Rubric,
  type ScoredMetricId,
} from '@anggakara/scoring';
import { countText, decimalText } from './indonesian-text';
import { provenanceMark } from './provenance-text';
import { chart, note, type ReportBlock, type ReportChart, table } from './report-block';

const UNITS = {
  M1: '%',
  M3: '%',
  M4: 'hari kerja',
  M6: '%',
  M7_DAYS: '% lebih baik',
  M7_RATE: 'poin persen',
} as const satisfies Record<ScoredMetricId, string>;

const STATES = {
  VALUE: '',
  NOT_SUBMITTED: 'tidak disampaikan: dihitung 0',
  NOT_APPLICABLE: 'tidak berlaku: bobot dibagi ke saudaranya',
  INVALID: 'tidak sah: dihitung 0',
} as const satisfies Record<MetricPoints['state'], string>;

/** Both windows side by side, every rate with its counts. */
export function windowTable({ reference, comparison }: MetricClaimView): ReportBlock {
  if (reference === null && comparison === null) return note('Instansi belum menyampaikan metrik.');
  const rows = WINDOW_ROWS.map(([label, text]) => [
    label,
    comparison === null ? '–' : text(comparison),
    reference === null ? '–' : text(reference),
  ]);
  return table(['Metrik:3', 'Pembanding:2>', 'Acuan:2>'], rows);
}

const WINDOW_ROWS: readonly (readonly [string, (metrics: ComplaintMetrics) => string])[] = [
  ['Diterima (N)', ({ received }) => countText(received)],
  ['Sah (V = N − arsip − bukan wewenang)', ({ valid }) => countText(valid)],
  ['Ditindaklanjuti, dari N', ({ followedUp }) => rateText(followedUp.official)],
  ['Ditindaklanjuti, dari V', ({ followedUp }) => rateText(followedUp.scoring)],
  ['Selesai, dari N', ({ resolved }) => rateText(resolved.official)],
  ['Selesai, dari V', ({ resolved }) => rateText(resolved.scoring)],
  ['Selesai, batas bawah Wilson 95 %', ({ resolved }) => shareText(resolved.wilson?.low ?? null)],
  ['Rata-rata tindak lanjut pertama, hari kerja', (metrics) => decimalText(metrics.meanFirstFollowUpWorkingDays)],
  ['Dalam batas waktu, dari V', ({ withinSla }) => rateText(withinSla)],
  ['Diarsipkan, dari N', ({ archivedShare }) => rateText(archivedShare)],
];

/** `0.8984` as `89,84 %`. */
function shareText(share: string | null): string {
  if (share === null) return '–';
  const [integer = '0', fraction = '0000'] = share.split('.');
  const percent = `${Number(integer + fraction.slice(0, 2))}.${fraction.slice(2)}`;
  return `${decimalText(percent)} %`;
}

/** Points of every metric with n, value, goalposts; null where the rubric scores no metric. */
export function pointsTable(rubric: Rubric, result: EntryResult): ReportBlock | null {
  const nodes = metricNodesOf(rubric);
  if (nodes.length === 0) return null;
  const rows = nodes.flatMap((node) => {
    const points = result.metrics.find((own) => own.node === node.code);
    if (points === undefined) return [];
    return [
      [
        `${node.name}. ${node.description}`,
        fractionText(points),
        points.value === null ? STATES[points.state] : `${decimalText(points.value)} ${UNITS[points.metric]}`,
        `${decimalText(points.goalposts.zeroAt)} → ${decimalText(points.goalposts.fullAt)}`,
        decimalText(points.points),
        provenanceMark(points.goalposts.provenance),
      ],
    ];
  });
  return table(['Metrik dan definisi:4', 'k/n:1.7>', 'Nilai:1.7>', '0 → 100 di:1.4>', 'Poin:1.2>', 'Dasar:1.1'], rows);
}

function fractionText({ numerator, denominator, baseNumerator, baseDenominator }: MetricPoints): string {
  if (numerator === null || denominator === null) return '–';
  const now = `${decimalText(numerator)}/${decimalText(denominator)}`;
  if (baseNumerator === null || baseDenominator === null) return now;
  return `${decimalText(baseNumerator)}/${decimalText(baseDenominator)} → ${now}`;
}

/** Volume, states, rates and days by reporting period, oldest first; periods without counts are gaps. */
export function trendCharts(
  trend: MetricClaimView['trend'],
  periods: readonly ReportingPeriodView[],
): readonly ReportBlock[] {
  if (trend.every(({ metrics }) => metrics === null)) return [];
  const labels = trend.map(({ period }) => periods.find(({ code }) => code === period)?.name ?? period);
  return [volumeChart(trend), statesChart(trend), ratesChart(trend), daysChart(trend)].map((drawn) =>
    chart({ ...drawn, labels }),
  );
}

type Trend = MetricClaimView['trend'];
type Drawn = Omit<ReportChart, 'labels'>;

function volumeChart(trend: Trend): Drawn {
  return {
    ...{ kind: 'bar', headline: 'Laporan diterima dan laporan sah tiap periode', unit: 'laporan', most: null },
    series: [
      { label: 'Diterima (N)', values: trend.map(({ metrics }) => metrics?.received ?? null) },
      { label: 'Sah (V)', values: trend.map(({ metrics }) => metrics?.valid ?? null) },
    ],
  };
}

function statesChart(trend: Trend): Drawn {
  return {
    ...{ kind: 'stack', headline: 'Keadaan laporan tiap periode, persen dari laporan diterima', unit: '%', most: 100 },
    series: [
      { label: 'Selesai', values: values(trend, ({ resolved }) => resolved.official.percent) },
      { label: 'Dalam proses', values: values(trend, ({ inProcess }) => inProcess.percent) },
      { label: 'Belum ditindaklanjuti', values: values(trend, ({ notFollowedUp }) => notFollowedUp.percent) },
      { label: 'Diarsipkan', values: values(trend, ({ archivedShare }) => archivedShare.percent) },
      { label: 'Lainnya', values: trend.map(({ metrics }) => (metrics === null ? null : restPercent(metrics))) },
    ],
  };
}

function ratesChart(trend: Trend): Drawn {
  return {
    ...{ kind: 'line', headline: 'Ditindaklanjuti dan selesai tiap periode, persen dari laporan sah' },
    ...{ unit: '%', most: 100 },
    series: [
      { label: 'Ditindaklanjuti', values: values(trend, ({ followedUp }) => followedUp.scoring.percent) },
      { label: 'Selesai', values: values(trend, ({ resolved }) => resolved.scoring.percent) },
    ],
  };
}

function daysChart(trend: Trend): Drawn {
  return {
    ...{ kind: 'bar', headline: 'Rata-rata hari kerja sampai tindak lanjut pertama tiap periode' },
    ...{ unit: 'hari kerja', most: null },
    series: [{ label: 'Hari kerja', values: values(trend, (metrics) => metrics.meanFirstFollowUpWorkingDays) }],
  };
}

function values(trend: Trend, read: (metrics: ComplaintMetrics) => string | null): readonly (number | null)[] {
  return trend.map(({ metrics }) => numberOf(metrics === null ? null : read(metrics)));
}

/** What is postponed, not verified yet or another authority's; for the eye, to one decimal. */
function restPercent({ received, resolved, inProcess, notFollowedUp, archivedShare }: ComplaintMetrics): number | null {
  if (received === 0) return null;
  const told = [resolved.official, inProcess, notFollowedUp, archivedShare];
  const rest = told.reduce((left, { numerator }) => left - numerator, received);
  return Math.round((1000 * rest) / received) / 10;
}

function numberOf(text: string | null): number | null {
  return text === null ? null : Number(text);
}
