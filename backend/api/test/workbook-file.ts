import { zipFile, type ZipPart } from './zip-file';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A sheet of a workbook that a test makes. */
export interface MadeSheet {
  readonly name: string;
  /** What stands in its `sheetData`. */
  readonly rows: string;
  /** What stands behind it: merged cells, validations. */
  readonly behind?: string;
  readonly state?: 'hidden' | 'veryHidden';
}

export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  /** The `si` of the shared texts. */
  readonly texts?: string;
  /** What stands in the style sheet. */
  readonly styles?: string;
  /** What stands in the workbook before and behind its sheets. */
  readonly properties?: string;
  readonly behindSheets?: string;
}

/** A cell with an inline text. */
export function textCell(reference: string, text: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** A row of inline texts, from column A on. */
export function textRow(row: number, ...texts: readonly string[]): string {
  const cells = texts.map((text, column) => textCell(`${String.fromCharCode(65 + column)}${row}`, text));
  return `<row r="${row}">${cells.join('')}</row>`;
}

export function sheetXml(rows: string, behind = ''): string {
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

/** The parts of a workbook as Excel writes them. */
export function workbookParts({
  sheets,
  texts,
  styles,
  properties = '',
  behindSheets = '',
}: MadeWorkbook): readonly ZipPart[] {
  const listed = sheets.map(({ name, state }, place) => {
    return `<sheet name="${name}" sheetId="${place + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${place + 1}"/>`;
  });
  const relations = [
    ...sheets.map((_, place) => relation(`rId${place + 1}`, 'worksheet', `worksheets/sheet${place + 1}.xml`)),
    ...(texts === undefined ? [] : [relation('rIdT', 'sharedStrings', 'sharedStrings.xml')]),
    ...(styles === undefined ? [] : [relation('rIdS', 'styles', '/xl/styles.xml')]),
  ];
  const optional = { 'xl/sharedStrings.xml': wrapped('sst', texts), 'xl/styles.xml': wrapped('styleSheet', styles) };
  return [
    { name: '[Content_Types].xml', bytes: `${HEAD}<Types xmlns="${PACKAGE}/content-types">${TYPES}</Types>` },
    { name: '_rels/.rels', bytes: relationsXml([relation('rId1', 'officeDocument', 'xl/workbook.xml')]) },
    { name: 'xl/workbook.xml', bytes: workbookXml(`${properties}<sheets>${listed.join('')}</sheets>${behindSheets}`) },
    { name: 'xl/_rels/workbook.xml.rels', bytes: relationsXml(relations) },
    ...sheets.map(({ rows, behind }, place) => ({
      name: `xl/worksheets/sheet${place + 1}.xml`,
      bytes: sheetXml(rows, behind),
    })),
    ...Object.entries(optional).flatMap(([name, bytes]) => (bytes === undefined ? [] : [{ name, bytes }])),
  ];
}

export function workbookFile(made: MadeWorkbook): Buffer {
  return zipFile(workbookParts(made));
}

/** A workbook of one sheet with these rows. */
export function rowsFile(rows: string, more: Omit<MadeWorkbook, 'sheets'> = {}): Buffer {
  return workbookFile({ sheets: [{ name: 'Data', rows }], ...more });
}

/** The same parts, one of them with something else in it or told otherwise. */
export function withPart(parts: readonly ZipPart[], name: string, change: Partial<ZipPart>): readonly ZipPart[] {
  return parts.map((part) => (part.name === name ? { ...part, ...change } : part));
}

const TYPES = '<Default Extension="xml" ContentType="application/xml"/>';

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
}

function relationsXml(relations: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`;
}

function workbookXml(content: string): string {
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${content}</workbook>`;
}

function wrapped(root: string, content: string | undefined): string | undefined {
  return content === undefined ? undefined : `${HEAD}<${root} xmlns="${MAIN}">${content}</${root}>`;
}
