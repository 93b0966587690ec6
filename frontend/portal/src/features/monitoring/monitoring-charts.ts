import type { MonitoringView } from '@anggakara/contracts';
import type { CategoryChart } from '../../ui/chart-spec';
import { countText, partialDateText } from '../../ui/format';
import { predicateText, stateTexts } from './monitoring-words';

/** The eight states at the cut-off. */
export function statusChart(statuses: readonly number[], note: string): CategoryChart {
  const received = statuses.reduce((sum, count) => sum + count, 0);
  const resolved = statuses[4] ?? 0;
  return {
    kind: 'bar',
    headline: $localize`${countText(resolved)} dari ${countText(received)} laporan selesai pada batas pengamatan`,
    labelled: $localize`Keadaan`,
    unit: $localize`laporan`,
    labels: stateTexts(),
    series: [{ name: $localize`Laporan`, values: statuses }],
    note,
  };
}

/** How many agencies each predicate has. */
export function predicateChart(predicates: MonitoringView['predicates'], note: string): CategoryChart {
  const assessed = predicates.filter(({ predicate }) => predicate !== 'not-assessable');
  const count = assessed.reduce((sum, { agencies }) => sum + agencies, 0);
  return {
    kind: 'bar',
    headline: $localize`${countText(count)} instansi dapat dinilai`,
    labelled: $localize`Predikat`,
    unit: $localize`instansi`,
    labels: predicates.map(({ predicate }) => predicateText(predicate)),
    series: [{ name: $localize`Instansi`, values: predicates.map(({ agencies }) => agencies) }],
    note,
  };
}

/** Arrivals, closings and the backlog by month; null where there is no month. */
export function monthChart(months: MonitoringView['statistics']['months'], note: string): CategoryChart | null {
  const last = months.at(-1);
  if (last === undefined) return null;
  return {
    kind: 'line',
    headline: $localize`${countText(last.backlog)} laporan sah belum selesai di akhir ${partialDateText(last.month)}`,
    labelled: $localize`Bulan`,
    unit: $localize`laporan`,
    labels: months.map(({ month }) => partialDateText(month)),
    series: [
      { name: $localize`Masuk`, values: months.map(({ received }) => received) },
      { name: $localize`Selesai`, values: months.map(({ resolved }) => resolved) },
      { name: $localize`Tunggakan`, values: months.map(({ backlog }) => backlog) },
    ],
    note,
  };
}
