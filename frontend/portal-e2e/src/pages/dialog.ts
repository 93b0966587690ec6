import type { Page } from 'playwright-core';

/** Answers the question that an act asks before it is done. */
export async function confirm(page: Page, act: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: act, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Waits until the page says aloud that something is done. */
export async function announced(page: Page, sentence: string): Promise<void> {
  await page.locator('app-announcements').getByText(sentence).first().waitFor({ state: 'attached' });
}
