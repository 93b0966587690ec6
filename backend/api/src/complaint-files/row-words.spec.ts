import { HEADER, wholeReading } from '../../test/complaint-files';

const file = (...rows: readonly string[]): string => [HEADER, ...rows].join('\r\n');
const SOUND = '#1;Dinas A;01/02/2020;02/02/2020;03/02/2020;04/02/2020;Selesai';

describe('complaint-files 11, 12: persons', () => {
  test('a dropped column is not read', async () => {
    const { accepted } = await wholeReading(`${HEADER};Nama Pelapor\n${SOUND};budi@contoh.id`, {
      mapping: { dropped: ['Nama Pelapor'] },
    });
    expect(accepted).toHaveLength(1);
  });

  test.each([
    { row: SOUND.replace('#1', '3578120101900001'), column: 'Tracking ID', kind: 'nik' },
    { row: SOUND.replace('Dinas A', 'hubungi 0812-3456-7890'), column: 'Instansi', kind: 'phone' },
    { row: SOUND.replace('Selesai', 'budi@contoh.id'), column: 'Status', kind: 'email' },
    { row: SOUND.replace('03/02/2020', '0812 3456 7890'), column: 'Tanggal Tindak Lanjut', kind: 'phone' },
    { row: `${SOUND};+62 812 3456 7890`, column: 'Lain', kind: 'phone' },
  ])('a cell with $kind in $column rejects its row, counted and never repeated', async ({ row, column, kind }) => {
    const width = row.split(';').length;
    const text = [`${HEADER};Lain`, width === 7 ? `${row};` : row].join('\n');
    const { accepted, rejected, summary } = await wholeReading(text);
    expect(accepted).toEqual([]);
    expect(rejected).toContainEqual({ line: 2, column, code: 'personal-data', facts: { kind } });
    expect(summary.personal).toEqual([{ column, kind, cells: 1 }]);
    expect(JSON.stringify(rejected)).not.toMatch(/7890|0001|budi/);
  });
});

