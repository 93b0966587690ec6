import type { CategoryChart, ChartAxis, ChartPoint, ChartSeries, ChartSpec, PairedChart } from './chart-spec';
import { decimalText } from './format';
import { format } from './language';

export interface ChartRow {
  readonly label: string;
  readonly cells: readonly string[];
}

/** The numbers of a chart, to be read one by one. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly ChartRow[];
}

export function chartTable(spec: ChartSpec): ChartTable {
  return spec.kind === 'scatter' ? pairedTable(spec) : categoryTable(spec);
}

function categoryTable({ labels, series, unit }: CategoryChart): ChartTable {
  return {
    columns: series.map(({ name }) => `${name} (${unit})`),
    rows: labels.map((label, place) => ({ label, cells: series.map((one) => shownValue(one, place)) })),
  };
}

function shownValue({ values, texts }: ChartSeries, place: number): string {
  return texts?.[place] ?? numberText(values[place] ?? null, '-');
}

function pairedTable(spec: PairedChart): ChartTable {
  const { x, y, groups } = spec;
  const isGrouped = groups.length > 1;
  const named = (group: string): readonly string[] => (isGrouped ? [group] : []);
  return {
    columns: [...named($localize`Kelompok`), axisText(x), axisText(y)],
    rows: groups.flatMap(({ name, points }) =>
      points.map((point) => ({ label: point.label, cells: [...named(name), ...pointTexts(point)] })),
    ),
  };
}

function axisText({ name, unit }: ChartAxis): string {
  return `${name} (${unit})`;
}

function pointTexts({ x, y, xText, yText }: ChartPoint): readonly [string, string] {
  return [xText ?? numberText(x, '-'), yText ?? numberText(y, '-')];
}

/** As a spreadsheet in the page's language opens it: semicolons between cells where commas stand before decimals. */
export function chartCsv(spec: ChartSpec): string {
  return lines(spec)
    .map((row) => row.map(csvCell).join(format().separator))
    .join('\r\n');
}

/** Numbers that compute; beside them what the table says of them, where it says more. */
function lines(spec: ChartSpec): readonly (readonly string[])[] {
  if (spec.kind === 'scatter') return pairedLines(spec);
  const { labelled, labels, series, unit } = spec;
  const header = series.flatMap(({ name, texts }) => [`${name} (${unit})`, ...(texts === undefined ? [] : [name])]);
  const cells = ({ values, texts }: ChartSeries, place: number): readonly string[] => [
    numberText(values[place] ?? null, ''),
    ...(texts === undefined ? [] : [texts[place] ?? '']),
  ];
  return [
    [labelled, ...header],
    ...labels.map((label, place) => [label, ...series.flatMap((one) => cells(one, place))]),
  ];
}

function pairedLines(spec: PairedChart): readonly (readonly string[])[] {
  const { labelled, groups, x, y } = spec;
  const header = [labelled, $localize`Kelompok`, axisText(x), axisText(y), x.name, y.name];
  const rows = groups.flatMap(({ name, points }) =>
    points.map((point) => [
      point.label,
      name,
      numberText(point.x, ''),
      numberText(point.y, ''),
      ...[point.xText ?? '', point.yText ?? ''],
    ]),
  );
  return [header, ...rows];
}

function numberText(value: number | null, missing: string): string {
  return value === null ? missing : decimalText(String(value));
}

/** A text that a spreadsheet would compute stays a text; a number keeps the sign that a spreadsheet knows. */
function csvCell(text: string): string {
  const plain = /^\u2212[\d.,]+$/.test(text) ? text.replace('\u2212', '-') : text;
  const safe = /^[=+@\t\r\uFF1D\uFF0B\uFF20]|^[-\uFF0D](?!\d)/.test(plain) ? `'${plain}` : plain;
  return /["\r\n]/.test(safe) || safe.includes(format().separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
