import type { Page } from 'playwright-core';
import { accountOf } from '../harness/accounts';

/** Signs in on the page that somebody without a session is led to. */
export async function signInThere(page: Page, person: string): Promise<void> {
  const { email, password } = accountOf(person);
  await page.getByRole('heading', { name: 'Masuk', level: 1 }).waitFor();
  await page.getByLabel('Alamat surel').fill(email);
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
}

/** Signs in again over the page whose session ended. */
export async function signInAgain(page: Page, person: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Masuk lagi' });
  await dialog.getByLabel('Kata sandi').fill(accountOf(person).password);
  await dialog.getByRole('button', { name: 'Masuk lagi' }).click();
  await dialog.waitFor({ state: 'hidden' });
}
