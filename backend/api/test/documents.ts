import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Workbook, type CellValue } from 'exceljs';

/** A PDF file's text, page by page, with single spaces. */
export async function pdfPages(file: string): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(__dirname, 'pdf-text.mjs'), file], {
    maxBuffer: 16 * 1024 * 1024,
  });
  return (JSON.parse(stdout) as string[]).map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

/** The same of bytes that are not in a file. */
export async function pdfText(bytes: Buffer): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'anggakara-pdf-'));
  const file = join(folder, 'document.pdf');
  writeFileSync(file, bytes);
  try {
    return await pdfPages(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export type SheetRow = Readonly<Record<string, CellValue>>;

/** Each data sheet of a workbook, from a file or from bytes, as rows under its header. */
export async function workbookRows(source: string | Buffer): Promise<ReadonlyMap<string, readonly SheetRow[]>> {
  const workbook = new Workbook();
  if (typeof source === 'string') await workbook.xlsx.readFile(source);
  else await workbook.xlsx.load(source as never);
  return new Map(workbook.worksheets.map((sheet) => [sheet.name, rowsOf(sheet.getSheetValues())]));
}

function rowsOf(values: readonly unknown[]): readonly SheetRow[] {
  const [header = [], ...rows] = values.filter((row) => Array.isArray(row)) as readonly (readonly CellValue[])[];
  // A row's list begins at 1, as the columns of a sheet do.
  const names = header.flatMap((name, place) => (typeof name === 'string' ? [{ name, place }] : []));
  return rows.map((row) => Object.fromEntries(names.map(({ name, place }) => [name, row[place] ?? null])));
}