describe('complaint-files 6: words', () => {
  const about = (columns: Readonly<Record<string, string>>) => ({
    mapping: { columns: { ticket: 'T', received: 'R', status: 'S', ...columns } },
  });
  const one = async (header: string, cell: string, columns: Readonly<Record<string, string>>) =>
    wholeReading(`T,R,S,${header}\n1,2020-01-01,Proses,${cell}`, about(columns));

  test.each([
    { cell: 'PERMINTAAN  informasi', classification: 3 },
    { cell: 'Pengaduan_Berkadar-Pengawasan', classification: 0 },
    { cell: '', classification: 5 },
  ])('a classification is known in any case and with any signs: "$cell"', async ({ cell, classification }) => {
    expect((await one('K', cell, { classification: 'K' })).accepted).toMatchObject([{ classification }]);
  });

  test.each([
    { header: 'Anonim', cell: 'Ya', visibility: 1 },
    { header: 'Rahasia', cell: 'ya', visibility: 2 },
    { header: 'Sifat', cell: 'Rahasia', visibility: 2 },
    { header: 'Anonim', cell: 'Tidak', visibility: 0 },
    { header: 'Anonim', cell: '', visibility: 0 },
  ])('$header "$cell" is visibility $visibility', async ({ header, cell, visibility }) => {
    expect((await one(header, cell, { visibility: header })).accepted).toMatchObject([{ visibility }]);
  });

  test.each([
    { cell: '4', satisfaction: 4 },
    { cell: '"4,0"', satisfaction: 4 },
    { cell: '5/5', satisfaction: 5 },
    { cell: 'Sangat Puas', satisfaction: 5 },
    { cell: '-', satisfaction: 0 },
  ])('a rating $cell is $satisfaction', async ({ cell, satisfaction }) => {
    expect((await one('Nilai', cell, { satisfaction: 'Nilai' })).accepted).toMatchObject([{ satisfaction }]);
  });

  test.each([
    { columns: { autoClosed: 'X' }, cell: 'Ya', flags: 1 },
    { columns: { reopened: 'X' }, cell: 'true', flags: 2 },
    { columns: { reopened: 'X' }, cell: '0', flags: 0 },
  ])('a flag $cell of $columns is $flags', async ({ columns, cell, flags }) => {
    expect((await one('X', cell, { ...columns })).accepted).toMatchObject([{ flags }]);
  });

  test.each([
    { columns: { classification: 'X' }, cell: 'kabar', code: 'classification-unknown' },
    { columns: { visibility: 'X' }, cell: 'separuh', code: 'visibility-unknown' },
    { columns: { reopened: 'X' }, cell: 'mungkin', code: 'flag-unknown' },
    { columns: { satisfaction: 'X' }, cell: '6', code: 'satisfaction-unreadable' },
  ])('$code: $cell', async ({ columns, cell, code }) => {
    const { rejected } = await one('X', cell, { ...columns });
    expect(rejected).toEqual([{ line: 2, column: 'X', code, facts: { word: cell } }]);
  });

  test('what a person maps comes before what is known', async () => {
    const { accepted } = await wholeReading(file(SOUND.replace('Selesai', 'Beres')), {
      mapping: { statuses: { 'BERES!': 'resolved' } },
    });
    expect(accepted).toMatchObject([{ status: 4 }]);
  });

  test('agencies are mapped to codes, and a code that is not known rejects its row', async () => {
    const rows = [
      SOUND,
      SOUND.replace('#1', '2').replace('Dinas A', 'DINAS-B'),
      SOUND.replace('#1', '3;').slice(0, -1),
    ];
    const { accepted, rejected } = await wholeReading(
      file(...rows.slice(0, 2), SOUND.replace('#1', '3').replace(' A', ' C')),
      {
        agencies: ['IP-001', 'dinas b'],
        mapping: { agencies: { 'dinas a': 'IP-001' } },
      },
    );
    expect(accepted.map(({ agency }) => agency)).toEqual(['IP-001', 'dinas b']);
    expect(rejected).toMatchObject([{ line: 4, code: 'agency-unknown', facts: { word: 'Dinas C' } }]);
  });

  test('channels and categories are taken as they stand, and are the same in any case', async () => {
    const text = 'T,R,S,K\n1,2020-01-01,Proses,Tatap  Muka\n2,2020-01-01,Proses,TATAP MUKA\n3,2020-01-01,Proses,SMS';
    const { accepted, summary } = await wholeReading(text, about({ channel: 'K' }));
    expect(accepted.map(({ channel }) => channel)).toEqual(['Tatap Muka', 'Tatap Muka', 'SMS']);
    expect(summary.channels).toEqual(['', 'Tatap Muka', 'SMS']);
  });

  test('at most 10,000 agencies are named in one file', async () => {
    const rows = Array.from({ length: 10_002 }, (_, row) => `${row},2020-01-01,Proses,Dinas ${row}`);
    const { summary, rejected } = await wholeReading(`T,R,S,A\n${rows.join('\n')}`, about({ agency: 'A' }));
    expect(summary.agencies).toHaveLength(10_000);
    expect(rejected).toMatchObject([10_002, 10_003].map((line) => ({ line, column: 'A', code: 'too-many-words' })));
  });

  test('at most 65,535 of them are taken', async () => {
    const rows = Array.from({ length: 65_537 }, (_, row) => `${row},2020-01-01,Proses,k${row}`);
    const { summary, rejected } = await wholeReading(`T,R,S,K\n${rows.join('\n')}`, about({ category: 'K' }));
    expect(summary.accepted).toBe(65_535);
    expect(rejected.map(({ code, facts }) => ({ code, facts }))).toEqual(
      [1, 2].map(() => ({ code: 'too-many-words', facts: { most: 65_535 } })),
    );
  });
});

describe('complaint-files 1: a cell is UTF-8 or Windows-1252', () => {
  test('whichever its bytes are, in one file', async () => {
    const rows = [HEADER, SOUND.replace('Dinas A', 'Kab. Ñ'), ''].join('\n');
    const others = Buffer.from(SOUND.replace('#1', '2').replace('Dinas A', 'Kota Ñ \u0096'), 'latin1');
    const { accepted } = await wholeReading(Buffer.concat([Buffer.from(rows), others]));
    expect(accepted.map(({ agency }) => agency)).toEqual(['Kab. Ñ', 'Kota Ñ –']);
  });
});
