import type { MetricClaimView } from '@anggakara/contracts';
import type { ChartSpec } from './chart-spec';
import { countText, percentText, plainText, rateText } from './format';
import { format } from './language';

type Metrics = NonNullable<MetricClaimView['reference']>;
type Bounds = NonNullable<Metrics['resolved']['wilson']>;

/** One figure of an agency in both windows, always with its counts and what it means. */
export interface ClaimFigureRow {
  readonly name: string;
  readonly definition: string;
  readonly reference: string;
  readonly comparison: string;
}

interface Figure {
  readonly name: string;
  readonly definition: string;
  readonly text: (metrics: Metrics) => string;
}

const NONE = '-';

export function claimFigureRows({ reference, comparison }: Pick<MetricClaimView, 'reference' | 'comparison'>) {
  return figures().map(({ name, definition, text }): ClaimFigureRow => {
    const textOf = (metrics: Metrics | null): string => (metrics === null ? NONE : text(metrics));
    return { name, definition, reference: textOf(reference), comparison: textOf(comparison) };
  });
}

function figures(): readonly Figure[] {
  return [...volumes(), ...rates(), ...times()];
}

function volumes(): readonly Figure[] {
  return [
    {
      name: $localize`Laporan diterima (N)`,
      definition: $localize`Semua laporan yang diterima dalam jendela.`,
      text: ({ received }) => countText(received),
    },
    {
      name: $localize`Laporan sah (V)`,
      definition: $localize`Diterima dikurangi diarsipkan dan bukan kewenangan.`,
      text: ({ valid }) => countText(valid),
    },
    {
      name: $localize`Diarsipkan`,
      definition: $localize`Bagian laporan yang diarsipkan dari N.`,
      text: ({ archivedShare }) => rateText(archivedShare),
    },
  ];
}

function rates(): readonly Figure[] {
  return [
    {
      name: $localize`Ditindaklanjuti (M1)`,
      definition: $localize`Selesai ditambah proses, dari V. Ditindaklanjuti belum tentu selesai.`,
      text: ({ followedUp }) => rateText(followedUp.scoring),
    },
    {
      name: $localize`Batas bawah M1`,
      definition: $localize`Batas bawah selang Wilson 95 %: yang dinilai, supaya laporan sedikit tidak unggul karena kebetulan.`,
      text: ({ followedUp }) => boundsText(followedUp.wilson),
    },
    {
      name: $localize`Diselesaikan (M2)`,
      definition: $localize`Selesai, dari V.`,
      text: ({ resolved }) => rateText(resolved.scoring),
    },
    {
      name: $localize`Batas bawah M2 (M3)`,
      definition: $localize`Batas bawah selang Wilson 95 % dari M2: yang dinilai.`,
      text: ({ resolved }) => boundsText(resolved.wilson),
    },
    {
      name: $localize`Dalam batas waktu (M6)`,
      definition: $localize`Laporan yang selesai dalam batas waktu klasifikasinya, dari V.`,
      text: ({ withinSla }) => rateText(withinSla),
    },
  ];
}

function times(): readonly Figure[] {
  return [
    {
      name: $localize`Tindak lanjut pertama (M4)`,
      definition: $localize`Rata-rata hari kerja atas V; yang belum dijawab dihitung 30 hari.`,
      text: (metrics) => daysText(metrics.meanFirstFollowUpWorkingDays),
    },
    {
      name: $localize`Tindak lanjut pertama, yang dijawab saja`,
      definition: $localize`Ditampilkan sebagai pembanding, tidak dinilai.`,
      text: (metrics) => daysText(metrics.meanOfAnsweredWorkingDays),
    },
  ];
}

function daysText(days: string | null): string {
  return days === null ? NONE : $localize`${plainText(days)} hari kerja`;
}

function boundsText(bounds: Bounds | null): string {
  return bounds === null ? NONE : percentText(percentOf(bounds.low));
}

/** A share of one as percent, digit for digit: `0.9465` is `94.65`. */
function percentOf(share: string): string {
  const [whole = '0', fraction = ''] = share.split('.');
  const digits = fraction.padEnd(2, '0');
  const percent = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  return digits.length > 2 ? `${percent}.${digits.slice(2)}` : percent;
}

/** Working days to the first follow-up, period by period. */
export function daysTrend({ trend }: Pick<MetricClaimView, 'trend'>): ChartSpec {
  const days = trend.map(({ metrics }) => metrics?.meanFirstFollowUpWorkingDays ?? null);
  return {
    headline: trendHeadline($localize`Tindak lanjut pertama`, days, (text) => $localize`${text} hari kerja`),
    kind: 'line',
    unit: $localize`hari kerja`,
    labelled: $localize`Periode`,
    labels: trend.map(({ period }) => period),
    series: [{ name: $localize`Rata-rata (M4)`, values: days.map(numberOf), texts: days.map((text) => shown(text)) }],
    note: $localize`Rata-rata atas laporan sah tiap periode; yang belum dijawab dihitung 30 hari.`,
    min: 0,
  };
}

/** The share of resolved and of followed-up reports, period by period, each with its counts. */
export function ratesTrend({ trend }: Pick<MetricClaimView, 'trend'>): ChartSpec {
  const resolved = trend.map(({ metrics }) => metrics?.resolved.scoring ?? null);
  const followedUp = trend.map(({ metrics }) => metrics?.followedUp.scoring ?? null);
  const seriesOf = (name: string, values: typeof resolved): ChartSpec['series'][number] => ({
    name,
    values: values.map((rate) => numberOf(rate?.percent ?? null)),
    texts: values.map((rate) => (rate === null ? NONE : rateText(rate))),
  });
  const percents = resolved.map((rate) => rate?.percent ?? null);
  return {
    headline: trendHeadline($localize`Diselesaikan`, percents, (text) => `${text}${format().percent}`),
    kind: 'line',
    unit: '%',
    labelled: $localize`Periode`,
    labels: trend.map(({ period }) => period),
    series: [seriesOf($localize`Diselesaikan (M2)`, resolved), seriesOf($localize`Ditindaklanjuti (M1)`, followedUp)],
    note: $localize`Bagian dari laporan sah tiap periode.`,
    min: 0,
    max: 100,
  };
}

/** The finding: from the first known period to the last. */
function trendHeadline(name: string, values: readonly (string | null)[], unit: (text: string) => string): string {
  const known = values.filter((value) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return $localize`${name} belum dapat dihitung`;
  if (known.length === 1) return `${name} ${unit(plainText(first))}`;
  return `${name} ${plainText(first)} → ${unit(plainText(last))}`;
}

function numberOf(decimal: string | null): number | null {
  return decimal === null ? null : Number(decimal);
}

function shown(decimal: string | null): string {
  return decimal === null ? NONE : plainText(decimal);
}
