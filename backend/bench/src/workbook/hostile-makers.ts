import { archive } from './archive.js';
import { SHEET, workbookParts, type Content } from './workbook-parts.js';

/** A file that somebody might bring, and what must become of it: the code of its refusal, or null where it is read. */
export interface HostileFile {
  readonly name: string;
  readonly refusal: string | null;
  readonly make: () => Buffer;
}

const HEADER = '<row r="1"><c r="A1" t="inlineStr"><is><t>Nomor</t></is></c></row>';
const WHOLE_COLUMNS =
  '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>';
const ENTITIES = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;&a;&a;">]>';
const LAST_ROW = 1_048_576;

const file = (content: Partial<Content>): Buffer => archive(workbookParts({ rows: HEADER, ...content }));
const beside = (name: string, bytes = 'x', more = {}): Buffer =>
  archive([...workbookParts({ rows: HEADER }), { name, bytes, ...more }]);
const times = (count: number, text: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => text(place)).join('');
const spaces = (mebibytes: number): string => ' '.repeat(mebibytes * 2 ** 20);

/** Every one was made to hurt a reader, but the second, which people really have. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  { name: 'zip-bomb', refusal: 'workbook-bomb', make: () => file({ rows: spaces(128) }) },
  { name: 'whole-column-validations', refusal: null, make: () => file({ behindRows: WHOLE_COLUMNS }) },
  {
    name: 'zip-bomb-that-lies',
    refusal: 'workbook-damaged',
    make: () =>
      archive(
        workbookParts({ rows: spaces(128) }).map((part) =>
          part.name === SHEET ? { ...part, claimedBytes: 500_000 } : part,
        ),
      ),
  },
  {
    name: 'merged-cells-20000',
    refusal: null,
    make: () =>
      file({
        behindRows: `<mergeCells>${times(20_000, (row) => `<mergeCell ref="A${row + 2}:XFD${row + 2}"/>`)}</mergeCells>`,
      }),
  },
  {
    name: 'defined-names',
    refusal: null,
    make: () =>
      file({
        workbook: `<definedNames>${times(20_000, (name) => `<definedName name="n${name}">Data!$A$1:$XFD$1048576</definedName>`)}</definedNames>`,
      }),
  },
  { name: 'external-entity', refusal: 'workbook-document-type', make: () => file({ beforeSheet: ENTITIES }) },
  { name: 'macros', refusal: 'workbook-macros', make: () => beside('xl/vbaProject.bin') },
  {
    name: 'polyglot-before',
    refusal: 'workbook-not-one',
    make: () => Buffer.concat([Buffer.from('%PDF-1.7\n'), file({})]),
  },
  {
    name: 'polyglot-behind',
    refusal: 'workbook-damaged',
    make: () => Buffer.concat([file({}), Buffer.from('<script>')]),
  },
  {
    name: 'wrong-checksum',
    refusal: 'workbook-checksum',
    make: () => archive(workbookParts({ rows: HEADER }).map((part) => ({ ...part, checksum: 1 }))),
  },
  { name: 'path-out-of-the-archive', refusal: 'workbook-part-name', make: () => beside('../../etc/cron.d/x') },
  { name: 'archive-within', refusal: 'workbook-embedded', make: () => beside('xl/media/42.zip') },
  {
    name: 'parts-60000',
    refusal: 'workbook-too-many-parts',
    make: () =>
      archive([
        ...workbookParts({ rows: HEADER }),
        ...Array.from({ length: 60_000 }, (_, part) => ({ name: `xl/media/${part}.png`, bytes: '' })),
      ]),
  },
  {
    name: 'empty-rows-1048576',
    refusal: null,
    make: () => file({ rows: HEADER + times(LAST_ROW - 1, (row) => `<row r="${row + 2}"/>`) }),
  },
  {
    name: 'formatted-rows-1048576',
    refusal: null,
    make: () =>
      file({ rows: HEADER + times(LAST_ROW - 1, (row) => `<row r="${row + 2}"><c r="A${row + 2}" s="1"/></row>`) }),
  },
  {
    name: 'formula-cells',
    refusal: 'workbook-formula',
    make: () =>
      file({
        rows:
          HEADER + times(100_000, (row) => `<row r="${row + 2}"><c r="A${row + 2}"><f>SUM(A:A)</f><v>1</v></c></row>`),
      }),
  },
  {
    name: 'columns-40000',
    refusal: 'workbook-too-many-columns',
    make: () => file({ rows: `<row r="1">${'<c><v>1</v></c>'.repeat(40_000)}</row>` }),
  },
  {
    name: 'one-text-over-and-over',
    refusal: 'workbook-table-too-large',
    make: () =>
      file({
        texts: `<si><t>${'x'.repeat(32_000)}</t></si>`,
        rows: times(100_000, (row) => `<row r="${row + 1}"><c t="s"><v>0</v></c></row>`),
      }),
  },
  {
    name: 'texts-2000000',
    refusal: 'workbook-too-many-texts',
    make: () => file({ texts: times(2_000_000, (text) => `<si><t>tiket nomor ${text} tahun 2022</t></si>`) }),
  },
  {
    name: 'one-text-without-end',
    refusal: 'workbook-token-too-long',
    make: () => file({ rows: times(4_000_000, (digit) => String(digit)) }),
  },
  {
    name: 'nested-levels',
    refusal: 'workbook-too-deep',
    make: () => file({ rows: times(100_000, (level) => `<a${level}>`) }),
  },
];
