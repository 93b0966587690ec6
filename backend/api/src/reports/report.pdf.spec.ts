import { pdfText } from '../../test/documents';
import {
  chart,
  facts,
  heading,
  list,
  note,
  paragraph,
  type ReportBlock,
  type ReportModel,
  table,
} from './report-block';
import { reportPdf } from './report.pdf';

const HASH = '3f0a8f6a2c0d0b6ce8f2f0c4be1f6a5f2d7b6d55d0d3cf0c3d1f0a7e9b5c4d2e';

function aReport(blocks: readonly ReportBlock[], model: Partial<ReportModel> = {}): ReportModel {
  return {
    title: 'Laporan Contoh',
    subject: 'IP-001 · Kota Contoh',
    banner: null,
    footer: `Hash hasil ${HASH}`,
    printedAt: '2026-02-02T01:00:00.000Z',
    blocks,
    ...model,
  };
}

const TREND = chart({
  kind: 'line',
  headline: 'Selesai tiap periode',
  unit: '%',
  labels: ['Semester I', 'Semester II'],
  most: 100,
  series: [
    { label: 'Ditindaklanjuti', values: [80, 93.2] },
    { label: 'Selesai', values: [null, 89.8] },
  ],
});

test('the same model gives the same bytes', async () => {
  const model = aReport([heading('Hasil'), paragraph('Nilai 87,50.'), TREND]);
  expect((await reportPdf(model)).equals(await reportPdf(model))).toBe(true);
});

test('every block can be read in the file, signs beyond ASCII too', async () => {
  const blocks = [
    heading('Identitas'),
    facts([{ label: 'Selisih', value: '−5,4 hari, ≥ 97,3 % → naik' }]),
    note('Catatan kecil'),
    list(['butir pertama']),
    table(['Kriteria:2', 'Nilai:1>'], [['Dampak', '91,25']]),
  ];
  const [page = ''] = await pdfText(await reportPdf(aReport(blocks)));
  for (const text of ['Identitas', '−5,4 hari, ≥ 97,3 % → naik', 'Catatan kecil', 'butir pertama', 'Dampak', '91,25']) {
    expect(page).toContain(text);
  }
});

test('a chart is drawn as vectors: its words are text, and the file holds no picture', async () => {
  const bytes = await reportPdf(aReport([TREND]));
  const [page = ''] = await pdfText(bytes);
  for (const word of ['Selesai tiap periode', 'Semester II', 'Ditindaklanjuti', '100']) expect(page).toContain(word);
  expect(bytes.includes('/Subtype /Image')).toBe(false);
});

test('a heading never stands alone at the foot of a page, away from its chart', async () => {
  for (const lines of [22, 26, 30]) {
    const filling = Array.from({ length: lines }, (_, place) => paragraph(`Baris ${place}`));
    const pages = await pdfText(await reportPdf(aReport([...filling, heading('Menurut bulan'), TREND])));
    const headed = pages.findIndex((page) => page.includes('Menurut bulan'));
    expect(pages[headed]).toContain('Selesai tiap periode');
  }
});

test('a bar chart and a line chart that has only gaps are drawn too', async () => {
  const { chart: drawn } = TREND as Extract<ReportBlock, { kind: 'chart' }>;
  const gaps = chart({ ...drawn, headline: 'Kosong', series: [{ label: 'Selesai', values: [null, null] }] });
  const bars = chart({ ...drawn, headline: 'Batang', kind: 'bar', most: null });
  const [page = ''] = await pdfText(await reportPdf(aReport([bars, gaps])));
  expect(page).toContain('Batang');
  expect(page).toContain('Kosong');
});

test('a stack and a radar are drawn as vectors with the names of their axes', async () => {
  const { chart: drawn } = TREND as Extract<ReportBlock, { kind: 'chart' }>;
  const stack = chart({ ...drawn, headline: 'Keadaan', kind: 'stack' });
  const labels = ['Komitmen', 'Kanal', 'Dampak'];
  const series = drawn.series.map(({ label }, place) => ({ label, values: [80, 60 + place, null] }));
  const radar = chart({ ...drawn, headline: 'Profil', kind: 'radar', labels, series });
  const bytes = await reportPdf(aReport([stack, radar]));
  const [page = ''] = await pdfText(bytes);
  for (const word of ['Keadaan', 'Semester I', 'Profil', ...labels]) expect(page).toContain(word);
  expect(bytes.includes('/Subtype /Image')).toBe(false);
});

test('every page carries its number, the hash in one piece, and the banner', async () => {
  const rows = Array.from({ length: 90 }, (_, row) => [`Baris ${row + 1}`, '1,00']);
  const blocks = [table(['Kriteria:2', 'Nilai:1>'], rows, [0])];
  const pages = await pdfText(await reportPdf(aReport(blocks, { banner: 'DATA CONTOH' })));
  expect(pages.length).toBeGreaterThan(2);
  pages.forEach((page, place) => {
    expect(page).toContain(`Halaman ${place + 1} dari ${pages.length}`);
    expect(page).toContain(HASH);
    expect(page).toContain('DATA CONTOH');
  });
});

test('a table that goes on repeats its head and loses no row', async () => {
  const rows = Array.from({ length: 90 }, (_, row) => [`Baris-${row + 1}-`, '1,00']);
  const pages = await pdfText(await reportPdf(aReport([table(['Kriteria:2', 'Nilai:1>'], rows)])));
  expect(pages.every((page) => page.includes('Kriteria'))).toBe(true);
  const text = pages.join(' ');
  expect(rows.filter(([name = '']) => !text.includes(name))).toEqual([]);
});

test('the font is embedded, and the file says its language and title', async () => {
  const file = (await reportPdf(aReport([paragraph('x')]))).toString('latin1');
  expect(file).toMatch(/\/FontFile2 \d+ 0 R/);
  expect(file).toContain('DejaVuSansCondensed');
  expect(file).toContain('/Lang (id-ID)');
  expect(file).toContain('/DisplayDocTitle true');
});

test('an unbroken text of 30,000 characters is laid out without anybody waiting for it', async () => {
  const pages = await pdfText(await reportPdf(aReport([paragraph('x'.repeat(30_000))])));
  expect(pages.join(' ')).toContain('…');
});
