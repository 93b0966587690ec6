import type { ChartSpec } from '../../ui/chart-spec';
import { countText } from '../../ui/format';
import { type FactQuestion, firstCount, question } from './fact-questions-of';

/** Registrations, places and trophies of each edition. */
export function growthChart(years: readonly string[], editions: readonly (readonly FactQuestion[])[]): ChartSpec {
  const series = [
    { name: $localize`Terdaftar`, key: 'registered' },
    { name: $localize`Daftar unggulan`, key: 'shortlist' },
    { name: $localize`Pemenang`, key: 'winners' },
  ].map(({ name, key }) => {
    const values = editions.map((edition) => firstCount(question(edition, 'count', key)));
    return { name, values, texts: values.map((value) => (value === null ? '-' : countText(value))) };
  });
  return {
    headline: $localize`Pendaftar, daftar unggulan, dan pemenang tiap edisi`,
    kind: 'bar',
    unit: $localize`peserta`,
    labelled: $localize`Edisi`,
    labels: years,
    series,
    note: $localize`Di mana sumber berbeda, grafik memakai pernyataan yang pertama. Tahun 2021 tidak mempunyai edisi.`,
    min: 0,
  };
}
