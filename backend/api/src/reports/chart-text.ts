import { decimalText } from './indonesian-text';
import type { ReportChart } from './report-block';

const KINDS = {
  line: 'Diagram garis',
  bar: 'Diagram batang',
  stack: 'Diagram batang bertumpuk',
  radar: 'Diagram radar',
} as const satisfies Record<ReportChart['kind'], string>;

/** A chart for who cannot see it: what it draws, every value of it, and where there is none. */
export function chartText({ kind, unit, labels, series }: ReportChart): string {
  const told = series.map(({ label, values }) => {
    const points = labels.map((place, index) => `${place} ${valueText(values[index] ?? null)}`);
    return `${label}: ${points.join('; ')}.`;
  });
  return [`${KINDS[kind]}, dalam ${unit}.`, ...told].join(' ');
}

function valueText(value: number | null): string {
  return value === null ? 'tidak ada' : decimalText(String(value));
}
