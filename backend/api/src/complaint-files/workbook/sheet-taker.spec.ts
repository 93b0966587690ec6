import { readHere, tableHere } from '../../../test/workbook-table';
import {
  rowsFile,
  sheetXml,
  textCell,
  textRow,
  withPart,
  workbookFile,
  workbookParts,
} from '../../../test/workbook-file';
import { zipFile } from '../../../test/zip-file';

const DATES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>';

// docs/rules/workbooks.md 10-12
test.each([
  { cell: '<c r="A1"><v>5</v></c>', field: '5' },
  { cell: '<c r="A1" t="n" s="0"><v>1.5E-3</v></c>', field: '0.0015' },
  { cell: '<c r="A1" s="1"><v>44621</v></c>', field: '2022-03-01' },
  { cell: '<c r="A1" s="2"><v>44621.5</v></c>', field: '2022-03-01T12:00:00' },
  { cell: '<c r="A1" s="2"><v>-5</v></c>', field: '-5' },
  { cell: '<c r="A1" s="99"><v>44621</v></c>', field: '44621' },
  { cell: '<c r="A1" t="d"><v>2022-03-01T00:00:00</v></c>', field: '2022-03-01' },
  { cell: '<c r="A1" t="d"><v>2022-03-01T08:15:00</v></c>', field: '2022-03-01T08:15:00' },
  { cell: '<c r="A1" t="s"><v>0</v></c>', field: 'Selesai' },
  { cell: '<c r="A1" t="s"><v>1</v></c>', field: 'Kota Bandung' },
  { cell: '<c r="A1" t="s"><v>2</v></c>', field: '"a, ""b"""' },
  { cell: '<c r="A1" t="b"><v>1</v></c>', field: 'TRUE' },
  { cell: '<c r="A1" t="b"><v>0</v></c>', field: 'FALSE' },
  { cell: '<c r="A1" t="e"><v>#N/A</v></c>', field: '#N/A' },
  { cell: '<c r="A1" t="str"><v>a,b</v></c>', field: '"a,b"' },
  {
    cell: '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Kota </t></r><r><t>Bogor</t></r></is></c>',
    field: 'Kota Bogor',
  },
  { cell: '<c r="A1" t="inlineStr"><is><t>課長</t><rPh sb="0" eb="2"><t>カチョウ</t></rPh></is></c>', field: '課長' },
  { cell: '<c r="A1" t="inlineStr"><is><t>a&amp;&#x26;&lt;<![CDATA[<b>]]></t></is></c>', field: 'a&&<<b>' },
  {
    cell: '<c r="A1" t="inlineStr"><is><t>baris 1&#10;baris 2_x000D_\u0085x</t></is></c>',
    field: 'baris 1 baris 2  x',
  },
  { cell: '<c><v>5</v></c>', field: '5' },
  { cell: '<c r="A1"><v>\n  5 </v></c>', field: '5' },
  { cell: '<c r="A1" t="s"><v> 0 </v></c>', field: 'Selesai' },
])('$cell is $field', async ({ cell, field }) => {
  const texts =
    '<si><t>Selesai</t></si><si><r><t>Kota </t></r><r><t>Bandung</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>a, "b"</t></si>';
  expect(await tableHere(rowsFile(`<row>${cell}</row>`, { texts, styles: DATES }))).toBe(`${field}\n`);
});

test('the system of 1904 is told by the workbook', async () => {
  const file = rowsFile('<row r="1"><c r="A1" s="1"><v>43159</v></c></row>', {
    styles: DATES,
    properties: '<workbookPr date1904="1"/>',
  });
  expect(await tableHere(file)).toBe('2022-03-01\n');
});

test('prefixes of names do not matter', async () => {
  const xml =
    '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const parts = workbookParts({ sheets: [{ name: 'Data', rows: '' }] });
  expect(await tableHere(zipFile(withPart(parts, 'xl/worksheets/sheet1.xml', { bytes: xml })))).toBe('7\n');
});

test('empty cells far out are no columns, and rows without a value are lines only where one follows', async () => {
  const rows = `${textRow(1, 'a')}<row r="2"><c r="XFD2" s="0"/><c r="XFE2"><v></v></c></row><row r="4"><c r="A4"><v>1</v></c></row>`;
  expect(await tableHere(rowsFile(`${rows}<row r="1048576"/>`))).toBe('a\n\n\n1\n');
});

