import { readFileSync } from 'node:fs';
import { Workbook } from 'exceljs';
import type { Page } from 'playwright-core';
import { readPdf, tableRows } from '../../../backend/api/test/read-pdf';
import { faultsAtEveryWidth } from './harness/inspection';
import { broughtInFor } from './harness/monitorings';
import { usePortal } from './harness/portal';
import { DocumentsPage } from './pages/documents';

const portal = usePortal();

async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) await page.getByLabel(label, { exact: true }).fill(value);
}

/** Cells of the row of that name, without the name. */
async function cellsOf(page: Page, table: string, name: string): Promise<readonly string[]> {
  const row = page.getByRole('group', { name: table }).getByRole('row').filter({ hasText: name });
  await row.waitFor();
  const cells = await row.getByRole('cell').allTextContents();
  return cells.map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

async function ready(page: Page, title: string): Promise<void> {
  await page
    .locator('app-document-list li')
    .filter({ hasText: title })
    .getByText('Siap diunduh')
    .waitFor({ timeout: 60_000 });
}

test('an organiser monitors half a year, orders what was seen, and an agency reads its own', async () => {
  const { page, complaints } = await portal.visit('penyelenggara1');
  await page.goto('/edisi/demo/monev');
  await page.getByText('Belum ada pemantauan').waitFor();
  const make = page.getByRole('button', { name: 'Buat pemantauan' });
  // A form needs nothing more from the network to object, nor to say that the network is gone.
  await page.context().setOffline(true);
  await make.click();
  await page.getByText('Tulis nama pemantauan.').first().waitFor();
  await fill(page, {
    ...{ Nama: 'Monev tengah tahun 2026', Mulai: '2026-01-01', Sampai: '2026-06-30', 'Batas pengamatan': '2026-07-31' },
    ...{ 'Pembanding mulai': '2025-01-01', 'Pembanding sampai': '2025-06-30' },
  });
  await make.click();
  await page.getByText('Server tidak terjangkau').waitFor();
  await page.context().setOffline(false);
  await make.click();
  await page.getByRole('heading', { level: 1, name: 'Monev tengah tahun 2026' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/edisi/demo/monev/1');

  await broughtInFor(1, portal.address);
  await page.reload();
  await page.getByRole('searchbox', { name: 'Cari' }).fill('contoh-ip-002');
  await page.getByText('1 dari 108 instansi').waitFor();
  expect(await cellsOf(page, 'Instansi yang dipantau', 'Kota Ilalangsari')).toEqual([
    ...['Kota', 'Kurang', '21', '57,1 % (12/21)', '57,1 % (12/21)', '100,0 % (21/21)', '13,4286'],
  ]);
  expect(await cellsOf(page, 'Daftar pengingat', 'Kota Ilalangsari')).toEqual([
    ...['9', '15 Januari 2026', '10', 'aspirasi 9'],
  ]);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Unduh daftar pengingat (CSV)' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain(
    'contoh-ip-002,Kota Ilalangsari,kota,9,ditahan,',
  );
  expect(await faultsAtEveryWidth(page)).toEqual([]);

  await page.getByRole('button', { name: 'Pesan data (XLSX)' }).click();
  await page.getByRole('button', { name: 'Pesan ringkasan (PDF)' }).click();
  await page.getByRole('link', { name: 'Dokumen yang dipesan' }).click();
  const documents = new DocumentsPage(page);
  await ready(page, 'Data Pemantauan Pengaduan');
  await ready(page, 'Ringkasan Nasional');
  const workbook = new Workbook();
  await documents.downloaded('Data Pemantauan Pengaduan', async (file) => {
    await workbook.xlsx.readFile(file);
  });
  const rows = workbook.getWorksheet('Instansi')?.getSheetValues() as readonly (readonly unknown[] | undefined)[];
  const own = rows.find((row) => row?.[1] === 'contoh-ip-002');
  expect([own?.[4], own?.[6], own?.[11]]).toEqual(['Kurang', 21, 12]);
  const printed = await documents.downloaded('Ringkasan Nasional', async (file) =>
    tableRows(await readPdf(readFileSync(file))),
  );
  expect(printed).toContainEqual(['Kota Ilalangsari', 'Kurang', '21', '57,1 % (12/21)', '57,1 % (12/21)', '13,4286']);
  expect(complaints).toEqual([]);

  const agency = await portal.visit('instansi1');
  await agency.page.goto('/edisi/demo/monev');
  await agency.page.getByRole('link', { name: 'Monev tengah tahun 2026' }).click();
  await agency.page.getByText('Sangat Baik', { exact: true }).waitFor();
  expect(new URL(agency.page.url()).pathname).toBe('/edisi/demo/monev/1/instansi/contoh-ip-001');
  expect(await agency.page.getByRole('main').textContent()).not.toContain('Ilalangsari');
  await agency.page.goto('/edisi/demo/monev/1');
  await agency.page.getByRole('heading', { name: 'Tidak berwenang' }).waitFor();
  await agency.page.goto('/edisi/demo/monev/1/instansi/contoh-ip-002');
  await agency.page.getByRole('button', { name: 'Coba lagi' }).waitFor();
});
