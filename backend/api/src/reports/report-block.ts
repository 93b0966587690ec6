/** A report before it is laid out: what stands in it, in order. Plain data, so that it can be drawn in another thread. */
export interface ReportModel {
  readonly title: string;
  /** What the report is about, under its title. */
  readonly subject: string;
  /** Said at the head of each page, such as DATA CONTOH; null where nothing has to be said. */
  readonly banner: string | null;
  /** Stands at the foot of each page beside its number. */
  readonly footer: string;
  /** Instant, UTC: the same model gives the same bytes. */
  readonly printedAt: string;
  readonly blocks: readonly ReportBlock[];
}

export interface FactRow {
  readonly label: string;
  readonly value: string;
}

export interface ReportColumn {
  readonly title: string;
  /** Part of the page's width, relative to the other columns. */
  readonly share: number;
  readonly align: 'left' | 'right';
}

export interface ReportTable {
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Number of the column whose cell names its row. */
  readonly rowHead: number;
  /** Numbers of rows that carry a sum or a heading. */
  readonly emphasised: readonly number[];
}

/** A chart as data; null is a gap, never a zero. Numbers are for the eye alone: the same ones stand in a table. */
export interface ReportChart {
  /** stack: the series of a label stand on each other. */
  readonly kind: 'line' | 'bar' | 'stack' | 'radar';
  readonly headline: string;
  readonly unit: string;
  readonly labels: readonly string[];
  readonly series: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
  /** The largest value of the axis; null: as the data need. */
  readonly most: number | null;
}

export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly FactRow[] }
  | { readonly kind: 'table'; readonly table: ReportTable }
  | { readonly kind: 'chart'; readonly chart: ReportChart };

export const heading = (text: string, level: 1 | 2 = 1): ReportBlock => ({ kind: 'heading', level, text });
export const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', text });
export const note = (text: string): ReportBlock => ({ kind: 'note', text });
export const list = (items: readonly string[]): ReportBlock => ({ kind: 'list', items });
export const facts = (rows: readonly FactRow[]): ReportBlock => ({ kind: 'facts', rows });
export const chart = (drawn: ReportChart): ReportBlock => ({ kind: 'chart', chart: drawn });

/**
 * A table block; columns are given as `title:share`, a trailing `>` sets numbers to the right, a trailing `!` says that its
 * cells name their rows, which otherwise those of the first column do.
 */
export function table(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  emphasised: readonly number[] = [],
): ReportBlock {
  const rowHead = Math.max(
    0,
    columns.findIndex((text) => text.endsWith('!')),
  );
  return { kind: 'table', table: { columns: columns.map(columnOf), rows, rowHead, emphasised } };
}

function columnOf(text: string): ReportColumn {
  const [, title = text, share = '1', align = ''] = /^(.*):([\d.]+)(>?)!?$/.exec(text) ?? [];
  return { title, share: Number(share), align: align === '>' ? 'right' : 'left' };
}