test.each([
  {
    it: 'a formula',
    rows: '<row r="2"><c r="C2"><f>SUM(A:A)</f><v>5</v></c></row>',
    code: 'workbook-formula',
    cell: 'C2',
  },
  {
    it: 'a shared formula',
    rows: '<row r="1"><c r="B1"><f t="shared" si="0"/></c></row>',
    code: 'workbook-formula',
    cell: 'B1',
  },
  {
    it: 'the cell of another row',
    rows: '<row r="2"><c r="A1"><v>5</v></c></row>',
    code: 'workbook-cell-misplaced',
    cell: 'A1',
  },
  {
    it: 'a cell before the last',
    rows: `<row r="1">${textCell('B1', 'x')}${textCell('A1', 'y')}</row>`,
    code: 'workbook-cell-misplaced',
    cell: 'A1',
  },
  {
    it: 'a cell twice',
    rows: `<row r="1">${textCell('A1', 'x')}${textCell('A1', 'y')}</row>`,
    code: 'workbook-cell-misplaced',
    cell: 'A1',
  },
  { it: 'a row twice', rows: textRow(1, 'x') + textRow(1, 'y'), code: 'workbook-cell-misplaced', cell: '1' },
  { it: 'a row that is no number', rows: '<row r="x"/>', code: 'workbook-cell-misplaced', cell: 'x' },
  {
    it: 'a row in a row',
    rows: `<row r="1">${textCell('A1', 'x')}<row r="2">${textCell('A2', 'y')}</row></row>`,
    code: 'workbook-cell-misplaced',
    cell: '2',
  },
  { it: 'a cell without a row', rows: textCell('A1', 'x'), code: 'workbook-cell-misplaced', cell: 'A1' },
  { it: 'a cell without a row or a name', rows: '<c><v>1</v></c>', code: 'workbook-cell-misplaced', cell: '' },
  {
    it: 'a cell in a cell',
    rows: '<row r="1"><c r="A1"><c r="B1"/></c></row>',
    code: 'workbook-cell-misplaced',
    cell: 'A1',
  },
  {
    it: 'a text that is not there',
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
    code: 'workbook-cell-unreadable',
    cell: 'A1',
  },
  {
    it: 'a text by no number',
    rows: '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>',
    code: 'workbook-cell-unreadable',
    cell: 'A1',
  },
  {
    it: 'a number that is none',
    rows: '<row r="1"><c r="A1"><v>1,5</v></c></row>',
    code: 'workbook-cell-unreadable',
    cell: 'A1',
  },
  {
    it: 'a truth that is none',
    rows: '<row r="1"><c r="A1" t="b"><v>2</v></c></row>',
    code: 'workbook-cell-unreadable',
    cell: 'A1',
  },
  {
    it: 'a kind that is unknown',
    rows: '<row r="1"><c r="A1" t="x"><v>2</v></c></row>',
    code: 'workbook-cell-unreadable',
    cell: 'A1',
  },
  {
    it: 'a cell beyond the columns',
    rows: `<row r="1">${textCell('XFD1', 'x')}</row>`,
    code: 'workbook-too-many-columns',
    cell: 'XFD1',
  },
  { it: 'a text beyond the letters', rows: textRow(1, 'x'.repeat(32_768)), code: 'workbook-cell-too-long', cell: 'A1' },
])('$it is refused as $code', async ({ rows, code, cell }) => {
  await expect(readHere(rowsFile(rows))).rejects.toMatchObject({ code, facts: { cell } });
});

test.each([
  { it: 'a row beyond the rows', rows: '<row r="1048577"/>', code: 'workbook-too-many-rows' },
  { it: 'a sheet without a value', rows: '<row r="1"><c r="A1"/></row>', code: 'workbook-no-data' },
])('$it is refused as $code', async ({ rows, code }) => {
  await expect(readHere(rowsFile(rows))).rejects.toMatchObject({ code });
});

test('rows and cells elsewhere than in the table of the sheet are none of it', async () => {
  const behind = '<extLst><ext><row r="9"><c r="A9"><f>1</f><v>5</v></c></row></ext></extLst>';
  const file = workbookFile({ sheets: [{ name: 'Data', rows: textRow(1, 'a'), behind }] });
  expect(await tableHere(file)).toBe('a\n');
  expect(sheetXml('', behind)).toContain('<f>');
});

test('few texts, referred to over and over, are refused before they are a large table', async () => {
  const cells = '<row><c t="s"><v>0</v></c></row>'.repeat(500);
  const file = rowsFile(cells, { texts: `<si><t>${'x'.repeat(32_000)}</t></si>` });
  await expect(readHere(file)).rejects.toMatchObject({ code: 'workbook-table-too-large' });
  const limits = { tableRatio: 1_000, tableBytes: 2 ** 20 };
  await expect(readHere(file, { limits })).rejects.toMatchObject({
    code: 'workbook-table-too-large',
    facts: { most: 1 },
  });
});
