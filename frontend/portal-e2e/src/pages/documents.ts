import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const MAKING_TIMEOUT_MS = 60_000;

/** The page on which documents are ordered and fetched. */
export class DocumentsPage {
  constructor(readonly page: Page) {}

  /** Sends the order that stands in the form, and waits until the document is there. */
  async order(title: string): Promise<void> {
    const ready = this.page.locator('app-document-list li').filter({ hasText: title }).getByText('Siap diunduh');
    const before = await ready.count();
    await this.page.getByRole('button', { name: 'Pesan', exact: true }).click();
    await ready.nth(before).waitFor({ timeout: MAKING_TIMEOUT_MS });
  }

  /** Fetches the newest document of that title as a person does, and hands over its path while the work lasts. */
  async downloaded<T>(title: string, work: (file: string) => Promise<T>): Promise<T> {
    const folder = mkdtempSync(join(tmpdir(), 'anggakara-download-'));
    const link = this.page.locator('app-document-list li').filter({ hasText: title }).getByRole('link');
    try {
      const [download] = await Promise.all([this.page.waitForEvent('download'), link.first().click()]);
      const file = join(folder, download.suggestedFilename());
      await download.saveAs(file);
      return await work(file);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}
