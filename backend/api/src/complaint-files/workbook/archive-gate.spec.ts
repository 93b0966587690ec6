import { readHere, tableHere } from '../../../test/workbook-table';
import { rowsFile, textRow, withPart, workbookParts } from '../../../test/workbook-file';
import { zipFile, type ZipPart } from '../../../test/zip-file';

const PARTS = workbookParts({ sheets: [{ name: 'Data', rows: textRow(1, 'Nomor') + textRow(2, 'LPR-1') }] });
const SHEET = 'xl/worksheets/sheet1.xml';
const MIB = 2 ** 20;

const sheetOf = (change: Partial<ZipPart>): Buffer => zipFile(withPart(PARTS, SHEET, change));
const beside = (name: string, bytes = 'x'): Buffer => zipFile([...PARTS, { name, bytes }]);
/** Lies inside the first part, and is told to be another. */
const upon = (offset: number): Buffer => zipFile([...PARTS, { name: 'xl/media/a.png', bytes: 'x', offset }]);

test('an honest archive passes', async () => {
  expect(await tableHere(zipFile(PARTS))).toBe('Nomor\nLPR-1\n');
});

test('parts that tell their sizes behind themselves pass', async () => {
  const told = Buffer.alloc(16);
  const parts = PARTS.map((part) => ({ ...part, listed: { flags: 0x8 }, itself: { crc: 0, packed: 0, size: 0 } }));
  const spaced = parts.map((part, place) => (place === 0 ? part : { ...part, before: told }));
  expect(await tableHere(zipFile(spaced, { behindParts: told }))).toBe('Nomor\nLPR-1\n');
});

// docs/rules/workbooks.md 2-5
test.each([
  { it: 'no archive', file: Buffer.from('Nomor;Tanggal\n'), code: 'workbook-not-one' },
  { it: 'a shorter file than any', file: Buffer.from('PK'), code: 'workbook-not-one' },
  { it: 'an archive without a workbook', file: zipFile([{ name: 'a.txt', bytes: 'x' }]), code: 'workbook-not-one' },
  {
    it: 'the old format, or a password',
    file: Buffer.from('d0cf11e0a1b11ae100', 'hex'),
    code: 'workbook-locked-or-old',
  },
  { it: 'a part with a password', file: sheetOf({ listed: { flags: 0x801 } }), code: 'workbook-locked-or-old' },
  { it: 'a cut file', file: zipFile(PARTS).subarray(0, -30), code: 'workbook-damaged' },
  { it: 'a comment that hides data', file: zipFile(PARTS, { comment: '<script>' }), code: 'workbook-foreign-bytes' },
  { it: 'bytes behind the end', file: zipFile(PARTS, { behind: Buffer.from('%PDF') }), code: 'workbook-damaged' },
  { it: 'bytes between the parts', file: sheetOf({ before: Buffer.from('MZ') }), code: 'workbook-foreign-bytes' },
  {
    it: 'bytes between parts and list',
    file: zipFile(PARTS, { behindParts: Buffer.from('%PDF') }),
    code: 'workbook-foreign-bytes',
  },
  {
    it: 'a polyglot: a picture before the archive',
    file: Buffer.concat([Buffer.from('GIF89a'), zipFile(PARTS)]),
    code: 'workbook-not-one',
  },
  {
    it: 'a polyglot: another archive before this one',
    file: zipFile(withPart(PARTS, '[Content_Types].xml', { before: zipFile(PARTS) })),
    code: 'workbook-foreign-bytes',
  },
  { it: 'two parts upon the same bytes', file: upon(0), code: 'workbook-two-tellings' },
  {
    it: 'two parts of one name',
    file: zipFile([...PARTS, { name: 'xl/WORKSHEETS/sheet1.xml', bytes: 'x' }]),
    code: 'workbook-part-repeated',
  },
  { it: 'a path out of the archive', file: beside('../../etc/passwd'), code: 'workbook-part-name' },
  { it: 'a path from the root', file: beside('/etc/passwd'), code: 'workbook-part-name' },
  { it: 'a path of Windows', file: beside('xl\\..\\a.xml'), code: 'workbook-part-name' },
  { it: 'a drive', file: beside('C:/a.xml'), code: 'workbook-part-name' },
  { it: 'a name with an end', file: beside('a\u0000.xml'), code: 'workbook-part-name' },
  { it: 'a name that is none', file: beside(''), code: 'workbook-part-name' },
  { it: 'macros', file: beside('xl/vbaProject.bin'), code: 'workbook-macros' },
  { it: 'macro sheets', file: beside('xl/macrosheets/sheet1.xml'), code: 'workbook-macros' },
  { it: 'active controls', file: beside('xl/activeX/activeX1.bin'), code: 'workbook-macros' },
  { it: 'an embedded object', file: beside('xl/embeddings/oleObject1.bin'), code: 'workbook-embedded' },
  { it: 'an archive within', file: beside('xl/media/a.zip'), code: 'workbook-embedded' },
  { it: 'a workbook within', file: beside('customXml/b.xlsx'), code: 'workbook-embedded' },
  { it: 'a binary workbook', file: beside('xl/workbook.bin'), code: 'workbook-binary' },
  { it: 'an unknown compression', file: sheetOf({ listed: { method: 12 } }), code: 'workbook-compression' },
  { it: 'a checksum that differs', file: sheetOf({ listed: { crc: 1 } }), code: 'workbook-checksum' },
  { it: 'more bytes than told', file: sheetOf({ listed: { size: 10 } }), code: 'workbook-damaged' },
  { it: 'fewer bytes than told', file: sheetOf({ listed: { size: 9_999 } }), code: 'workbook-damaged' },
  {
    it: 'a name that differs',
    file: sheetOf({ itself: { name: SHEET.replace('1', '2') } }),
    code: 'workbook-two-tellings',
  },
  { it: 'a size that differs', file: sheetOf({ itself: { size: 1 } }), code: 'workbook-two-tellings' },
  { it: 'a checksum told in two ways', file: sheetOf({ itself: { crc: 1 } }), code: 'workbook-two-tellings' },
  { it: 'a compression told in two ways', file: sheetOf({ itself: { method: 0 } }), code: 'workbook-two-tellings' },
  { it: 'broken compression', file: sheetOf({ isStored: true, listed: { method: 8 } }), code: 'workbook-damaged' },
  {
    it: 'a zip bomb',
    file: beside('xl/media/a.png', ' '.repeat(2 * MIB)),
    code: 'workbook-bomb',
  },
])('$it is refused as $code', async ({ file, code }) => {
  await expect(readHere(file)).rejects.toMatchObject({ code });
});

