import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceOf } from '../../test/complaint-files';
import { removeFolder, temporaryFolder } from '../../test/temporary-folder';
import { isAggregated } from './aggregate-reading';
import { complaintFile } from './complaint-file';
import { aggregateParts, countedAggregates } from './counted-aggregates';
import type { RejectedRow } from './reading';
import { seededComplaintEdition } from './seeded-edition';

const folder = temporaryFolder();
afterAll(() => removeFolder(folder));

const HEADER =
  'Instansi;Bulan;Klasifikasi;Diterima;Belum Diverifikasi;Belum Ditindaklanjuti;Dalam Proses;Ditunda;Selesai;Diarsipkan;' +
  'Bukan Wewenang;Dijawab;Dalam Batas Waktu;Jumlah Hari';
const COUNTS = '10;0;1;2;0;7;0;0;9;8;20';

async function counted(...rows: readonly string[]) {
  const edition = seededComplaintEdition(join(__dirname, '../../../../seeds'), 'demo');
  if (edition === undefined) throw new Error('no edition');
  const path = join(folder, 'rekap.csv');
  writeFileSync(path, [HEADER, ...rows].join('\n'));
  const rejected: RejectedRow[] = [];
  const read = await countedAggregates(await complaintFile(path), edition, (row) => rejected.push(row));
  return { read, rejected, parts: [...aggregateParts(read, edition)] };
}

describe('complaint-files 23: counts by agency, month and classification', () => {
  test('are added by period, and by the windows of which every period has counts', async () => {
    const { read, rejected, parts } = await counted(
      ...['B;2025-01;Aspirasi', 'B;02/2025;', 'B;Juli 2025;', 'A;31/12/2024;', 'A;2024-11-01;'].map(
        (row) => `${row};${COUNTS}`,
      ),
    );
    expect(rejected).toEqual([]);
    expect(read).toMatchObject({ rows: 5, accepted: 5, rejected: 0 });
    expect(parts.map(({ agency, window, kind, counts }) => [agency, window, kind, counts.received])).toEqual([
      ['A', '2024-S2', 'period', 20],
      ['B', '2025-S1', 'period', 20],
      ['B', '2025-S2', 'period', 10],
      ['B', 'reference', 'window', 30],
    ]);
    expect(parts.map(({ tally }) => tally)).toEqual([null, null, null, null]);
  });

  test.each([
    { cell: '1.250', count: 1_250 },
    { cell: '1250', count: 1_250 },
    { cell: '"1.250,0"', count: 1_250 },
    { cell: '1.250.000', count: 1_250_000 },
  ])('a count is written $cell', async ({ cell, count }) => {
    const { parts } = await counted(`A;2025-01;;${cell};0;0;0;0;${cell};0;0;0;0;0`);
    expect(parts[0]?.counts.received).toBe(count);
  });

  test.each([
    { row: `A;Smarch 2025;;${COUNTS}`, code: 'month-unknown', column: 'Bulan', facts: { value: 'Smarch 2025' } },
    { row: `A;;;${COUNTS}`, code: 'month-unknown', column: 'Bulan', facts: { value: '' } },
    { row: `A;2019-01;;${COUNTS}`, code: 'month-outside-windows', column: 'Bulan', facts: { value: '2019-01' } },
    {
      row: `A;2025-01;kabar;${COUNTS}`,
      code: 'classification-unknown',
      column: 'Klasifikasi',
      facts: { word: 'kabar' },
    },
    { row: `;2025-01;;${COUNTS}`, code: 'agency-missing', column: 'Instansi', facts: {} },
    {
      row: `A;2025-01;;banyak${COUNTS.slice(2)}`,
      code: 'count-unreadable',
      column: 'Diterima',
      facts: { value: 'banyak' },
    },
    {
      row: 'A;2025-01;;10;0;1;2;0;8;0;0;9;8;20',
      ...{ code: 'parts-do-not-sum', column: 'Diterima', facts: { stated: 10, sum: 11, difference: -1 } },
    },
    {
      row: 'A;2025-01;;10;0;1;2;0;7;0;0;11;8;20',
      ...{ code: 'answered-above-valid', column: 'Dijawab', facts: { stated: 11, most: 10 } },
    },
    { row: `B;Jan 2025;;${COUNTS}`, code: 'line-repeated', column: null, facts: { first: 2 } },
  ])('$code rejects a line: $row', async ({ row, code, column, facts }) => {
    const { read, rejected } = await counted(`B;2025-01;;${COUNTS}`, row);
    expect(rejected).toContainEqual({ line: 3, column, code, facts });
    expect(read).toMatchObject({ rows: 2, accepted: 1, rejected: 1 });
  });

  test.each([
    { header: HEADER, is: true, because: 'the template' },
    { header: `Rekap\n\n${HEADER}`, is: true, because: 'titles above it' },
    { header: HEADER.split(';').toReversed().join(';'), is: true, because: 'its columns in another order' },
    {
      header: HEADER.replace('Instansi;', '').replace('Klasifikasi;', ''),
      is: true,
      because: 'one agency, no classification',
    },
    { header: HEADER.replace('Ditunda;', ''), is: false, because: 'a count is missing' },
    { header: 'Tracking ID;Tanggal Masuk;Status', is: false, because: 'rows of complaints' },
  ])('are known by their header: $because', async ({ header, is }) => {
    expect(await isAggregated(sourceOf(`${header}\n1;2\n`))).toBe(is);
  });

  test.each([
    { rows: ['x'.repeat(17 * 2 ** 20)], code: 'too-large' },
    { rows: [';'.repeat(20_000)], code: 'row-too-long' },
  ])('a file that is no such table is refused: $code', async ({ rows, code }) => {
    await expect(counted(...rows)).rejects.toMatchObject({ code });
  });
});
