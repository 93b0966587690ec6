import type { Page } from 'playwright-core';
import { EditionMoves } from './harness/edition-moves';
import { faultsAtEveryWidth } from './harness/inspection';
import { usePortal } from './harness/portal';
import { signInAgain } from './pages/sign-in';

const MINUTE = 60_000;

function themeOf(page: Page): Promise<string | null> {
  return page.locator('html').getAttribute('data-theme');
}

function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

/** Keeps back the scripts that are asked for once the server has said who is there: those of the first page. */
async function holdScriptsAfterSession(page: Page): Promise<() => void> {
  const session = page.waitForResponse('**/api/session').then(() => true);
  const released = new EventTarget();
  const arrival = new Promise((done) => {
    released.addEventListener('released', done);
  });
  await page.route('**/*.js', async (route) => {
    if (await Promise.race([session, Promise.resolve(false)])) await arrival;
    await route.continue();
  });
  return () => released.dispatchEvent(new Event('released'));
}

describe('what every page has', () => {
  const portal = usePortal();

  test('the theme that is chosen stays, is there before the first paint, and leaves paper white', async () => {
    const { page } = await portal.visit('penyelenggara1');
    await page.goto('/');
    expect(await themeOf(page)).toBe('light');
    await page.getByRole('button', { name: /akun saya/ }).click();
    await page.getByRole('radio', { name: 'Gelap' }).click();
    expect(await themeOf(page)).toBe('dark');

    // Without the portal's own scripts only the small file in the head can have set it.
    await page.route('**/main-*.js', (route) => route.abort());
    await page.reload();
    expect(await themeOf(page)).toBe('dark');
    await page.unroute('**/main-*.js');
    await page.emulateMedia({ media: 'print' });
    expect(await groundOf(page)).toBe('rgb(255, 255, 255)');
  });

  test('a menu that is opened while the first page is still on its way stays open when it arrives', async () => {
    const { page } = await portal.visit('penyelenggara1');
    const arrive = await holdScriptsAfterSession(page);
    await page.goto('/');
    await page.getByRole('button', { name: /akun saya/ }).click();
    arrive();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('radio', { name: 'Gelap' }).click();
    await page.getByRole('link', { name: 'Sesi saya' }).click();
    await page.getByRole('heading', { name: 'Sesi saya', level: 1 }).waitFor();
    expect(await page.getByRole('radio', { name: 'Gelap' }).isVisible()).toBe(false);
  });

  test('a page is found by keys alone, and what is shown on the way is without fault', async () => {
    const { page, complaints } = await portal.visit('penyelenggara1');
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: /^Cari/ });
    await field.waitFor();
    expect(await faultsAtEveryWidth(page)).toEqual([]);
    await page.keyboard.type('muara enim');
    await page.getByRole('option', { name: /Kabupaten Muara Enim/, selected: true }).waitFor();
    await page.keyboard.press('Escape');
    // The browser tells of the closed dialog only after the key that opens it again.
    await page.keyboard.press('Control+k');
    await page.keyboard.type('jejak audit');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Jejak audit', level: 1 }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('the keys of a sheet are listed where they count, and the list can keep its own key to itself', async () => {
    const { page } = await portal.visit('penilai1');
    await page.goto('/edisi/demo/tahap/document/penilaian/IP-001');
    await page.getByRole('radio').first().waitFor();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Papan ketik' });
    await help.getByRole('heading', { name: 'Di lembar nilai' }).waitFor();
    expect(await faultsAtEveryWidth(page)).toEqual([]);
    await help.getByRole('checkbox').click();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    expect(await help.count()).toBe(0);
  });

  test('the end of a session is announced, put off, and survived by what was typed', async () => {
    const { page } = await portal.visit('penyelenggara2');
    await page.clock.install();
    await page.goto('/edisi/demo/peserta');
    const search = page.getByRole('searchbox');
    await search.fill('kota');
    await page.clock.fastForward(56 * MINUTE);
    const notice = page.getByRole('region', { name: 'Sesi segera berakhir' });
    await notice.getByText('karena tidak ada kegiatan').waitFor();
    await notice.getByRole('button', { name: 'Tetap masuk' }).click();
    await notice.waitFor({ state: 'detached' });

    await page.clock.fastForward(61 * MINUTE);
    await page.getByRole('dialog', { name: 'Masuk lagi' }).waitFor();
    expect(await faultsAtEveryWidth(page)).toEqual([]);
    await signInAgain(page, 'penyelenggara2');
    expect(await search.inputValue()).toBe('kota');
  });

  test('what somebody else does shows by itself', async () => {
    const { page } = await portal.visit('laporan1');
    const followed = page.waitForResponse('**/events');
    await page.goto('/edisi/demo/tahap/document/hasil');
    await page.getByText('Belum ada hitungan').waitFor();
    await followed;
    await (await EditionMoves.at(portal.address)).run('document');
    await page.getByRole('link', { name: 'Hitungan 1', exact: true }).waitFor();
  });
});
