import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Workbook, type CellValue } from 'exceljs';

/** A PDF's text, page by page, with single spaces. */
export async function pdfPages(file: string): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(__dirname, 'pdf-text.mjs'), file]);
  return (JSON.parse(stdout) as string[]).map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

export type SheetRow = Readonly<Record<string, CellValue>>;

/** Each data sheet of a workbook as rows under its header. */
export async function workbookRows(file: string): Promise<ReadonlyMap<string, readonly SheetRow[]>> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  return new Map(workbook.worksheets.map((sheet) => [sheet.name, rowsOf(sheet.getSheetValues())]));
}

function rowsOf(values: readonly unknown[]): readonly SheetRow[] {
  const [header = [], ...rows] = values.filter((row) => Array.isArray(row));
  const names = (header as readonly CellValue[]).map(String);
  return rows.map((row) => Object.fromEntries(names.map((name, place) => [name, (row as CellValue[])[place] ?? null])));
}
