import { Workbook } from 'exceljs';
import { workbookRows } from '../../test/documents';
import { numberColumn, textColumn, type WorkbookModel } from './workbook-model';
import { workbookXlsx } from './workbook.xlsx';

const MEANING = { meaning: 'Arti', unit: 'teks', range: 'bebas', source: 'sumber', basis: 'dasar' };

const WORKBOOK: WorkbookModel = {
  title: 'Peringkat',
  banner: 'DATA CONTOH & rekaan',
  printedAt: '2026-02-02T01:00:00.000Z',
  sheets: [
    {
      name: 'Peringkat',
      columns: [
        textColumn('Peserta', 20, MEANING),
        numberColumn('Nilai', 2, MEANING),
        numberColumn('Lembar', 0, MEANING),
      ],
      rows: [
        ['Kota Contoh', '87.50', 2],
        ['=1+1', null, 0],
      ],
    },
    { name: 'Tentang', columns: [textColumn('Butir', 20, MEANING)], rows: [] },
  ],
};

test('decimals become numbers, an empty cell stays empty, and a zero is a zero', async () => {
  const rows = (await workbookRows(await workbookXlsx(WORKBOOK))).get('Peringkat');
  expect(rows).toEqual([
    { Peserta: 'Kota Contoh', Nilai: 87.5, Lembar: 2 },
    { Peserta: '=1+1', Nilai: null, Lembar: 0 },
  ]);
});

test('a text that looks like a formula is a text', async () => {
  const rows = (await workbookRows(await workbookXlsx(WORKBOOK))).get('Peringkat');
  expect(rows?.[1]?.['Peserta']).toBe('=1+1');
});

test('a sheet without rows keeps its head', async () => {
  const sheets = await workbookRows(await workbookXlsx(WORKBOOK));
  expect([...sheets.keys()]).toEqual(['Peringkat', 'Tentang']);
});

test('every printed page of every sheet repeats the head', async () => {
  const workbook = new Workbook();
  await workbook.xlsx.load((await workbookXlsx(WORKBOOK)) as never);
  expect(workbook.worksheets.map(({ pageSetup }) => pageSetup.printTitlesRow)).toEqual(['1:1', '1:1']);
});
