import type { MonitoringSummaryView } from '@anggakara/contracts';
import { type MonthFlow, shownCells } from '@anggakara/scoring';
import type { ShownTotal } from '../complaints';
import { dateText, windowText } from './indonesian-text';
import {
  improvementFacts,
  scaleLines,
  SMALL_CELLS,
  shownCount,
  shownDays,
  shownRate,
  STATUSES,
} from './monitoring-words';
import { chart, facts, heading, list, note, type ReportBlock, table } from './report-block';

export const MONITORING_FOOTER = 'Pemantauan di luar kompetisi: predikat tidak memberi poin dan tidak memeringkat.';

/** Which period, compared with which, known until when. */
export function windowFacts({ name, period, comparison, observedUntil, agencies, read }: MonitoringSummaryView) {
  return [
    { label: 'Pemantauan', value: name },
    { label: 'Laporan diterima', value: windowText(period.start, period.end) },
    ...(comparison === null ? [] : [{ label: 'Pembanding', value: windowText(comparison.start, comparison.end) }]),
    { label: 'Batas pengamatan', value: `${dateText(observedUntil)}: yang terjadi sesudahnya tidak dihitung` },
    { label: 'Instansi', value: `${read} dibaca dari ${agencies}` },
  ];
}

type Shown = Pick<ShownTotal, 'received' | 'statuses'>;

/** The eight states, as a chart and as a table. */
export function statusBlocks({ received, statuses }: Shown): readonly ReportBlock[] {
  const isShown = received !== null && received > 0;
  return [
    heading('Keadaan laporan'),
    chart({
      kind: 'bar',
      headline: `Keadaan ${shownCount(received)} laporan pada batas pengamatan`,
      unit: 'laporan',
      labels: STATUSES,
      most: null,
      series: [{ label: 'Laporan', values: statuses }],
    }),
    table(
      ['Keadaan:3', 'Laporan:1>', 'Persen dari diterima:1.4>'],
      STATUSES.map((name, place) => {
        const count = statuses[place] ?? null;
        const share = isShown && count !== null ? shownRate(percentOf(count, received)) : shownCount(count);
        return [name, shownCount(count), share];
      }),
    ),
    note(SMALL_CELLS),
  ];
}

function percentOf(numerator: number, denominator: number) {
  const tenths = Math.round((numerator * 1000) / denominator);
  return { numerator, denominator, percent: `${Math.floor(tenths / 10)}.${tenths % 10}` };
}

/** Rates with both numbers, days with what they are of. */
export function metricTable(shown: Omit<ShownTotal, 'statuses'>): ReportBlock {
  return table(
    ['Metrik:3', 'Nilai:2>'],
    [
      ['Diterima (N)', shownCount(shown.received)],
      ['Sah (V = N − arsip − bukan wewenang)', shownCount(shown.valid)],
      ['Ditindaklanjuti, dari N', shownRate(shown.followedUpOfAll)],
      ['Ditindaklanjuti, dari V', shownRate(shown.followedUp)],
      ['Selesai, dari N', shownRate(shown.resolvedOfAll)],
      ['Selesai, dari V', shownRate(shown.resolved)],
      ['Dalam batas waktu, dari V', shownRate(shown.withinSla)],
      ['Rata-rata tindak lanjut pertama, hari kerja (dibatasi 30)', shownDays(shown.meanFirstFollowUpWorkingDays)],
    ],
  );
}

/** By month of receipt; the resolved ones by month of their closing. */
export function monthBlocks(months: readonly MonthFlow[]): readonly ReportBlock[] {
  if (months.length === 0) return [];
  const column = (read: (month: MonthFlow) => number): readonly (number | null)[] => shownCells(months.map(read));
  const [received, resolved, backlog] = [
    column((month) => month.received),
    column((month) => month.resolved),
    column((month) => month.backlog),
  ];
  return [
    heading('Menurut bulan'),
    chart({
      kind: 'line',
      headline: 'Laporan masuk, laporan selesai, dan tunggakan di akhir bulan',
      unit: 'laporan',
      labels: months.map(({ month }) => dateText(month)),
      most: null,
      series: [
        { label: 'Masuk', values: received },
        { label: 'Selesai', values: resolved },
        { label: 'Tunggakan', values: backlog },
      ],
    }),
    table(
      ['Bulan:2', 'Masuk:1>', 'Selesai:1>', 'Tunggakan akhir bulan:1.4>'],
      months.map(({ month }, place) => [
        dateText(month),
        ...[received, resolved, backlog].map((cells) => shownCount(cells[place] ?? null)),
      ]),
    ),
  ];
}

export function improvementBlocks(
  { comparison }: MonitoringSummaryView,
  improvement: Parameters<typeof improvementFacts>[0],
): readonly ReportBlock[] {
  if (comparison === null || improvement === null) return [];
  return [
    heading(`Perbaikan terhadap ${windowText(comparison.start, comparison.end)}`),
    facts(improvementFacts(improvement)),
  ];
}

export function scaleBlocks({ scale }: MonitoringSummaryView): readonly ReportBlock[] {
  return [heading('Skala predikat'), list(scaleLines(scale))];
}
