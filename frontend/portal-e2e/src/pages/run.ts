import type { GroupCode } from '@anggakara/contracts';
import type { Locator, Page } from 'playwright-core';

/** A row of the ranking as it stands on the page. */
export interface ShownRank {
  readonly rank: string;
  readonly code: string;
  readonly score: string;
  readonly outcome: string;
}

/** The page of one run. */
export class RunPage {
  constructor(readonly page: Page) {}

  get badges(): Locator {
    return this.page.locator('app-run-badges');
  }

  /** Every ranked entry of a group, in the order of the page. */
  async ranking(group: GroupCode): Promise<readonly ShownRank[]> {
    const table = this.page.locator(`#kelompok-${group} table.ranking`);
    await table.waitFor();
    return table.evaluate((element) => {
      const text = (cell: Element | undefined): string => cell?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
      const columns = [...element.querySelectorAll('thead th')].map(text);
      return [...element.querySelectorAll('tbody tr:not(.cut)')].map((row) => {
        const under = (header: string): string => text(row.children[columns.indexOf(header)]);
        const [code = ''] = under('Peserta').split(' ');
        return { rank: under('Peringkat'), code, score: under('Nilai'), outcome: under('Hasil') };
      });
    });
  }

  async selected(group: GroupCode): Promise<readonly string[]> {
    return (await this.ranking(group)).filter(({ outcome }) => outcome.startsWith('Terpilih')).map(({ code }) => code);
  }

  /** Winners by the name of their category, best first. */
  async winners(): Promise<ReadonlyMap<string, readonly string[]>> {
    const cards = this.page.locator('app-category-winners');
    await cards.first().waitFor();
    const listed = await cards.evaluateAll((elements) =>
      elements.map((card): [string, string[]] => [
        card.querySelector('h3')?.textContent.trim() ?? '',
        [...card.querySelectorAll('ol li:not(.none)')].map((one) => one.textContent.trim().split(' ')[0] ?? ''),
      ]),
    );
    return new Map(listed);
  }

  tie(group: string): Locator {
    return this.page.locator('app-open-tie-panel', { hasText: `Seri di batas: ${group}` });
  }

  /** Input and result of the run, as SHA-256. */
  async hashes(): Promise<readonly string[]> {
    const codes = this.page.getByRole('region', { name: 'Cap hitungan' }).locator('code');
    await codes.first().waitFor();
    return (await codes.allTextContents()).map((code) => code.trim());
  }
}
