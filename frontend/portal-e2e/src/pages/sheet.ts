import type { StageCode } from '@anggakara/contracts';
import type { Locator, Page } from 'playwright-core';
import { confirm } from './dialog';

const MOST_TABS = 60;

/** Marks by the code of their criterion, as a person types them. */
export type TypedMarks = Readonly<Record<string, string>>;

/** The sheet of one entry, from the first mark to the lock. */
export class Sheet {
  constructor(
    readonly page: Page,
    private readonly stage: StageCode,
    private readonly entry: string,
  ) {}

  get address(): string {
    return `/edisi/demo/tahap/${this.stage}/penilaian/${this.entry}`;
  }

  async open(): Promise<void> {
    await this.page.goto(this.address);
    await this.criteria.first().waitFor();
  }

  get criteria(): Locator {
    return this.page.locator('[data-criterion]');
  }

  criterion(code: string): Locator {
    return this.page.locator(`[data-criterion="${code}"]`);
  }

  number(code: string): Locator {
    return this.criterion(code).getByLabel('Nilai', { exact: true });
  }

  level(code: string, at: string): Locator {
    return this.criterion(code).locator('label.level', { has: this.page.getByText(at, { exact: true }) });
  }

  /** Where the latest changes have got to. */
  get saveLine(): Locator {
    return this.page.locator('app-save-line');
  }

  async mark(marks: TypedMarks): Promise<void> {
    for (const [code, mark] of Object.entries(marks)) await this.number(code).fill(mark);
  }

  async check(): Promise<void> {
    await this.page.getByRole('link', { name: 'Periksa & kirim' }).click();
    await this.page.getByRole('heading', { name: 'Periksa nilai' }).waitFor();
  }

  async lock(): Promise<void> {
    await this.page.getByRole('button', { name: 'Kirim & kunci' }).click();
    await confirm(this.page, 'Kirim & kunci');
    await this.page.getByRole('heading', { name: 'Lembar terkunci' }).waitFor();
  }

  /** Marks every criterion with the same number, without a mouse: digits begin the number, Enter goes on. */
  async typeAll(mark: string): Promise<void> {
    const { keyboard } = this.page;
    await this.tabTo('[data-place="levels"] input');
    const count = await this.criteria.count();
    for (let place = 0; place < count; place += 1) {
      await keyboard.type(mark);
      if (place + 1 < count) await keyboard.press('Enter');
    }
  }

  /** Ctrl+Enter shows the answers; the lock is asked for and confirmed by the keyboard. */
  async lockByKeyboard(): Promise<void> {
    await this.page.keyboard.press('Control+Enter');
    const lock = this.page.getByRole('button', { name: 'Kirim & kunci' });
    await lock.and(this.page.locator(':enabled')).waitFor();
    await this.tabTo('button', 'Kirim & kunci');
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('dialog').waitFor();
    await this.tabTo('app-confirm-dialog button', 'Kirim & kunci');
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('heading', { name: 'Lembar terkunci' }).waitFor();
  }

  private async tabTo(selector: string, text = ''): Promise<void> {
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
      await this.page.keyboard.press('Tab');
      const isThere = await this.page.evaluate(
        ([wanted = '', words = '']) => {
          const { activeElement } = document;
          return activeElement?.matches(wanted) === true && activeElement.textContent.includes(words);
        },
        [selector, text],
      );
      if (isThere) return;
    }
    throw new Error(`The keyboard does not reach ${selector} ${text}`);
  }
}
