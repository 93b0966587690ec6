import { type Finding, type Findings, fileFinding, formatFindings } from '@anggakara/contracts';
import { csvTable } from './csv-table';
import { refuse } from './finding';
import { formatFaults } from './format-findings';
import { jsonTable } from './json-table';
import { cell, type Table, type TableName } from './table';

interface Columns {
  /** Without which a table says nothing. */
  readonly needed: readonly string[];
  /** Whose cells may not be empty. */
  readonly filled: readonly string[];
  readonly known: readonly string[];
  /** Whether a table with these columns may have a further one, named by a code. */
  readonly isFurther: (column: string, columns: readonly string[]) => boolean;
}

const COUNTS = ['value', 'numerator', 'denominator', 'baseNumerator', 'baseDenominator'];
/** What an entry carries from an earlier stage. */
export const CARRIED = /^(score|rank):(.+)$/;
const none = (): boolean => false;

const COLUMNS = {
  marks: {
    needed: ['entry'],
    filled: ['entry'],
    known: ['entry', 'juror', 'criterion', 'value', 'state'],
    isFurther: (_, columns) => !(columns.includes('juror') && columns.includes('criterion')),
  },
  entries: {
    needed: ['entry'],
    filled: ['entry'],
    known: ['entry', 'group', 'eligibility', 'classes', 'score:STAGE', 'rank:STAGE'],
    isFurther: (column) => CARRIED.test(column),
  },
  metrics: {
    needed: ['entry'],
    filled: ['entry'],
    known: ['entry', 'metric', 'state', ...COUNTS],
    isFurther: (_, columns) => !columns.includes('metric'),
  },
  rulings: {
    needed: ['code', 'kind', 'selected', 'reason'],
    filled: ['code', 'kind'],
    known: ['code', 'kind', 'group', 'category', 'selected', 'reason'],
    isFurther: none,
  },
  adjustments: {
    needed: ['entry', 'code', 'points', 'reason'],
    filled: ['entry', 'code', 'points'],
    known: ['entry', 'code', 'points', 'reason'],
    isFurther: none,
  },
} as const satisfies Readonly<Record<TableName, Columns>>;

/** A table of rows, from CSV or, by the file's name, JSON. Refuses columns and words that its format does not know. */
export function readTable(name: TableName, file: string): Table {
  const isJson = /\.json$/i.test(file);
  const table = isJson ? jsonTable(file, name) : csvTable(file);
  refuse({ list: columnFindings(table, COLUMNS[name]), more: 0 });
  const words = isJson ? { list: [], more: 0 } : wordFindings(table, name);
  refuse({ list: [...cellFindings(table, COLUMNS[name]), ...words.list], more: words.more });
  return table;
}

function columnFindings(table: Table, { needed, known, isFurther }: Columns): readonly Finding[] {
  const { file, columns } = table;
  const missing = needed.filter((name) => !columns.includes(name) && (columns.length > 0 || table.rows.length > 0));
  const surplus = columns.filter((name) => !known.includes(name) && !isFurther(name, columns));
  return [
    ...missing.map((name) => fileFinding('column-missing', { file, line: 1, column: 1 }, { name })),
    ...surplus.map((name) =>
      fileFinding('column-unknown', table.placeOfColumn(name), { name, known: known.join(', ') }),
    ),
  ];
}

function cellFindings({ rows }: Table, { filled }: Columns): readonly Finding[] {
  return rows.flatMap((row) =>
    filled
      .filter((name) => cell(row, name) === '')
      .map((name) => fileFinding('cell-empty', row.placeOf(name), { name })),
  );
}

/** The words of CSV are judged as those of JSON are. */
function wordFindings({ rows }: Table, name: TableName): Findings {
  const faults = formatFaults(
    name,
    rows.map(({ cells }) => cells),
  );
  return formatFindings(faults, ([index, column]) => {
    const row = rows[Number(index)];
    if (row === undefined) throw new RangeError(`no row ${String(index)}`);
    return row.placeOf(column === undefined ? undefined : String(column));
  });
}