test('a part that lies upon another is refused', async () => {
  const inner = zipFile([{ name: 'xl/media/b.png', bytes: 'x' }]).subarray(0, 46);
  const outer = { name: 'xl/media/a.png', bytes: inner, isStored: true };
  const start = zipFile([...PARTS, outer]).indexOf(inner);
  const file = zipFile([...PARTS, outer, { name: 'xl/media/b.png', bytes: 'x', offset: start }]);
  await expect(readHere(file)).rejects.toMatchObject({
    code: 'workbook-overlapping',
    facts: { part: 'xl/media/a.png' },
  });
});

test.each([
  { limits: { fileBytes: 100 }, code: 'workbook-too-large' },
  { limits: { parts: 3 }, code: 'workbook-too-many-parts' },
  { limits: { unpackedBytes: 1_000 }, code: 'workbook-unpacks-too-large' },
  { limits: { smallPartBytes: 200 }, code: 'workbook-part-too-large' },
])('beyond $limits is $code', async ({ limits, code }) => {
  await expect(readHere(rowsFile(textRow(1, 'Nomor')), { limits })).rejects.toMatchObject({ code });
});

test('a ratio is a matter of large parts alone', async () => {
  const small = beside('xl/media/a.png', ' '.repeat(100_000));
  expect(await tableHere(small)).toBe('Nomor\nLPR-1\n');
  await expect(readHere(small, { limits: { ratioFromBytes: 1_000 } })).rejects.toMatchObject({ code: 'workbook-bomb' });
});

test.each([
  'xl/ctrlProps/ctrlProp1.xml',
  'xl/printerSettings/printerSettings1.bin',
  'xl/externalLinks/externalLink1.xml',
  'docProps/thumbnail.jpeg',
  'customXml/item1.xml',
  'xl/media/',
])('a real workbook may have a part %s', async (name) => {
  expect(await tableHere(beside(name))).toBe('Nomor\nLPR-1\n');
});
