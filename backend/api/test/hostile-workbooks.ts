import { rowsFile, sheetXml, textRow, withPart, workbookParts } from './workbook-file';
import { zipFile, type ZipPart } from './zip-file';

/** A workbook that was made to hurt whoever reads it, and the code of its refusal; null where it is read, as a real user's is. */
export interface HostileWorkbook {
  readonly what: string;
  readonly refusal: string | null;
  readonly bytes: () => Buffer;
}

const HEADER = textRow(1, 'Nomor');
const SHEET = 'xl/worksheets/sheet1.xml';
const LAST_ROW = 1_048_576;
const PARTS = workbookParts({ sheets: [{ name: 'Data', rows: HEADER }] });
const VALIDATIONS =
  '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>';
const ENTITIES = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;&a;&a;">]>';

const times = (count: number, text: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => text(place)).join('');
const behind = (text: string): Buffer =>
  zipFile(workbookParts({ sheets: [{ name: 'Data', rows: HEADER, behind: text }] }));
const withSheet = (change: Partial<ZipPart>): Buffer => zipFile(withPart(PARTS, SHEET, change));
const beside = (name: string): Buffer => zipFile([...PARTS, { name, bytes: 'x' }]);

export const HOSTILE_WORKBOOKS: readonly HostileWorkbook[] = [
  { what: 'a bomb', refusal: 'workbook-bomb', bytes: () => rowsFile(' '.repeat(2 ** 26)) },
  { what: 'validations of whole columns', refusal: null, bytes: () => behind(VALIDATIONS) },
  {
    what: '20,000 merged ranges',
    refusal: null,
    bytes: () =>
      behind(`<mergeCells>${times(20_000, (row) => `<mergeCell ref="A${row + 2}:XFD${row + 2}"/>`)}</mergeCells>`),
  },
  {
    what: '20,000 defined names',
    refusal: null,
    bytes: () =>
      rowsFile(HEADER, {
        behindSheets: `<definedNames>${times(20_000, (name) => `<definedName name="n${name}">Data!$A$1:$XFD$1048576</definedName>`)}</definedNames>`,
      }),
  },
  {
    what: 'entities from outside',
    refusal: 'workbook-document-type',
    bytes: () => withSheet({ bytes: sheetXml(HEADER).replace('<worksheet', `${ENTITIES}<worksheet`) }),
  },
  { what: 'macros', refusal: 'workbook-macros', bytes: () => beside('xl/vbaProject.bin') },
  {
    what: 'something else behind the archive',
    refusal: 'workbook-damaged',
    bytes: () => Buffer.concat([zipFile(PARTS), Buffer.from('<script>')]),
  },
  {
    what: 'a wrong checksum',
    refusal: 'workbook-checksum',
    bytes: () => withSheet({ listed: { crc: 1 }, itself: { crc: 1 } }),
  },
  { what: 'a path out of the archive', refusal: 'workbook-part-name', bytes: () => beside('../../etc/cron.d/x') },
  {
    what: '1,048,576 empty rows',
    refusal: null,
    bytes: () => rowsFile(HEADER + times(LAST_ROW - 1, (row) => `<row r="${row + 2}"/>`)),
  },
  {
    what: 'formulas',
    refusal: 'workbook-formula',
    bytes: () => rowsFile(HEADER + times(2_000, (row) => `<row r="${row + 2}"><c><f>SUM(A:A)</f><v>1</v></c></row>`)),
  },
  {
    what: '40,000 columns',
    refusal: 'workbook-too-many-columns',
    bytes: () => rowsFile(`<row r="1">${'<c><v>1</v></c>'.repeat(40_000)}</row>`),
  },
];
