import type { ChartSpec } from '../../ui/chart-spec';
import { countText } from '../../ui/format';
import { type FactQuestion, firstCount, question } from './fact-questions-of';

/** The counts of an edition from registration to winners; null where fewer than two of them are known. */
export function editionFunnel(year: string, questions: readonly FactQuestion[]): ChartSpec | null {
  const steps = [
    { label: $localize`Terdaftar`, key: 'registered' },
    { label: $localize`Lolos verifikasi`, key: 'verified' },
    { label: $localize`Daftar unggulan`, key: 'shortlist' },
    { label: $localize`Pemenang`, key: 'winners' },
  ];
  const values = steps.map(({ key }) => firstCount(question(questions, 'count', key)));
  const [registered, , , winners] = values;
  if (registered === undefined || registered === null || winners === undefined || winners === null) return null;
  return {
    headline: $localize`${year}:YEAR:, pemenang per pendaftar: ${countText(winners)}:WINNERS: dari ${countText(registered)}:REGISTERED:`,
    kind: 'bar',
    unit: $localize`peserta`,
    labelled: $localize`Langkah`,
    labels: steps.map(({ label }) => label),
    series: [
      {
        name: $localize`:participant|:Peserta`,
        values,
        texts: values.map((value) => (value === null ? $localize`tidak diketahui` : countText(value))),
      },
    ],
    note: $localize`Yang tidak diketahui dibiarkan kosong. Di mana sumber berbeda, grafik memakai pernyataan yang pertama; daftar di bawah memuat semuanya.`,
    min: 0,
  };
}
