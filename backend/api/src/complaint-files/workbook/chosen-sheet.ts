import { RefusedWorkbook } from './refused-workbook';

/** A sheet of cells and the part in which it stands. */
export interface SheetPart {
  readonly name: string;
  readonly isVisible: boolean;
  readonly part: string;
}

/**
 * The sheet that is read: the named one, else the only visible one, else the only visible one with a value. A workbook with
 * several is refused with their names: which one is meant is not guessed. (docs/rules/workbooks.md 6)
 */
export async function chosenSheet(
  sheets: readonly SheetPart[],
  wanted: string | null,
  hasData: (part: string) => Promise<boolean>,
): Promise<SheetPart> {
  if (wanted !== null) return namedSheet(sheets, wanted);
  const visible = sheets.filter(({ isVisible }) => isVisible);
  const [first, second] = visible;
  if (first === undefined) throw new RefusedWorkbook('workbook-without-sheet');
  if (second === undefined) return first;
  const filled: SheetPart[] = [];
  for (const sheet of visible) if (await hasData(sheet.part)) filled.push(sheet);
  const [only, another] = filled;
  if (another !== undefined) throw new RefusedWorkbook('workbook-several-sheets', namesOf(filled));
  return only ?? first;
}

function namedSheet(sheets: readonly SheetPart[], wanted: string): SheetPart {
  const key = (name: string): string => name.trim().toLowerCase();
  const sheet = sheets.find(({ name }) => key(name) === key(wanted));
  if (sheet === undefined) {
    throw new RefusedWorkbook('workbook-sheet-unknown', { sheet: wanted, ...namesOf(sheets) });
  }
  return sheet;
}

/** To read, and to choose from. */
function namesOf(sheets: readonly SheetPart[]): { readonly sheets: string; readonly names: readonly string[] } {
  const names = sheets.map(({ name }) => name);
  return { sheets: names.join(', '), names };
}
