import { EditionMoves } from './harness/edition-moves';
import { usePortal } from './harness/portal';

const RUN = '/edisi/demo/tahap/document/hasil/1';

describe('advice for the committee', () => {
  const portal = usePortal();

  beforeAll(async () => {
    await (await EditionMoves.at(portal.address)).run('document');
  });

  test('is reached from the run, says what it found, and draws it', async () => {
    const { page } = await portal.visit('penyelenggara1');
    await page.goto(RUN);
    await page.getByRole('link', { name: 'Bahan evaluasi panitia' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bahan evaluasi panitia' }).waitFor();
    const severity = page.locator('app-group-advice .card').first();
    await severity.getByText('Urutan tidak berubah oleh keketatan juri').waitFor();
    await severity.locator('app-chart').scrollIntoViewIfNeeded();
    await severity.locator('canvas').waitFor();
    await severity.getByRole('button', { name: 'Tampilkan sebagai tabel' }).click();
    const rows = severity.locator('app-chart').getByRole('row');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(3);
  });

  test('gives the marks away with numbers in the place of jurors', async () => {
    const { page } = await portal.visit('penyelenggara1');
    await page.goto(`${RUN}/bahan-evaluasi`);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Unduh nilai untuk penelitian (CSV)' }).click();
    expect((await download).suggestedFilename()).toBe('marks.csv');
  });

  test('is not shown to report staff, who read the run', async () => {
    const { page } = await portal.visit('laporan1');
    await page.goto(RUN);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('link', { name: 'Bahan evaluasi panitia' }).count()).toBe(0);
    await page.goto(`${RUN}/bahan-evaluasi`);
    await page.getByRole('heading', { level: 1, name: 'Tidak berwenang' }).waitFor();
  });
});
