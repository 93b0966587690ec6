import type { ComplaintField } from '@anggakara/contracts';
import { sourceOf } from '../../test/complaint-files';
import { headerWords } from './known-headers';
import { personalHeader } from './personal-headers';
import { preview } from './preview';
import { RefusedComplaintFile } from './reading';

const shown = (...lines: readonly string[]) => preview(sourceOf(lines.join('\n'), 7));

describe('complaint-files 5: columns are recognised by the names that exports use', () => {
  test.each<{ field: ComplaintField; headers: readonly string[] }>([
    {
      field: 'ticket',
      headers: ['Tracking ID', 'No. Tiket', 'NOMOR LAPORAN', 'ID Aduan', 'Kode Pengaduan', 'ticket_number'],
    },
    { field: 'agency', headers: ['Instansi', 'Nama Instansi', 'OPD', 'Perangkat Daerah', 'K/L', 'SKPD Tujuan'] },
    {
      field: 'received',
      headers: [
        'Tanggal Masuk',
        'Tgl. Laporan',
        'Tgl Aduan Masuk',
        'Waktu Lapor',
        'Tanggal Dibuat',
        'created_at',
        'Received Date',
      ],
    },
    {
      field: 'dispositioned',
      headers: ['Tanggal Disposisi', 'tgl_terdisposisi', 'Waktu Disposisi', 'disposition date'],
    },
    {
      field: 'firstFollowUp',
      headers: [
        'Tanggal Tindak Lanjut',
        'Tgl TL',
        'Tanggal Tindaklanjut Pertama',
        'firstFollowUp',
        'Tanggal Respons Pertama',
      ],
    },
    { field: 'closed', headers: ['Tanggal Selesai', 'Tgl Ditutup', 'Tanggal Penyelesaian', 'Closed At'] },
    { field: 'status', headers: ['Status', 'Status Laporan', 'STATUS TINDAK LANJUT', 'Status TL'] },
    { field: 'classification', headers: ['Klasifikasi', 'Jenis Laporan', 'Classification', 'Jenis Pengaduan'] },
    { field: 'category', headers: ['Kategori', 'Kategori Laporan', 'Topik'] },
    { field: 'channel', headers: ['Kanal', 'Sumber', 'Sumber Pengaduan', 'Media'] },
    { field: 'visibility', headers: ['Anonim', 'Rahasia', 'Sifat Laporan'] },
    { field: 'autoClosed', headers: ['Selesai Otomatis', 'autoClosed'] },
    { field: 'reopened', headers: ['Dibuka Kembali', 'reopened'] },
    { field: 'satisfaction', headers: ['Rating', 'Nilai Kepuasan', 'Tingkat Kepuasan'] },
  ])('$field: $headers', async ({ field, headers }) => {
    for (const header of headers) {
      expect((await shown(`${header};Catatan`)).mapping.columns).toEqual({ [field]: header });
    }
  });

  test.each(['Tanggal Tindak Lanjut Terakhir', 'Nomor', 'Lama Penyelesaian', 'Batas Waktu'])(
    '%s means nothing',
    (header) => {
      expect(headerWords(header)).not.toBe('');
      return expect(shown(`${header};X`)).resolves.toMatchObject({ mapping: { columns: {} } });
    },
  );

  test('the header that says most is taken, each column once', async () => {
    const { mapping, columns } = await shown('No;Tanggal;Tanggal Masuk;Status;Tracking ID');
    expect(mapping.columns).toEqual({ ticket: 'Tracking ID', received: 'Tanggal Masuk', status: 'Status' });
    expect(columns.map(({ field, by }) => [field, by])).toEqual([
      ...[
        [null, null],
        [null, null],
        ['received', 'name'],
        ['status', 'name'],
        ['ticket', 'name'],
      ],
    ]);
  });
});

describe('complaint-files 5: columns that no name tells are proposed by what stands in them', () => {
  const rows = [1, 2, 3, 4, 5].map(
    (row) => `A-${row};${row + 11}/2/2020;${row % 2 === 0 ? 'selesai' : 'PROSES'};Aspirasi;ya`,
  );

  test('ticket, day of receipt, status and classification', async () => {
    const { mapping, columns } = await shown('Kunci;Kapan;Keadaan;Macam;Lain', ...rows);
    expect(mapping.columns).toEqual({ ticket: 'Kunci', received: 'Kapan', status: 'Keadaan', classification: 'Macam' });
    expect(columns.map(({ by }) => by)).toEqual(['content', 'content', 'content', 'content', null]);
  });

  test('but not where two columns may be meant', async () => {
    const twice = rows.map((row) => `${row};${row.split(';')[1]}`);
    expect((await shown('Kunci;Kapan;Keadaan;Macam;Lain;Lagi', ...twice)).mapping.columns).not.toHaveProperty(
      'received',
    );
  });
});

