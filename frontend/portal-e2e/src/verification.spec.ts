import type { Locator, Page } from 'playwright-core';
import { faultsAtEveryWidth } from './harness/inspection';
import { usePortal } from './harness/portal';

const ADDRESS = '/edisi/demo/verifikasi-klaim/OA-001';
const QUESTION = 'Apakah yang masih diproses ikut dihitung selesai?';
const ANSWER = 'Ya, sebagian; kami membetulkannya.';

const portal = usePortal();

/** Opens what is folded, where it is. */
async function unfolded(page: Page, summary: string): Promise<Locator> {
  const details = page.locator('details').filter({ has: page.getByText(summary, { exact: true }) });
  await details.locator('summary').click();
  return details;
}

test('an organiser compares a claim with its rows, asks the agency, is answered, and decides', async () => {
  const organizer = await portal.visit('penyelenggara1');
  const { page } = organizer;
  await page.goto('/edisi/demo/verifikasi-klaim');
  await page
    .getByRole('main')
    .getByRole('link', { name: /OA-001|Kota Lintangraya/ })
    .first()
    .click();
  await page.getByText('Dihitung ulang dari contoh-oa-001.csv').waitFor();
  const period = page.locator('app-verified-period').last();
  await period.getByText(/hitungan selisih/).waitFor();
  const rows = period.getByRole('button', { name: /^Lihat \d+ baris/ }).first();
  await period.locator('summary').click();
  await rows.waitFor();
  const told = await rows.textContent();
  await rows.click();
  const count = Number(/\d+/.exec(told ?? '')?.[0]);
  await period.getByRole('row').nth(count).waitFor();
  expect(await period.getByText(/^DC001-\d{6}$/).count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Tampilkan grafik' }).click();
  await page.locator('app-complaint-charts').waitFor();

  const asking = await unfolded(page, 'Tanya instansi');
  await asking.getByLabel('Pertanyaan kepada instansi').fill(QUESTION);
  await asking.getByRole('button', { name: 'Minta klarifikasi' }).click();
  await page.getByText('Jawab paling lambat').waitFor();

  const agency = await portal.visit('instansi2');
  await agency.page.goto(ADDRESS);
  await agency.page.getByText(QUESTION).waitFor();
  expect(await agency.page.getByText('Laras Arunika', { exact: true }).count()).toBe(0);
  expect(await agency.page.getByText('Putuskan angka yang diterima').count()).toBe(0);
  await agency.page.getByLabel('Jawaban').fill(ANSWER);
  await agency.page.getByRole('button', { name: 'Kirim jawaban' }).click();
  await agency.page.getByText('Jawaban instansi').waitFor();

  await page.reload();
  await page.getByText(ANSWER).waitFor();
  const deciding = await unfolded(page, 'Putuskan angka yang diterima');
  await deciding.getByLabel('Alasan keputusan').fill('Baris ekspor yang berlaku.');
  await deciding.getByRole('button', { name: 'Terima angka ini' }).click();
  await page.getByText('Baris ekspor yang berlaku.').waitFor();
  expect(await faultsAtEveryWidth(page)).toEqual([]);

  await page.goto('/edisi/demo/batas-waktu');
  await page.getByText('Batas waktu ini tetap').waitFor();
  expect(await page.getByRole('button', { name: 'Simpan batas waktu' }).count()).toBe(0);
  expect([...organizer.complaints, ...agency.complaints]).toEqual([]);
});
