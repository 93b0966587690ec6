import type { EntryInput } from '@anggakara/scoring';
import { type Finding, fileFinding } from '@anggakara/contracts';
import type { Origins } from './origins';
import { CARRIED } from './read-table';
import { cell, type Row, type Table } from './table';

type Carried = EntryInput['carried'][number];

/** The group that is meant where a table names none; undefined where there are several. */
export type OnlyGroup = string | undefined;

/** What stands between several codes in one cell. */
export const BETWEEN_CODES = '|';

/** The entries of a table, still without their figures. */
export function entriesOf(
  table: Table,
  only: OnlyGroup,
  origins: Origins,
): { readonly entries: readonly EntryInput[]; readonly findings: readonly Finding[] } {
  const entries = table.rows.map((row) => entryOf(table, row, only, origins));
  const homeless = table.rows.filter((row) => cell(row, 'group') === '' && only === undefined);
  return {
    entries,
    findings: [
      ...homeless.map((row) => fileFinding('group-missing', row.placeOf('group'))),
      ...table.rows.flatMap((row) => rankFindings(table, row)),
    ],
  };
}

function entryOf(table: Table, row: Row, only: OnlyGroup, origins: Origins): EntryInput {
  const group = cell(row, 'group');
  const eligibility = cell(row, 'eligibility') as EntryInput['eligibility'] | '';
  const classes = codesIn(cell(row, 'classes'));
  const entry: EntryInput = {
    code: cell(row, 'entry'),
    group: group === '' ? (only ?? '') : group,
    eligibility: eligibility === '' ? 'eligible' : eligibility,
    metrics: [],
    carried: carriedIn(table, row, origins),
    ...(classes.length === 0 ? {} : { classes }),
  };
  return origins.of(entry, row, { code: 'entry' });
}

/** The codes of one cell. */
export function codesIn(text: string): readonly string[] {
  return text
    .split(BETWEEN_CODES)
    .map((code) => code.trim())
    .filter((code) => code !== '');
}

/** A place is a whole number from 1. */
function rankFindings({ columns }: Table, row: Row): readonly Finding[] {
  return columns
    .filter((column) => column.startsWith('rank:') && !/^([1-9]\d{0,8})?$/.test(cell(row, column)))
    .map((column) => fileFinding('not-a-rank', row.placeOf(column), { value: cell(row, column) }));
}

function carriedIn({ columns }: Table, row: Row, origins: Origins): readonly Carried[] {
  const stages = [...new Set(columns.flatMap((column) => CARRIED.exec(column)?.[2] ?? []))];
  return stages.flatMap((stage) => {
    const [score, rank] = [cell(row, `score:${stage}`), cell(row, `rank:${stage}`)];
    if (score === '' && rank === '') return [];
    const carried = { stage, ...(score === '' ? {} : { score }), ...(rank === '' ? {} : { rank: Number(rank) }) };
    return [origins.of(carried, row, { stage: `score:${stage}`, score: `score:${stage}`, rank: `rank:${stage}` })];
  });
}
