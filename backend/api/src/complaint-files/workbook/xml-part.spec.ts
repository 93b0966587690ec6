import { readHere, tableHere } from '../../../test/workbook-table';
import { textRow, withPart, workbookParts } from '../../../test/workbook-file';
import { zipFile } from '../../../test/zip-file';

const PARTS = workbookParts({ sheets: [{ name: 'Data', rows: textRow(1, 'a') }], texts: '', styles: '' });
const SHEET = 'xl/worksheets/sheet1.xml';
const DOCUMENT = '<!DOCTYPE worksheet [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
const LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';
const BODY = '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>a</v></c></row></sheetData></worksheet>';

const sheetOf = (bytes: string | Uint8Array): Buffer => zipFile(withPart(PARTS, SHEET, { bytes }));
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

// docs/rules/workbooks.md 7
test.each([
  { it: 'an external entity', bytes: `${DOCUMENT}${BODY.replace('<v>a', '<v>&a;')}`, code: 'workbook-document-type' },
  { it: 'entities within entities', bytes: LAUGHS + BODY, code: 'workbook-document-type' },
  { it: 'an entity that nobody declared', bytes: BODY.replace('<v>a', '<v>&euro;'), code: 'workbook-not-xml' },
  { it: 'a tag that is not closed', bytes: BODY.replace('</v>', ''), code: 'workbook-not-xml' },
  { it: 'a part that ends early', bytes: BODY.slice(0, -20), code: 'workbook-not-xml' },
  { it: 'no XML at all', bytes: '%PDF-1.7', code: 'workbook-not-xml' },
  { it: 'nothing', bytes: '', code: 'workbook-not-xml' },
  { it: 'UTF-16', bytes: utf16(BODY), code: 'workbook-encoding' },
  { it: 'another encoding', bytes: `<?xml version="1.0" encoding="windows-1252"?>${BODY}`, code: 'workbook-encoding' },
  { it: 'broken UTF-8', bytes: Buffer.from(BODY.replace('<v>a', '<v>\u00ff'), 'latin1'), code: 'workbook-encoding' },
  { it: 'UTF-8 that ends early', bytes: Buffer.from(`${BODY}\u00c3`, 'latin1'), code: 'workbook-encoding' },
  { it: 'a nest', bytes: '<a>'.repeat(100), code: 'workbook-too-deep' },
  { it: 'a text without end', bytes: `<a>${'x'.repeat(2 ** 21)}`, code: 'workbook-token-too-long' },
  { it: 'a tag without end', bytes: `<a b="${'x'.repeat(2 ** 21)}`, code: 'workbook-token-too-long' },
  { it: 'a note without end', bytes: `<!--${'x'.repeat(2 ** 21)}`, code: 'workbook-token-too-long' },
])('$it is refused as $code', async ({ bytes, code }) => {
  const limits = { ratio: 10_000 };
  await expect(readHere(sheetOf(bytes), { limits })).rejects.toMatchObject({ code, facts: { part: SHEET } });
});

test.each(['xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', '_rels/.rels', '[Content_Types].xml'])(
  'a document type in %s is refused too',
  async (name) => {
    const file = zipFile(withPart(PARTS, name, { bytes: `${DOCUMENT}<workbook/>` }));
    await expect(readHere(file)).rejects.toMatchObject({ code: 'workbook-document-type', facts: { part: name } });
  },
);

test('what is wrong is said to stand after the last cell', async () => {
  const file = sheetOf(BODY.replace('</c>', '</c><c r="B1"><v>2</w></c>'));
  await expect(readHere(file)).rejects.toMatchObject({ code: 'workbook-not-xml', facts: { after: 'B1' } });
});

test('a mark of the byte order, notes and instructions pass', async () => {
  expect(await tableHere(sheetOf(`\ufeff<?xml version="1.0" encoding="utf-8"?><?a b?><!-- c -->${BODY}`))).toBe('a\n');
});
