import type { BrowserContext, Page } from 'playwright-core';
import { foreignTexts } from './harness/foreign-texts';
import { usePortal } from './harness/portal';

const DEEP = '/edisi/demo/peserta?kelompok=OA';

describe('the two languages', () => {
  const portal = usePortal();

  async function opened(address: string, { preferring = 'id-ID', as = 'penyelenggara1' } = {}): Promise<Page> {
    const { context } = await portal.visit(as);
    const cookies = await context.storageState();
    await context.close();
    const other: BrowserContext = await portal.browser.newContext({
      ...{ baseURL: portal.address, locale: preferring, storageState: cookies },
    });
    const page = await other.newPage();
    await page.goto(address);
    await page.locator('h1').waitFor();
    return page;
  }

  async function heading(page: Page, name: string): Promise<void> {
    await page.getByRole('heading', { name, level: 1 }).waitFor();
  }

  test('a deep page is the same place in both, there and back by the keyboard', async () => {
    const page = await opened(DEEP);
    await heading(page, 'Peserta');

    await page.getByRole('link', { name: 'English' }).press('Enter');
    await heading(page, 'Entries');
    expect(page.url()).toBe(`${portal.address}/en${DEEP}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
    expect(await page.title()).toBe('Entries - Anggakara');

    await page.getByRole('link', { name: 'Bahasa Indonesia' }).press('Enter');
    await heading(page, 'Peserta');
    expect(page.url()).toBe(`${portal.address}${DEEP}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('id');
    await page.context().close();
  });

  test('a choice is remembered: every address leads to its language, within the portal too', async () => {
    const page = await opened(DEEP);
    await page.getByRole('link', { name: 'English' }).click();
    await heading(page, 'Entries');

    await page.goto('/kalender');
    await heading(page, 'Working calendar');
    expect(new URL(page.url()).pathname).toBe('/en/kalender');

    await page.getByRole('link', { name: 'About the edition' }).click();
    await page.waitForURL('**/en/edisi/demo');
    await page.context().close();
  });

  test('a browser that prefers English is asked, not led; declining lasts', async () => {
    const page = await opened(DEEP, { preferring: 'en-GB' });
    await heading(page, 'Peserta');
    const proposal = page.getByRole('region', { name: 'This portal is also available in English.' });
    await proposal.getByRole('button').click();
    await proposal.waitFor({ state: 'detached' });

    await page.goto('/en/kalender');
    await heading(page, 'Kalender kerja');
    expect(await proposal.count()).toBe(0);
    await page.context().close();
  });

  test('the sign-in page can be read in either, and refuses in its own', async () => {
    const context = await portal.browser.newContext({ baseURL: portal.address, locale: 'id-ID' });
    const page = await context.newPage();
    await page.goto('/masuk');
    await page.getByRole('link', { name: 'English' }).click();
    await heading(page, 'Sign in');
    await page.getByLabel('E-mail address').fill('nobody@contoh.example');
    await page.getByLabel('Password', { exact: true }).fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').getByRole('heading', { name: 'Sign-in failed' }).waitFor();
    await context.close();
  });

  test('numbers, dates and explanations are in English, and the edition’s own words are marked as Indonesian', async () => {
    const page = await opened('/en/instansi/kabupaten-muara-enim');
    await page.getByText('97.3% (255/262)').first().waitFor();
    expect(await page.getByText('97,3 %').count()).toBe(0);
    expect(await page.locator('h2[lang="id"]').first().textContent()).toContain('SP4N-LAPOR!');
    expect(await foreignTexts(page)).toEqual([]);
    await page.context().close();
  });

  test('an Indonesian text on an English page would be noticed', async () => {
    const page = await opened('/edisi/demo/peserta');
    const found = await foreignTexts(page);
    expect(found).toEqual(expect.arrayContaining(['in Indonesian: Peserta', 'in Indonesian: Langsung ke isi']));
    await page.context().close();
  });
});
