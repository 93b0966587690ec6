import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { faultsAtEveryWidth } from './harness/inspection';
import { broughtInFor } from './harness/monitorings';
import { usePortal } from './harness/portal';

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

test('an organiser monitors half a year and sees whom to remind', async () => {
  const { page, complaints } = await portal.visit('penyelenggara1');
  await page.goto('/edisi/demo/monev');
  await page.getByText('Belum ada pemantauan').waitFor();
  await page.getByRole('button', { name: 'Buat pemantauan' }).click();
  await page.getByText('Tulis nama pemantauan.').first().waitFor();
  await fill(page, {
    ...{ Nama: 'Monev tengah tahun 2026', Mulai: '2026-01-01', Sampai: '2026-06-30', 'Batas pengamatan': '2026-07-31' },
    ...{ 'Pembanding mulai': '2025-01-01', 'Pembanding sampai': '2025-06-30' },
  });
  await page.getByRole('button', { name: 'Buat pemantauan' }).click();
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

  expect(complaints).toEqual([]);
});
