import {
  type Fraction,
  type MeasureInput,
  type MetricInput,
  nodesOf,
  type Rubric,
  SCORED_METRIC_IDS,
  type ScoredMetricId,
} from '@anggakara/scoring';
import { type Finding, fileFinding } from '@anggakara/contracts';
import type { Origins } from './origins';
import { cell, type Row, type Table } from './table';

/** What one row or one group of columns says about a figure. */
interface Figure {
  readonly row: Row;
  readonly entry: string;
  readonly name: string;
  readonly state: string;
  readonly value: string;
  readonly now: Fraction | null;
  readonly base: Fraction | null;
  /** Column of each member of the figure. */
  readonly columns: Readonly<Record<string, string>>;
}

/** The figures of one entry. */
export interface Figures {
  readonly metrics: readonly MetricInput[];
  readonly measures: readonly MeasureInput[];
}

const STATES = ['NOT_SUBMITTED', 'NOT_APPLICABLE', 'INVALID'];
const PARTS = ['numerator', 'denominator', 'baseNumerator', 'baseDenominator'] as const;
const OWN = ['entry', 'state'];

/** The names that rubrics give to figures: of measures, and of what their tie chains look at. */
export function measureNames(rubrics: readonly Pick<Rubric, 'root' | 'tieChain'>[]): ReadonlySet<string> {
  const nodes = rubrics.flatMap((rubric) => nodesOf(rubric as Rubric));
  const elements = rubrics.flatMap(({ tieChain }) => tieChain.elements);
  return new Set([...nodes, ...elements].flatMap((one) => ('measure' in one ? [one.measure] : [])));
}

/** The figures of a table by entry; a name that no measure has is a metric of the counts of complaints. */
export function figuresOf(
  table: Table,
  measures: ReadonlySet<string>,
  origins: Origins,
): { readonly figures: ReadonlyMap<string, Figures>; readonly findings: readonly Finding[] } {
  const read = figureReader(table);
  const all = table.rows.flatMap(read);
  const known = new Set([...measures, ...SCORED_METRIC_IDS]);
  const findings = [...nameFindings(table, all, known), ...all.flatMap(figureFindings)];
  if (findings.length > 0) return { figures: new Map(), findings };
  const figures = new Map<string, { readonly metrics: MetricInput[]; readonly measures: MeasureInput[] }>();
  for (const figure of all) {
    const own = figures.get(figure.entry) ?? { metrics: [], measures: [] };
    figures.set(figure.entry, own);
    if (measures.has(figure.name)) own.measures.push(measureOf(figure, origins));
    else own.metrics.push(metricOf(figure, origins));
  }
  return { figures, findings };
}

function figureReader({ columns }: Table): (row: Row) => readonly Figure[] {
  if (columns.includes('metric')) return (row) => [figureOf(row, cell(row, 'metric'), (part) => part)];
  const names = [...new Set(columns.filter((column) => !OWN.includes(column)).map((column) => nameIn(column)))];
  return (row) =>
    names
      .map((name) => figureOf(row, name, (part) => (part === 'value' ? name : `${name}:${part}`)))
      .filter(({ value, now, state }) => value !== '' || now !== null || state !== '');
}

/** `SHARE:numerator` is a part of `SHARE`. */
function nameIn(column: string): string {
  const part = PARTS.find((one) => column.endsWith(`:${one}`));
  return part === undefined ? column : column.slice(0, -part.length - 1);
}

function figureOf(row: Row, name: string, columnOf: (part: string) => string): Figure {
  const text = (part: string): string => cell(row, columnOf(part));
  const columns = Object.fromEntries(['value', ...PARTS].map((part) => [part, columnOf(part)]));
  const [written, stated] = [text('value'), cell(row, 'state')];
  const state = STATES.includes(written) ? written : stated;
  return {
    ...{ row, name, entry: cell(row, 'entry'), state: state === 'VALUE' ? '' : state },
    value: STATES.includes(written) ? '' : writtenOut(written),
    now: fraction(text('numerator'), text('denominator')),
    base: fraction(text('baseNumerator'), text('baseDenominator')),
    columns: { ...columns, metric: 'metric', measure: 'metric' },
  };
}

const EXPONENT = /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d{1,2})$/;

/** Programs print 0.0000061 as 6.1e-06; a document knows no exponents. */
function writtenOut(text: string): string {
  const parts = EXPONENT.exec(text);
  if (parts === null) return text;
  const [, sign = '', whole = '', decimals = '', exponent = ''] = parts;
  const point = whole.length + Number(exponent);
  const digits = (whole + decimals).padStart(whole.length + decimals.length + Math.max(0, 1 - point), '0');
  const shifted = point + digits.length - whole.length - decimals.length;
  const padded = digits.padEnd(shifted, '0');
  const fractional = padded.slice(shifted);
  return `${sign}${padded.slice(0, shifted).replace(/^0+(?=\d)/, '')}${fractional === '' ? '' : `.${fractional}`}`;
}

function fraction(numerator: string, denominator: string): Fraction | null {
  return numerator === '' && denominator === '' ? null : { numerator, denominator };
}

/** A name that nothing knows is told where it stands: in its row, or once at the head of its column. */
function nameFindings(table: Table, figures: readonly Figure[], known: ReadonlySet<string>): readonly Finding[] {
  const isWide = !table.columns.includes('metric');
  const unknown = figures.filter(({ name }) => !known.has(name));
  const told = isWide ? [...new Map(unknown.map((figure) => [figure.name, figure])).values()] : unknown;
  return told.map(({ row, name, value, columns }) => {
    const column = columns[value === '' ? 'numerator' : 'value'] ?? name;
    const place = isWide ? table.placeOfColumn(column) : row.placeOf('metric');
    return fileFinding('metric-unknown', place, { metric: name, known: [...known].join(', ') });
  });
}

function figureFindings({ row, name, state, value, now, columns }: Figure): readonly Finding[] {
  const place = row.placeOf(columns['value']);
  const said = [value !== '', now !== null, state !== ''].filter(Boolean).length;
  if (said === 0) return [fileFinding('metric-without-value', place, { metric: name })];
  return said > 1 ? [fileFinding('metric-with-too-much', place, { metric: name })] : [];
}

function measureOf({ row, name, state, value, now, columns }: Figure, origins: Origins): MeasureInput {
  const figure = now === null ? { value } : { now: origins.of(now, row, columns) };
  const given = state === '' ? { measure: name, state: 'VALUE', ...figure } : { measure: name, state };
  return origins.of(given as MeasureInput, row, columns);
}

/** The metrics of complaints are ratios; a value is one over 1. */
function metricOf({ row, name, state, value, now, base, columns }: Figure, origins: Origins): MetricInput {
  const metric = name as ScoredMetricId;
  if (state !== '') return origins.of({ metric, state } as MetricInput, row, columns);
  const fractions = {
    now: origins.of(
      now ?? { numerator: value, denominator: '1' },
      row,
      now === null ? { numerator: columns['value'] ?? '' } : columns,
    ),
    ...(base === null ? {} : { base: origins.of(base, row, baseColumns(columns)) }),
  };
  return origins.of({ metric, state: 'VALUE', ...fractions }, row, columns);
}

function baseColumns({
  baseNumerator = '',
  baseDenominator = '',
}: Figure['columns']): Readonly<Record<string, string>> {
  return { numerator: baseNumerator, denominator: baseDenominator };
}
