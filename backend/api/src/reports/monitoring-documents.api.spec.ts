import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MonitoringView, OrderDocument } from '@anggakara/contracts';
import { Workbook, type Worksheet } from 'exceljs';
import { useDemoApp } from '../../test/app';
import { broughtIn } from '../../test/brought-in';
import type { Client } from '../../test/client';
import { anExport } from '../../test/complaint-export';
import { MID_YEAR, NATIONAL } from '../../test/national-export';
import { fileOf, ordered } from '../../test/ordered-documents';
import { pdfFaults } from '../../test/pdf-faults';
import { readPdf, tableRows } from '../../test/read-pdf';

const MONITORING = 'editions/demo/monitorings/1';

describe('the documents of a monitoring', () => {
  const app = useDemoApp({ jobs: true });
  let organizer: Client;

  beforeAll(async () => {
    organizer = await app.signIn('penyelenggara1');
    await organizer.post('editions/demo/monitorings', MID_YEAR);
    await broughtIn(organizer, anExport(NATIONAL, ';Instansi'), { monitoring: 1 });
  }, 60_000);

  const made = async (order: Omit<OrderDocument, 'monitoring'>): Promise<Buffer> => {
    const document = await ordered(organizer, { ...order, monitoring: 1 });
    expect(document).toMatchObject({ state: 'ready', failure: null });
    const bytes = await fileOf(organizer, document.id);
    const folder = process.env['DOCUMENTS_DIR'];
    if (folder !== undefined) writeFileSync(join(folder, document.fileName), bytes);
    return bytes;
  };

  test('say in the workbook what the page says, and keep small cells to themselves', async () => {
    const { body } = await organizer.get<MonitoringView>(MONITORING);
    const workbook = new Workbook();
    await workbook.xlsx.load((await made({ kind: 'monitoring-workbook' })) as never);
    const sheets = new Map(workbook.worksheets.map((sheet) => [sheet.name, rowsOf(sheet)]));
    expect([...sheets.keys()]).toEqual([
      ...['Instansi', 'Predikat', 'Pengingat', 'Bulan', 'Tentang', 'Penjelasan kolom'],
    ]);
    const agencies = sheets.get('Instansi') ?? [];
    expect(agencies).toHaveLength(body.agencies.length + 1);
    const of = (code: string) => agencies.find((row) => row['Kode'] === code);
    expect(of('contoh-ip-001')).toMatchObject({
      ...{ Predikat: 'Sangat Baik', Diterima: 30, Selesai: 30, Sah: 30, 'Selesai dari V, %': 100 },
    });
    expect(of('contoh-ip-002')).toMatchObject({ Diterima: 21, Selesai: 12, Keterangan: '2 sel ditahan' });
    expect(of('contoh-ip-002')?.['Belum terverifikasi']).toBeUndefined();
    expect(of('contoh-ip-003')).toMatchObject({ Predikat: 'Tidak dapat dinilai', Keterangan: '1 sel ditahan' });
    expect(of('contoh-ip-003')?.['Diterima']).toBeUndefined();
    expect(of('contoh-ip-004')).toMatchObject({ Keterangan: 'tidak ada yang dibaca' });
    expect(sheets.get('Predikat')).toEqual([
      ...body.predicates.map(({ agencies: count }) => expect.objectContaining({ Instansi: count })),
    ]);
    expect(sheets.get('Pengingat')).toEqual([
      expect.objectContaining({ Kode: 'contoh-ip-002', Menunggu: 9, 'Terlama sejak': '2026-01-15', aspirasi: 9 }),
    ]);
  });

  test('tell the national summary with its windows, its scale as an assumption, and whom to remind', async () => {
    const bytes = await made({ kind: 'monitoring-report' });
    expect(pdfFaults(bytes)).toEqual([]);
    const rows = tableRows(await readPdf(bytes));
    expect(rows).toEqual(
      expect.arrayContaining([
        ['Pemantauan', 'Monev tengah tahun 2026'],
        ['Batas pengamatan', '31 Juli 2026: yang terjadi sesudahnya tidak dihitung'],
        ['Selesai', '42', '77,8 % (42/54)'],
        ['Belum terverifikasi', 'ditahan', 'ditahan'],
        ['Sangat Baik', '1'],
        ['Kota Ilalangsari', '9', '15 Januari 2026', '10', 'aspirasi 9'],
      ]),
    );
  });

  test('tell an agency of itself, which it fetches once it was made', async () => {
    const agency = await app.signIn('instansi1');
    const own = `${MONITORING}/agencies/contoh-ip-001/report`;
    expect((await agency.get(own)).status).toBe(404);
    const bytes = await made({ kind: 'monitoring-agency-report', agency: 'contoh-ip-001' });
    expect(pdfFaults(bytes)).toEqual([]);
    const fetched = await agency.get(own);
    expect([fetched.status, fetched.bytes.equals(bytes)]).toEqual([200, true]);
    expect((await agency.get(`${MONITORING}/agencies/contoh-ip-002/report`)).status).toBe(404);
    expect((await agency.get('editions/demo/documents')).status).toBe(403);
    await made({ kind: 'monitoring-agency-report', agency: 'contoh-ip-002' });
    await made({ kind: 'monitoring-agency-report', agency: 'contoh-ip-004' });
    expect(tableRows(await readPdf(bytes))).toEqual(
      expect.arrayContaining([
        ['Berkas mengetahui sampai', '30 Januari 2026'],
        ['Ditindaklanjuti, dari V', '100,0 % (30/30)'],
        ['Tindak lanjut pertama', '100,0 % lebih cepat'],
      ]),
    );
  });

  test.each([
    { order: { kind: 'monitoring-report' }, code: 'document-subject-missing' },
    { order: { kind: 'monitoring-agency-report', monitoring: 1 }, code: 'document-subject-missing' },
    { order: { kind: 'monitoring-agency-report', monitoring: 1, agency: 'tidak-ada' }, code: 'not-found' },
    { order: { kind: 'monitoring-workbook', monitoring: 9 }, code: 'not-found' },
  ])('are not ordered of $order', async ({ order, code }) => {
    expect((await organizer.post('editions/demo/documents', order)).body).toMatchObject({ code });
  });
});

/** Rows by the names of their columns. */
function rowsOf(sheet: Worksheet): readonly Readonly<Record<string, unknown>>[] {
  const [head = [], ...rows] = sheet.getSheetValues().slice(1) as (readonly unknown[])[];
  return rows.map((row) =>
    Object.fromEntries(
      row.flatMap((cell, place) => (cell === null || cell === undefined ? [] : [[String(head[place]), cell]])),
    ),
  );
}
