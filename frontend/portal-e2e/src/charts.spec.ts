import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { usePortal } from './harness/portal';

const CLAIM = '/edisi/demo/metrik/IP-002';

describe('charts', () => {
  const portal = usePortal();

  async function opened(): Promise<{ readonly page: Page; readonly chart: Locator }> {
    const { page } = await portal.visit('penyelenggara1');
    await page.goto(CLAIM);
    const chart = page.locator('app-chart').filter({ hasText: 'Selesai dari laporan diterima' });
    await chart.waitFor();
    return { page, chart };
  }

  async function pictureOf(chart: Locator): Promise<string> {
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('canvas').waitFor();
    return chart.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  }

  test('print their table whether or not they were ever scrolled to', async () => {
    const { page } = await opened();
    const charts = page.locator('app-chart');
    await page.emulateMedia({ media: 'print' });
    for (const table of await charts.locator('table').all()) expect(await table.isVisible()).toBe(true);
    expect(await charts.getByText('Grafik digambar ketika').filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    for (const table of await charts.locator('table').all()) expect(await table.isVisible()).toBe(false);
  });

  test('are drawn anew in a dark theme, and on paper in the colours of paper', async () => {
    const { page, chart } = await opened();
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await pictureOf(chart);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectSoon(async () => (await pictureOf(chart)) !== light);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await pictureOf(chart)).toBe(light);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await pictureOf(chart)).not.toBe(light);
  });

  test('are walked along with the arrow keys, and say what the table says', async () => {
    const { page, chart } = await opened();
    await pictureOf(chart);
    await chart.locator('canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const status = chart.getByRole('status').filter({ hasText: '2024-S2: ' });
    await status.waitFor({ state: 'attached' });
    const said = await status.textContent();
    await chart.getByRole('button', { name: 'Tampilkan sebagai tabel' }).click();
    const row = chart.getByRole('row').nth(2);
    expect(said).toContain((await row.getByRole('rowheader').textContent()) ?? '?');
    for (const cell of await row.getByRole('cell').all()) expect(said).toContain((await cell.textContent()) ?? '?');
  });

  test('are taken away as a file with every number and its counts', async () => {
    const { page, chart } = await opened();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      chart.getByRole('button', { name: 'Unduh CSV' }).click(),
    ]);
    const [header = '', first = ''] = readFileSync(await file.path(), 'utf8').split('\r\n');
    expect(file.suggestedFilename()).toBe('keadaan-laporan.csv');
    expect(header.replace('\uFEFF', '')).toMatch(/^Periode;Selesai \(% dari laporan diterima\);Selesai;/);
    expect(first).toMatch(/^2024-S1;[\d,]+;[\d,]+ % \(\d+\/\d+\);/);
  });
});

async function expectSoon(isTrue: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt += 1) if (await isTrue()) return;
  throw new Error('It did not become true.');
}
