import { faultsIn, pdfFaults } from '../../test/pdf-faults';
import { pdfFile } from '../../test/pdf-objects';
import { PdfStructure, type StructureElement } from '../../test/pdf-structure';
import { chart, facts, heading, list, note, paragraph, type ReportBlock, table } from './report-block';
import { reportPdf } from './report.pdf';

const ROWS = Array.from({ length: 90 }, (_, row) => [`Baris ${row + 1}`, '1,00']);
const BLOCKS: readonly ReportBlock[] = [
  heading('Identitas'),
  facts([{ label: 'Selisih', value: '−5,4 hari, ≥ 97,3 % → naik' }]),
  heading('Rincian', 2),
  note('Catatan kecil'),
  list(['butir pertama', 'butir kedua '.repeat(400)]),
  table(['Kriteria:2', 'Nilai:1>'], ROWS, [0]),
  chart({
    kind: 'bar',
    headline: 'Selesai',
    unit: '%',
    labels: ['I'],
    most: null,
    series: [{ label: 'A', values: [1] }],
  }),
  paragraph('Panjang sekali. '.repeat(800)),
];

function aFile(blocks = BLOCKS): Promise<Buffer> {
  return reportPdf({
    title: 'Laporan & <Contoh>',
    subject: 'IP-001 · Kota Contoh',
    banner: 'DATA CONTOH',
    footer: 'Hash hasil',
    printedAt: '2026-02-02T01:00:00.000Z',
    blocks,
  });
}

function told({ role, children }: StructureElement): string {
  return children.length === 0 ? role : `${role}(${children.map(told).join(' ')})`;
}

test('every kind of block is tagged, on as many pages as it takes', async () => {
  expect(pdfFaults(await aFile())).toEqual([]);
});

test('the tree says what stands where, in reading order, and what every page repeats is not in it', async () => {
  const blocks = [
    heading('A'),
    facts([{ label: 'l', value: 'v' }]),
    heading('B', 2),
    list(['x']),
    table(['K:1', 'N:1>'], [['a', '1']]),
  ];
  const [root] = new PdfStructure(pdfFile(await aFile(blocks))).tree;
  expect(root?.children.map(told)).toEqual([
    ...['H1', 'P', 'P', 'H2', 'Table(TR(TH TD))', 'H3', 'L(LI(Lbl LBody))', 'Table(TR(TH TH) TR(TH TD))'],
  ]);
});

test('a column may be said to head the rows instead of the first', async () => {
  const blocks = [table(['Peringkat:1>', 'Peserta:3!'], [['1', 'Kota Contoh']])];
  const { elements } = new PdfStructure(pdfFile(await aFile(blocks)));
  expect(elements.filter(({ role }) => role === 'TR').map(told)).toEqual(['TR(TH TH)', 'TR(TD TH)']);
});

test('headings can be jumped to', async () => {
  const file = (await aFile()).toString('latin1');
  expect(file).toContain('/Title (Identitas)');
  expect(file).toContain('/Title (Rincian)');
});

test('a sign that the font lacks is shown as missing, not as nothing', async () => {
  const file = await aFile([paragraph('漢字 🏆 selesai')]);
  expect(pdfFaults(file)).toEqual([]);
});

/** Bytes with a part written over by one as long. */
function broken(file: Buffer, part: string, other: string): Buffer {
  const text = file.toString('latin1');
  expect(text).toContain(part);
  return Buffer.from(text.replace(part, other.padEnd(part.length)), 'latin1');
}

test.each([
  { part: '/Lang (id-ID)', other: '/Lang (en-US)', fault: 'the language is not id-ID' },
  { part: '/Marked true', other: '/Marked null', fault: 'not marked as tagged' },
  { part: '/DisplayDocTitle true', other: '/DisplayDocTitle null', fault: 'the file name is shown, not the title' },
  { part: '/OutputIntents', other: '/OutputIntentz', fault: 'no output intent' },
  { part: '<pdfuaid:part>1', other: '<pdfuaid:part>2', fault: 'PDF/UA-1 is not claimed' },
  { part: '<pdfaid:part>2', other: '<pdfaid:part>3', fault: 'PDF/A-2 is not claimed' },
  { part: '/ToUnicode', other: '/ToUnicodf', fault: 'does not tell what its glyphs mean' },
  { part: '/FontFile2', other: '/FontFile9', fault: 'is not embedded' },
  { part: '/Tabs /S', other: '/Tabs /R', fault: 'the tab order is not the structure' },
  { part: '/Alt (', other: '/Amt (', fault: 'a figure without words' },
  { part: '/Scope /Row', other: '/Scopf /Row', fault: 'a head without a scope' },
  { part: '/S /H2', other: '/S /H3', fault: 'a gap before H3' },
  { part: '/S /LI\n', other: '/S /TR\n', fault: 'L holds TR' },
  { part: '/StructParents 0', other: '/StructParents 9', fault: "is nobody's" },
  { part: '/PageMode', other: '/AcroForm', fault: 'holds AcroForm' },
])('a file is found out in which $part is $other', async ({ part, other, fault }) => {
  const faults = pdfFaults(broken(await aFile(), part, other));
  expect(faults.some((found) => found.includes(fault))).toBe(true);
});

test.each([
  { part: /\/\w+ <<[^>]*>> BDC|^EMC$/gm, other: '', fault: 'neither tagged nor artifact' },
  { part: /^EMC$/m, other: '', fault: 'marks do not end' },
  { part: /\/Artifact <<[^>]*>> BDC/, other: '', fault: 'marks do not end' },
  { part: /<[\da-f]{4}(?=[\da-f]*> )/, other: '<0000', fault: 'a sign that the font lacks' },
])('a page is found out in which $part is gone or another', async ({ part, other, fault }) => {
  const { objects, trailer } = pdfFile(await aFile([paragraph('Satu.')]));
  const changed = [...objects].map(([number, { value, stream }]) => {
    const text = stream?.toString('latin1').replace(part, other);
    return [number, { value, stream: text === undefined ? null : Buffer.from(text, 'latin1') }] as const;
  });
  expect(faultsIn({ objects: new Map(changed), trailer }).some((found) => found.includes(fault))).toBe(true);
});
