import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type PaperSize, stream, type Worksheet } from 'exceljs';
import type { SheetColumn, SheetModel, WorkbookModel } from './workbook-model';

// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- declared by the library, absent when it runs
const A4: PaperSize = 9;
/** Height of a line, in points. */
const LINE = 15;
const HEAD_FILL = 'FFDCE7EA';

/** Writes a workbook row by row, so that its size is not bounded by memory. Texts are texts, whatever they begin with. */
export async function workbookXlsx(model: WorkbookModel): Promise<Buffer> {
  const output = new PassThrough();
  const bytes = buffer(output);
  const workbook = new stream.xlsx.WorkbookWriter({ stream: output, useStyles: true, useSharedStrings: false });
  workbook.creator = 'Anggakara';
  workbook.title = model.title;
  workbook.created = new Date(model.printedAt);
  workbook.modified = workbook.created;
  for (const sheet of model.sheets) writeSheet(workbook, sheet, model.banner);
  await workbook.commit();
  return bytes;
}

function writeSheet(
  workbook: InstanceType<typeof stream.xlsx.WorkbookWriter>,
  sheet: SheetModel,
  banner: string | null,
): void {
  const worksheet = workbook.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: {
      ...{ paperSize: A4, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      printTitlesRow: '1:1',
    },
    headerFooter: { oddHeader: `&C${headerText(banner ?? '')}`, oddFooter: '&L&A&RHalaman &P dari &N' },
  });
  worksheet.columns = sheet.columns.map(({ width, kind, places }) => ({
    width,
    ...(kind === 'number' ? { style: { numFmt: places === 0 ? '0' : `0.${'0'.repeat(places)}` } } : {}),
  }));
  worksheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: sheet.columns.length } };
  writeHead(worksheet, sheet.columns);
  for (const row of sheet.rows) {
    const written = worksheet.addRow(row.map((value, place) => cellValue(value, sheet.columns[place])));
    if (sheet.isProse === true) {
      written.alignment = { wrapText: true, vertical: 'top' };
      written.height = LINE * linesOf(row, sheet.columns);
    }
    written.commit();
  }
  worksheet.commit();
}

/** Lines that the longest cell of a row takes; a height that is not written is not made by every program that opens the file. */
function linesOf(row: SheetModel['rows'][number], columns: readonly SheetColumn[]): number {
  return Math.max(
    ...columns.map(({ width }, place) => Math.ceil(String(row[place] ?? '').length / (width * 0.9)) || 1),
  );
}

function writeHead(worksheet: Worksheet, columns: readonly SheetColumn[]): void {
  const head = worksheet.addRow(columns.map(({ header }) => header));
  head.eachCell((cell) => {
    cell.font = { bold: true };
    cell.alignment = { wrapText: true, vertical: 'top' };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEAD_FILL } };
  });
  head.height =
    LINE *
    linesOf(
      columns.map(({ header }) => header),
      columns,
    );
  head.commit();
}

function cellValue(value: string | number | null, column: SheetColumn | undefined): string | number | null {
  return value === null || column?.kind !== 'number' ? value : Number(value);
}

/** An ampersand begins a code in a page's header. */
function headerText(text: string): string {
  return text.replaceAll('&', '&&');
}
