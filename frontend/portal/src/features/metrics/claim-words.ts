import type { MetricClaimView, ReportingPeriodView } from '@anggakara/contracts';

type Metric = MetricClaimView['points'][number]['metric'];

/** Names of the metrics by their code, as the rubric's nodes carry it. */
export function metricNames(): Readonly<Record<Metric, string>> {
  return {
    M1: $localize`Ditindaklanjuti, batas bawah (M1)`,
    M3: $localize`Diselesaikan, batas bawah (M3)`,
    M4: $localize`Waktu tindak lanjut pertama (M4)`,
    M6: $localize`Dalam batas waktu (M6)`,
    M7_DAYS: $localize`Perubahan waktu tindak lanjut (M7)`,
    M7_RATE: $localize`Perubahan persentase selesai (M7)`,
  };
}

/** A period's name; its code where the edition does not know it. */
export function periodName(periods: readonly ReportingPeriodView[], code: string): string {
  return periods.find((period) => period.code === code)?.name ?? code;
}
