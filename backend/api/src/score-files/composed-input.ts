import type { EntryInput, InputDocument, RulingInput, SheetInput } from '@anggakara/scoring';
import type { OnlyGroup } from './entries-table';
import { placeFinder } from './filed-places';
import { UnsoundFiles } from './finding';
import { sheetsOf } from './marks-table';
import { Origins } from './origins';
import { participantsOf, type Tables } from './participants';
import type { Place } from '@anggakara/contracts';
import { readTable } from './read-table';
import { type RubricFile, rubricFile, usualQuorum } from './rubric-file';
import { rulingsOf } from './rulings-table';
import type { Table, TableName } from './table';

/** An input document, and where in the files a path of it stands. */
export interface FiledInput {
  readonly input: InputDocument;
  readonly placeOf: (path: string) => Place;
}

export interface TableFiles extends Partial<Readonly<Record<TableName, string>>> {
  readonly rubric: string;
}

/** Puts an input document together from a rubric file and tables. */
export function composedInput({ rubric, ...files }: TableFiles): FiledInput {
  const written = rubricFile(rubric);
  const tables = Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, readTable(name as TableName, file)]),
  ) as Tables;
  const origins = new Origins();
  const only = written.rubrics.length === 1 ? written.rubrics[0]?.group : undefined;
  const { sheets, ...marks } =
    tables.marks === undefined ? { sheets: [], findings: [] } : sheetsOf(tables.marks, origins);
  const { entries, ...participants } = participantsOf(tables, { written, only, origins });
  const { rulings, ...decisions } = rulingsFrom(tables.rulings, only, origins);
  const findings = [marks, participants, decisions].flatMap((part) => part.findings);
  if (findings.length > 0) throw new UnsoundFiles(findings);
  const input = documentOf(written, { entries, sheets, rulings });
  return { input, placeOf: placeFinder(input, written, origins) };
}

function rulingsFrom(table: Table | undefined, only: OnlyGroup, origins: Origins): ReturnType<typeof rulingsOf> {
  return table === undefined ? { rulings: [], findings: [] } : rulingsOf(table, only, origins);
}

interface Lists {
  readonly entries: readonly EntryInput[];
  readonly sheets: readonly SheetInput[];
  readonly rulings: readonly RulingInput[];
}

function documentOf(written: RubricFile, { entries, sheets, rulings }: Lists): InputDocument {
  const { edition, stage, selection } = written;
  const groups = written.rubrics.map(({ group }) => group);
  const panels = written.panels.length > 0 ? written.panels : panelsFrom(groups, entries, sheets);
  const jurors = new Map(panels.map((panel) => [panel.group, panel.jurors.length]));
  return {
    format: 'anggakara.input/1',
    ...{ edition, stage, panels, entries, sheets, rulings },
    rubrics: written.rubrics.map(({ group, rubric }) => {
      return { group, rubric: { ...rubric, quorum: rubric.quorum ?? usualQuorum(jurors.get(group) ?? 0) } };
    }),
    selection:
      'places' in selection
        ? { kind: 'shortlist', quotas: groups.map((group) => ({ group, places: selection.places })) }
        : selection,
  };
}

/** Whoever has a sheet in a group sits on its panel. */
function panelsFrom(
  groups: readonly string[],
  entries: readonly EntryInput[],
  sheets: readonly SheetInput[],
): InputDocument['panels'] {
  const groupOf = new Map(entries.map(({ code, group }) => [code, group]));
  return groups
    .map((group) => {
      const own = sheets.filter(({ entry }) => groupOf.get(entry) === group);
      return { group, jurors: [...new Set(own.map(({ juror }) => juror))] };
    })
    .filter(({ jurors }) => jurors.length > 0);
}
