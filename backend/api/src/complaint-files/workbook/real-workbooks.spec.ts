import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { stream, Workbook } from 'exceljs';
import { readHere } from '../../../test/workbook-table';

const DAY = new Date(Date.UTC(2022, 2, 5));
const MOMENT = new Date(Date.UTC(2022, 2, 5, 13, 45));

/** A workbook as a person keeps it: choices for whole columns, a list of them on a hidden sheet, a link, a note, merged cells. */
function keptByHand(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Data');
  sheet.addRow(['Nomor', 'Tanggal Masuk', 'Status', 'Lama', 'Catatan']);
  sheet.addRow([
    'LPR-1',
    DAY,
    'Selesai',
    0.1 + 0.2,
    { richText: [{ text: 'Kota ', font: { bold: true } }, { text: 'Bogor' }] },
  ]);
  sheet.addRow(['LPR-2', MOMENT, true, 1e21, { text: 'lapor.go.id', hyperlink: 'https://lapor.go.id' }]);
  sheet.addRow([12_345, null, { error: '#N/A' }, -1, 'a\nb']);
  sheet.getColumn(2).numFmt = '[$-421]dd mmmm yyyy';
  sheet.getCell('A2').note = 'diperiksa';
  sheet.mergeCells('G1:Z9');
  workbook.addWorksheet('ref', { state: 'hidden' }).addRow(['Selesai']);
  return workbook;
}

const WHOLE_COLUMNS = { type: 'list', allowBlank: true, formulae: ['ref!$A:$A'] };

test('a workbook with validations of whole columns, notes, links and merged cells is read', async () => {
  const workbook = keptByHand();
  const sheet = workbook.getWorksheet('Data') as unknown as { dataValidations: { model: Record<string, unknown> } };
  sheet.dataValidations.model = { 'C1:C1048576': WHOLE_COLUMNS, 'A1:XFD1048576': WHOLE_COLUMNS };
  const { table, report } = await readHere(new Uint8Array(await workbook.xlsx.writeBuffer()));
  expect(table.split('\n')).toEqual([
    'Nomor,Tanggal Masuk,Status,Lama,Catatan',
    'LPR-1,2022-03-05,Selesai,0.30000000000000004,Kota Bogor',
    'LPR-2,2022-03-05T13:45:00,TRUE,1000000000000000000000,lapor.go.id',
    '12345,,#N/A,-1,a b',
    '',
  ]);
  expect(report).toMatchObject({ sheet: 'Data', otherSheets: ['ref'], rows: 4 });
});

test.each([{ useSharedStrings: true }, { useSharedStrings: false }])(
  'a workbook written in a stream is read: %j',
  async (options) => {
    const output = new PassThrough();
    const bytes = buffer(output);
    const workbook = new stream.xlsx.WorkbookWriter({ stream: output, useStyles: true, ...options });
    const sheet = workbook.addWorksheet('Data');
    for (let row = 1; row <= 2_000; row += 1) sheet.addRow([`LPR-${row}`, DAY, row / 8]).commit();
    sheet.commit();
    await workbook.commit();
    const { table } = await readHere(await bytes);
    const lines = table.split('\n');
    expect(lines).toHaveLength(2_001);
    expect(lines[1_999]).toBe('LPR-2000,2022-03-05,250');
  },
);

test('a workbook saved by LibreOffice is read: days, times, truths, choices, a hidden sheet', async () => {
  const { table, report } = await readHere(readFileSync(join(__dirname, '../../../test/files/libreoffice.xlsx')));
  expect(table.split('\n')).toEqual([
    'Nomor Tiket,Tanggal Masuk,Tanggal Selesai,Lama (hari),Status,Dibuka lagi',
    'LPR-2022-0001,2022-03-01,2022-03-05T13:45:00,4.5,Selesai,TRUE',
    'LPR-2022-0002,2024-02-29,,,"Proses; ""lanjut"", ya",FALSE',
    '',
  ]);
  expect(report.otherSheets).toEqual(['ref']);
});
