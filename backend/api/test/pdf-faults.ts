import { asDict, nameOf, pdfFile, type PdfDict, type PdfFile, type PdfValue } from './pdf-objects';
import { pageFaults } from './pdf-page-faults';
import { PdfStructure, type StructureElement } from './pdf-structure';

/** What keeps a file from being what it claims, as far as its structure tells; empty for a good one. (docs/documents.md) */
export function pdfFaults(bytes: Buffer): readonly string[] {
  return faultsIn(pdfFile(bytes));
}

/** The same of a file that is read already. */
export function faultsIn(file: PdfFile): readonly string[] {
  const structure = new PdfStructure(file);
  return [
    ...documentFaults(structure),
    ...safetyFaults(file),
    ...metadataFaults(structure),
    ...structure.fonts.flatMap((font) => fontFaults(structure, font)),
    ...structure.pages.flatMap((page, place) =>
      pageFaults(structure, page).map((fault) => `page ${place + 1}: ${fault}`),
    ),
    ...structure.elements.flatMap(elementFaults),
    ...headingFaults(structure.elements),
  ];
}

const when = (isFault: boolean, fault: string): readonly string[] => (isFault ? [fault] : []);

function documentFaults(structure: PdfStructure): readonly string[] {
  const { catalog, tree } = structure;
  const intent = structure.dict(structure.list(catalog.get('OutputIntents'))[0]);
  return [
    ...when(catalog.get('Lang') !== 'id-ID', 'the language is not id-ID'),
    ...when(structure.dict(catalog.get('MarkInfo')).get('Marked') !== true, 'not marked as tagged'),
    ...when(
      structure.dict(catalog.get('ViewerPreferences')).get('DisplayDocTitle') !== true,
      'the file name is shown, not the title',
    ),
    ...when(tree.length !== 1 || tree[0]?.role !== 'Document', 'the tree has not one root Document'),
    ...when(nameOf(intent.get('S')) !== 'GTS_PDFA1', 'no output intent'),
    ...when(structure.object(intent.get('DestOutputProfile'))?.stream === undefined, 'no colour profile'),
  ];
}

const FORBIDDEN = ['JavaScript', 'JS', 'AA', 'OpenAction', 'AcroForm', 'EmbeddedFiles', 'Encrypt', 'Launch', 'XFA'];

function safetyFaults({ objects, trailer }: PdfFile): readonly string[] {
  const dicts = [trailer, ...[...objects.values()].map(({ value }) => asDict(value))];
  return FORBIDDEN.filter((key) => dicts.some((dict) => dict.has(key))).map((key) => `holds ${key}`);
}

const TOLD = [
  { pattern: /<pdfaid:part>2<\/pdfaid:part>/, fault: 'PDF/A-2 is not claimed' },
  { pattern: /<pdfaid:conformance>A<\/pdfaid:conformance>/, fault: 'level A is not claimed' },
  { pattern: /<pdfuaid:part>1<\/pdfuaid:part>/, fault: 'PDF/UA-1 is not claimed' },
  { pattern: /<pdfaSchema:prefix>pdfuaid</, fault: 'the schema of PDF/UA is not described' },
  { pattern: /<dc:title>.*<rdf:li xml:lang="x-default">[^<]+</, fault: 'no title in the metadata' },
  { pattern: /<dc:language>.*<rdf:li>id-ID</, fault: 'no language in the metadata' },
] as const;

function metadataFaults({ metadata }: PdfStructure): readonly string[] {
  return TOLD.filter(({ pattern }) => !pattern.test(metadata)).map(({ fault }) => fault);
}

function fontFaults(structure: PdfStructure, font: PdfDict): readonly string[] {
  const name = nameOf(font.get('BaseFont')) ?? 'a font';
  const descendant = structure.dict(structure.list(font.get('DescendantFonts'))[0]);
  const descriptor = structure.dict(descendant.get('FontDescriptor'));
  const isEmbedded = ['FontFile2', 'FontFile3'].some(
    (key) => (structure.object(descriptor.get(key))?.stream ?? null) !== null,
  );
  const meaning = structure.object(font.get('ToUnicode'))?.stream?.toString('latin1') ?? '';
  return [
    ...when(!isEmbedded, `${name} is not embedded`),
    ...when(meaning === '', `${name} does not tell what its glyphs mean`),
    ...when(
      /<(0000|feff|fffe)>(?!\s*<|[\s\S]{0,8}endcodespacerange)/i.test(meaning),
      `${name} maps a glyph to nothing`,
    ),
  ];
}

/** Which children an element must have, and may have no others. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
};

/** What must hold of an element of a role. */
const CHECKS: readonly {
  readonly role: string;
  readonly fault: string;
  isFault(element: StructureElement): boolean;
}[] = [
  { role: 'TH', fault: 'a head without a scope', isFault: ({ attributes }) => !isScope(attributes.get('Scope')) },
  { role: 'Figure', fault: 'a figure without words', isFault: ({ alt }) => (alt ?? '').trim() === '' },
  { role: 'Figure', fault: 'a figure without a place', isFault: ({ attributes }) => !attributes.has('BBox') },
  {
    role: 'L',
    fault: 'a list that does not say its labels',
    isFault: ({ attributes }) => !attributes.has('ListNumbering'),
  },
  { role: 'Table', fault: 'a ragged table', isFault: ({ children }) => new Set(children.map(width)).size > 1 },
  { role: 'Table', fault: 'a row without a head', isFault: ({ children }) => !children.every(hasHead) },
];

const width = ({ children }: StructureElement): number => children.length;
const hasHead = ({ children }: StructureElement): boolean => children.some(({ role }) => role === 'TH');
const isScope = (value: PdfValue | undefined): boolean => ['Row', 'Column'].includes(nameOf(value) ?? '');

function elementFaults(element: StructureElement): readonly string[] {
  const { role, children } = element;
  const allowed = CHILDREN[role];
  return [
    ...children
      .filter((child) => allowed?.includes(child.role) === false)
      .map((child) => `${role} holds ${child.role}`),
    ...when(allowed !== undefined && children.length === 0, `${role} is empty`),
    ...CHECKS.filter((check) => check.role === role && check.isFault(element)).map(({ fault }) => fault),
  ];
}

function headingFaults(elements: readonly StructureElement[]): readonly string[] {
  const levels = elements.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []));
  const gaps = levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1);
  return [
    ...when(levels.filter((level) => level === 1).length !== 1, 'not one H1'),
    ...gaps.map((level) => `a gap before H${level}`),
  ];
}
