import type { Locator, Page } from 'playwright-core';

/** The pages on which exports of complaints are brought in. */
export class Exports {
  readonly problems: Locator;

  constructor(private readonly page: Page) {
    this.problems = page.locator('app-problem-summary');
  }

  /** On the list: begins an import. */
  async upload(name: string, bytes: Buffer): Promise<void> {
    await this.give(name, bytes);
    await this.page.getByRole('button', { name: 'Unggah', exact: true }).click();
    await this.page.waitForURL(/\/aduan\/.+/);
  }

  async give(name: string, buffer: Buffer): Promise<void> {
    await this.page.getByLabel('Pilih berkas CSV atau XLSX').setInputFiles({ name, mimeType: 'text/csv', buffer });
  }

  /** What a column or a word is taken for. */
  meaningOf(written: string): Locator {
    return this.page.getByLabel(written, { exact: true });
  }

  check(): Promise<void> {
    return this.page.getByRole('button', { name: 'Periksa semua baris' }).click();
  }

  async count(of: 'diterima' | 'ditolak'): Promise<string> {
    return (await this.page.locator(`#${of}`).textContent()) ?? '';
  }

  row(file: string): Locator {
    return this.page.getByRole('row').filter({ hasText: file });
  }
}
