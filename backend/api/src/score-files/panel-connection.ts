import type { InputDocument, SheetInput } from '@anggakara/scoring';

/** A sheet that no chain of entries marked in common joins to the first one of its group. */
export interface Separation {
  readonly group: string;
  readonly juror: string;
  readonly other: string;
  /** Path of the sheet in the document. */
  readonly path: string;
}

/** Groups whose panel falls into parts that marked no entry in common: their marks cannot be compared. */
export function separations({ rubrics, entries, sheets }: InputDocument): readonly Separation[] {
  const groupOf = new Map(entries.map(({ code, group }) => [code, group]));
  return rubrics.flatMap(({ group }) => {
    const own = sheets
      .map((sheet, index) => ({ sheet, index }))
      .filter(({ sheet }) => sheet.state === 'locked' && groupOf.get(sheet.entry) === group);
    const [first] = own;
    if (first === undefined) return [];
    const reached = jurorsAround(
      first.sheet.juror,
      own.map(({ sheet }) => sheet),
    );
    const apart = own.find(({ sheet }) => !reached.has(sheet.juror));
    if (apart === undefined) return [];
    return [{ group, juror: first.sheet.juror, other: apart.sheet.juror, path: `sheets[${apart.index}].juror` }];
  });
}

/** The jurors to whom entries marked in common lead. */
function jurorsAround(juror: string, sheets: readonly SheetInput[]): ReadonlySet<string> {
  const [entriesOf, jurorsOf] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const sheet of sheets) {
    listIn(entriesOf, sheet.juror).push(sheet.entry);
    listIn(jurorsOf, sheet.entry).push(sheet.juror);
  }
  const reached = new Set([juror]);
  const passed = new Set<string>();
  for (const one of reached) {
    for (const entry of entriesOf.get(one) ?? []) {
      if (passed.has(entry)) continue;
      passed.add(entry);
      for (const other of jurorsOf.get(entry) ?? []) reached.add(other);
    }
  }
  return reached;
}

function listIn(lists: Map<string, string[]>, key: string): string[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
