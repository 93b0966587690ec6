import type { Part } from './archive.js';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const SHEET = 'xl/worksheets/sheet1.xml';

/** What differs from the least workbook: the rows, what follows them, the texts that cells share, and what the workbook says. */
export interface Content {
  readonly rows: string | Uint8Array;
  readonly behindRows?: string;
  readonly texts?: string;
  readonly workbook?: string;
  readonly beforeSheet?: string;
}

const OPEN = `<worksheet ${MAIN}><sheetData>`;

/** The parts of a workbook of one sheet, as every program wants them; format 1 is a day. */
export function workbookParts({ texts = '', workbook = '', ...sheet }: Content): readonly Part[] {
  const relations = [
    relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relation('rId2', 'styles', 'styles.xml'),
    relation('rId3', 'sharedStrings', 'sharedStrings.xml'),
  ];
  const listed = `<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets>${workbook}`;
  const formats = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>';
  return [
    { name: '[Content_Types].xml', bytes: `<Types xmlns="${PACKAGE}/content-types">${TYPES}</Types>` },
    { name: '_rels/.rels', bytes: relationsXml([relation('rId1', 'officeDocument', 'xl/workbook.xml')]) },
    { name: 'xl/workbook.xml', bytes: `<workbook ${MAIN} xmlns:r="${KINDS}">${listed}</workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', bytes: relationsXml(relations) },
    { name: 'xl/styles.xml', bytes: `<styleSheet ${MAIN}>${formats}</styleSheet>` },
    { name: 'xl/sharedStrings.xml', bytes: `<sst ${MAIN}>${texts}</sst>` },
    { name: SHEET, bytes: sheetXml(sheet) },
  ];
}

const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${TYPE}.${type}+xml"/>`;

const TYPES = [
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  override('xl/workbook.xml', 'sheet.main'),
  override(SHEET, 'worksheet'),
  override('xl/styles.xml', 'styles'),
  override('xl/sharedStrings.xml', 'sharedStrings'),
].join('');

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${KINDS}/${kind}" Target="${target}"/>`;
}

function relationsXml(relations: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`;
}

function sheetXml({ rows, beforeSheet = '', behindRows = '' }: Content): Buffer {
  return Buffer.concat(
    [`${beforeSheet}${OPEN}`, rows, `</sheetData>${behindRows}</worksheet>`].map((part) => Buffer.from(part)),
  );
}
