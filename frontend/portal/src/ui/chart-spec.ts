import { decimalText } from './format';
import { format } from './language';

/** One line or one row of bars; a null is a gap, never 0. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** What the table says instead of the bare number, as a rate with its counts. */
  readonly texts?: readonly string[];
}

/** A chart with what it says: one axis, one unit, and the same numbers as a table. */
export interface ChartSpec {
  /** The finding in a sentence, not the name of the variable. */
  readonly headline: string;
  readonly kind: 'line' | 'bar';
  readonly unit: string;
  /** What the labels are, as `Periode`. */
  readonly labelled: string;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** n, window and definition. */
  readonly note?: string;
  readonly min?: number;
  readonly max?: number;
  /** Whether the series share their bars, each label having one value only. */
  readonly stacked?: boolean;
}

export interface ChartRow {
  readonly label: string;
  readonly cells: readonly string[];
}

export function chartRows(spec: ChartSpec): readonly ChartRow[] {
  return spec.labels.map((label, place) => ({
    label,
    cells: spec.series.map(({ values, texts }) => texts?.[place] ?? numberText(values[place] ?? null)),
  }));
}

/** As a spreadsheet in the page's language opens it: semicolons between cells where commas stand before decimals. */
export function chartCsv(spec: ChartSpec): string {
  const header = [spec.labelled, ...spec.series.map(({ name }) => `${name} (${spec.unit})`)];
  const rows = spec.labels.map((label, place) => [
    label,
    ...spec.series.map(({ values }) => numberText(values[place] ?? null, '')),
  ]);
  return [header, ...rows].map((row) => row.map(csvCell).join(format().separator)).join('\r\n');
}

function numberText(value: number | null, missing = '-'): string {
  return value === null ? missing : decimalText(String(value)).replaceAll('\u2212', '-');
}

/** A text that a spreadsheet would compute stays a text. */
function csvCell(text: string): string {
  const safe = /^[=+@\t\r\uFF1D\uFF0B\uFF20]|^[-\uFF0D](?!\d)/.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(safe) || safe.includes(format().separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
