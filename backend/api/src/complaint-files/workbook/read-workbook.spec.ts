import { readHere, tableHere } from '../../../test/workbook-table';
import { rowsFile, textRow, withPart, workbookFile, workbookParts } from '../../../test/workbook-file';
import { zipFile, type ZipPart } from '../../../test/zip-file';

const DATA = { name: 'Data', rows: textRow(1, 'a') };
const OTHER = { name: 'Lain', rows: textRow(1, 'b') };
const EMPTY = { name: 'Sheet2', rows: '<row r="1"><c r="A1"/></row>' };
const PARTS = workbookParts({ sheets: [DATA] });

// docs/rules/workbooks.md 6
test.each([
  { it: 'the only sheet', sheets: [DATA], table: 'a\n', others: [] },
  { it: 'the only one with a value', sheets: [EMPTY, DATA], table: 'a\n', others: ['Sheet2'] },
  { it: 'the only visible one', sheets: [{ ...OTHER, state: 'hidden' }, DATA], table: 'a\n', others: ['Lain'] },
  { it: 'not even one well hidden', sheets: [DATA, { ...OTHER, state: 'veryHidden' }], table: 'a\n', others: ['Lain'] },
  { it: 'the named one', sheets: [DATA, OTHER], sheet: ' lain', table: 'b\n', others: ['Data'] },
  {
    it: 'a hidden one that is named',
    sheets: [DATA, { ...OTHER, state: 'hidden' }],
    sheet: 'Lain',
    table: 'b\n',
    others: ['Data'],
  },
] as const)('$it is read', async ({ sheets, table, others, ...wanted }) => {
  const read = await readHere(workbookFile({ sheets }), wanted);
  expect(read.table).toBe(table);
  expect(read.report).toMatchObject({ otherSheets: others, rows: 1, bytes: 2 });
});

test.each([
  {
    it: 'several with data',
    sheets: [DATA, OTHER],
    code: 'workbook-several-sheets',
    facts: { sheets: 'Data, Lain', names: ['Data', 'Lain'] },
  },
  {
    it: 'a name that is not there',
    sheets: [DATA],
    sheet: 'X',
    code: 'workbook-sheet-unknown',
    facts: { sheets: 'Data' },
  },
  { it: 'none that is visible', sheets: [{ ...DATA, state: 'hidden' }], code: 'workbook-without-sheet', facts: {} },
  {
    it: 'several, all empty',
    sheets: [EMPTY, { ...EMPTY, name: 'Sheet3' }],
    code: 'workbook-no-data',
    facts: { sheet: 'Sheet2' },
  },
] as const)('sheets: $it is refused as $code', async ({ sheets, code, facts, ...wanted }) => {
  await expect(readHere(workbookFile({ sheets }), wanted)).rejects.toMatchObject({ code, facts });
});

const without = (name: string): Buffer => zipFile(PARTS.filter((part) => part.name !== name));
const changed = (name: string, from: string, to: string): Buffer =>
  zipFile(
    PARTS.map((part): ZipPart =>
      part.name === name ? { ...part, bytes: String(part.bytes).replace(from, to) } : part,
    ),
  );

test.each([
  { it: 'no list of types', file: without('[Content_Types].xml'), code: 'workbook-not-one' },
  { it: 'no relations', file: without('_rels/.rels'), code: 'workbook-not-one' },
  {
    it: 'a relation to no workbook',
    file: changed('_rels/.rels', 'officeDocument"', 'other"'),
    code: 'workbook-not-one',
  },
  {
    it: 'the main part of another document',
    file: zipFile(withPart(PARTS, 'xl/workbook.xml', { bytes: '<w:document xmlns:w="w"/>' })),
    code: 'workbook-not-one',
  },
  { it: 'no workbook', file: without('xl/workbook.xml'), code: 'workbook-part-missing' },
  { it: 'no sheet', file: without('xl/worksheets/sheet1.xml'), code: 'workbook-part-missing' },
  {
    it: 'a sheet without a relation',
    file: changed('xl/workbook.xml', 'r:id="rId1"', ''),
    code: 'workbook-part-missing',
  },
  {
    it: 'a sheet outside of the archive',
    file: changed('xl/_rels/workbook.xml.rels', 'Target=', 'TargetMode="External" Target='),
    code: 'workbook-part-missing',
  },
  {
    it: 'a sheet of macros',
    file: changed('xl/_rels/workbook.xml.rels', '/worksheet"', '/xlMacrosheet"'),
    code: 'workbook-macros',
  },
  {
    it: 'a type with macros',
    file: changed('[Content_Types].xml', 'application/xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
    code: 'workbook-macros',
  },
  {
    it: 'a binary type',
    file: changed('[Content_Types].xml', 'application/xml', 'application/vnd.ms-excel.sheet.binary.macro'),
    code: 'workbook-binary',
  },
  {
    it: 'no sheet of cells',
    file: changed('xl/_rels/workbook.xml.rels', '/worksheet"', '/chartsheet"'),
    code: 'workbook-without-sheet',
  },
])('a workbook with $it is refused as $code', async ({ file, code }) => {
  await expect(readHere(file)).rejects.toMatchObject({ code });
});

test.each([
  { limits: { sheets: 1 }, code: 'workbook-too-many-sheets' },
  { limits: { styles: 1 }, code: 'workbook-too-many-styles' },
])('beyond $limits is $code', async ({ limits, code }) => {
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
  const file = workbookFile({ sheets: [DATA, EMPTY], styles });
  await expect(readHere(file, { limits })).rejects.toMatchObject({ code });
});

test('names of cells, merged cells and validations of whole columns are passed over', async () => {
  const names = Array.from(
    { length: 20_000 },
    (_, place) => `<definedName name="n${place}">Data!$A:$XFD</definedName>`,
  );
  const merged = Array.from({ length: 20_000 }, (_, place) => `<mergeCell ref="A${place + 2}:XFD${place + 2}"/>`);
  const validation = '<dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation>';
  const behind = `<mergeCells>${merged.join('')}</mergeCells><dataValidations>${validation}</dataValidations>`;
  const file = workbookFile({
    sheets: [{ ...DATA, behind }],
    behindSheets: `<definedNames>${names.join('')}</definedNames>`,
  });
  expect(await tableHere(file)).toBe('a\n');
});

test('many columns of empty cells are no columns, and many with values are refused', async () => {
  const cells = (content: string): string => `<row r="1">${`<c>${content}</c>`.repeat(40_000)}</row>${textRow(2, 'a')}`;
  expect(await tableHere(rowsFile(cells('')))).toBe('\na\n');
  await expect(readHere(rowsFile(cells('<v>1</v>')))).rejects.toMatchObject({ code: 'workbook-too-many-columns' });
});
