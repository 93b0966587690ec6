import type { EntryInput } from '@anggakara/scoring';
import { type Adjustment, adjustmentsOf } from './adjustments-table';
import { entriesOf, type OnlyGroup } from './entries-table';
import { type Finding, fileFinding } from '@anggakara/contracts';
import { type Figures, figuresOf, measureNames } from './metrics-table';
import type { Origins } from './origins';
import type { RubricFile } from './rubric-file';
import { cell, type Table, type TableName } from './table';

type Lines = readonly Adjustment[];

export type Tables = Partial<Readonly<Record<TableName, Table>>>;

export interface Making {
  readonly written: RubricFile;
  readonly only: OnlyGroup;
  readonly origins: Origins;
}

interface Participants {
  readonly entries: readonly EntryInput[];
  readonly findings: readonly Finding[];
}

/** The entries of their table, or those of whom the other tables speak, each with its figures. */
export function participantsOf(tables: Tables, { written, only, origins }: Making): Participants {
  const bare = tables.entries === undefined ? undefined : entriesOf(tables.entries, only, origins);
  const { entries, findings } = bare ?? entriesOf(mentioned(tables), only, origins);
  const names = measureNames(written.rubrics.map(({ rubric }) => rubric));
  const { figures, findings: faults } = figuresFrom(tables.metrics, names, origins);
  const adjustments =
    tables.adjustments === undefined ? new Map<string, Lines>() : adjustmentsOf(tables.adjustments, origins);
  const whole = entries.map((entry) => {
    return origins.moved(entry, withFigures(entry, figures.get(entry.code), adjustments.get(entry.code)));
  });
  return { entries: whole, findings: [...findings, ...faults, ...strangers(tables, entries)] };
}

function figuresFrom(
  table: Table | undefined,
  names: ReadonlySet<string>,
  origins: Origins,
): ReturnType<typeof figuresOf> {
  return table === undefined ? { figures: new Map(), findings: [] } : figuresOf(table, names, origins);
}

function withFigures(entry: EntryInput, figures: Figures | undefined, adjustments: Lines = []): EntryInput {
  const { metrics = [], measures = [] } = figures ?? {};
  return {
    ...entry,
    metrics,
    ...(measures.length === 0 ? {} : { measures }),
    ...(adjustments.length === 0 ? {} : { adjustments }),
  };
}

/** Every entry that a table names, at its first mention. */
function mentioned({ marks, metrics, adjustments }: Tables): Table {
  const rows = [marks, metrics, adjustments].flatMap((table) => table?.rows ?? []);
  const seen = new Set<string>();
  const first = rows.filter((row) => {
    const entry = cell(row, 'entry');
    const isNew = !seen.has(entry);
    seen.add(entry);
    return isNew;
  });
  const alone = first.map((row) => ({ cells: { entry: cell(row, 'entry') }, placeOf: row.placeOf }));
  const file = (marks ?? metrics ?? adjustments)?.file ?? '';
  return { file, columns: ['entry'], rows: alone, placeOfColumn: () => ({ file, line: 1, column: 1 }) };
}

function strangers({ metrics, adjustments }: Tables, entries: readonly EntryInput[]): readonly Finding[] {
  const known = new Set(entries.map(({ code }) => code));
  return [...(metrics?.rows ?? []), ...(adjustments?.rows ?? [])]
    .filter((row) => !known.has(cell(row, 'entry')))
    .map((row) => fileFinding('entry-unknown', row.placeOf('entry'), { entry: cell(row, 'entry') }));
}