describe('complaint-files 7: the order of dates is told by a number that can only be a day', () => {
  test.each([
    { days: ['01/02/2020', '13/02/2020'], order: 'day-month-year' },
    { days: ['01/02/2020', '02/13/2020'], order: 'month-day-year' },
    { days: ['01/02/2020', '02/03/2020'], order: 'day-month-year' },
    { days: ['2020-02-01', '2020-02-02'], order: 'year-month-day' },
    { days: ['43862', '43863,5'], order: 'serial' },
    { days: [], order: 'day-month-year' },
  ])('$days: $order', async ({ days, order }) => {
    const { mapping } = await shown('No Tiket;Tanggal Masuk;Status', ...days.map((day, row) => `${row};${day};Proses`));
    expect(mapping.dateOrder).toBe(order);
  });
});

describe('a preview', () => {
  test('says how the file is written and which words nobody knows', async () => {
    const content = [
      'Rekap',
      '',
      'No Tiket,Tanggal Masuk,Status',
      '1,2020-01-01,Proses',
      '2,2020-01-02,hampir',
      '3,2020-01-02,PROSES',
    ];
    expect(await shown(...content)).toMatchObject({
      ...{ encoding: 'utf-8', separator: ',', headerLine: 3, refusals: [] },
      rows: [
        ['1', '2020-01-01', 'Proses'],
        ['2', '2020-01-02', 'hampir'],
        ['3', '2020-01-02', 'PROSES'],
      ],
      statuses: [
        { word: 'Proses', rows: 2, meaning: 'in-process' },
        { word: 'hampir', rows: 1, meaning: null },
      ],
      classifications: [],
    });
  });

  test.each([
    { bytes: Buffer.from('\ufeffNo Tiket;Status;Ñ'), encoding: 'utf-8-with-mark' },
    { bytes: Buffer.from('No Tiket;Status;Ñ'), encoding: 'utf-8' },
    { bytes: Buffer.from('No Tiket;Status;Ñ', 'latin1'), encoding: 'windows-1252' },
  ])('knows $encoding', async ({ bytes, encoding }) => {
    expect((await preview(sourceOf(bytes, 3))).encoding).toBe(encoding);
  });

  test('names every personal column and what is missing, drops nothing by itself, and shows no person', async () => {
    const shownFile = await shown(
      'Tracking ID;Nama Pelapor;No HP;Tanggal Masuk;Lain',
      ...['1;Budi;x;2020-01-01;hubungi budi@contoh.id', `2;Ani;y;2020-01-02;${'panjang '.repeat(10)}`],
    );
    expect(shownFile.refusals).toEqual([
      { code: 'personal-column', facts: { header: 'Nama Pelapor', kind: 'person' } },
      { code: 'personal-column', facts: { header: 'No HP', kind: 'contact' } },
      { code: 'column-missing', facts: { field: 'status' } },
    ]);
    expect(shownFile.mapping.dropped).toEqual([]);
    expect(shownFile.columns.map(({ personal }) => personal)).toEqual([null, 'person', 'contact', null, null]);
    expect(shownFile.rows).toEqual([
      ['1', null, null, '2020-01-01', null],
      ['2', null, null, '2020-01-02', null],
    ]);
  });

  test('reads no more than the beginning', async () => {
    let chunks = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        chunks += 1;
        yield await Promise.resolve(Buffer.from(chunks === 1 ? 'No Tiket;Status\n' : '1;Proses\n'.repeat(1_000)));
      }
    }
    await expect(preview(endless())).resolves.toMatchObject({ separator: ';' });
    expect(chunks).toBeLessThan(40);
  });

  test.each([
    { content: '', code: 'empty' },
    { content: `"${'x'.repeat(300_000)}`, code: 'row-too-long' },
  ])('refuses a file in which no table begins: $code', async ({ content, code }) => {
    const attempt = preview(sourceOf(content));
    await expect(attempt).rejects.toBeInstanceOf(RefusedComplaintFile);
    await expect(attempt).rejects.toMatchObject({ code });
  });
});

describe('complaint-files 11: headers that speak of persons', () => {
  test.each([
    ...[
      'Nama',
      'Nama Pelapor',
      'NIK',
      'No. KTP',
      'Tempat/Tgl Lahir',
      'Jenis Kelamin',
      'Username',
      'nama_lengkap',
      'Petugas',
    ].map((header) => ({ header, kind: 'person' })),
    ...['Alamat', 'RT/RW', 'Koordinat', 'Latitude', 'Lokasi Kejadian'].map((header) => ({ header, kind: 'address' })),
    ...['No HP', 'Telepon', 'E-mail', 'email', 'WhatsApp', 'Nomor Telp.'].map((header) => ({
      header,
      kind: 'contact',
    })),
    ...['Isi Laporan', 'Judul', 'Uraian Aduan', 'Keterangan', 'Isi Tindak Lanjut', 'Respon', 'Lampiran'].map(
      (header) => ({
        header,
        kind: 'text',
      }),
    ),
  ])('$header: $kind', ({ header, kind }) => expect(personalHeader(header)).toBe(kind));

  test.each([
    ...[
      'Nama Instansi',
      'Nama Kategori',
      'Tanggal Respon Pertama',
      'Rating Pelapor',
      'Tanggal Respon Terakhir',
      'Lama Respon',
    ],
    ...['Status', 'Anonim', 'Kategori', 'No. Tiket', 'Sumber'],
  ])('%s does not', (header) => expect(personalHeader(header)).toBeUndefined());
});
