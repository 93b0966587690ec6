import type { StageCode } from '@anggakara/contracts';
import type { Page } from 'playwright-core';
import { announced, confirm } from './dialog';

/** What the organiser does on the page of a stage and on the page of its runs. */
export class StagePages {
  constructor(
    readonly page: Page,
    private readonly stage: StageCode,
  ) {}

  async open(): Promise<void> {
    await this.page.goto(this.address);
    await this.page.getByRole('heading', { name: 'Jadwal', exact: true }).waitFor();
  }

  async press(act: string): Promise<void> {
    await this.page.getByRole('button', { name: act, exact: true }).click();
    await confirm(this.page, act);
  }

  /** Moves the hours of the stage; times as a field on the clock of WIB holds them. */
  async reschedule(opens: string, closes: string, reason: string): Promise<void> {
    await this.page.getByText('Ubah jadwal').click();
    await this.page.getByLabel('Dibuka (WIB)').fill(opens);
    await this.page.getByLabel('Ditutup (WIB)').fill(closes);
    await this.page.getByLabel('Alasan').fill(reason);
    await this.page.getByRole('button', { name: 'Simpan jadwal' }).click();
    await announced(this.page, 'Jadwal tahap disimpan.');
  }

  /** Computes, and shows the page of the new run. */
  async compute(): Promise<void> {
    await this.page.goto(`${this.address}/hasil`);
    await this.page.getByRole('button', { name: 'Hitung', exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name: /^Hasil hitung \d+$/ }).waitFor();
  }

  private get address(): string {
    return `/edisi/demo/tahap/${this.stage}`;
  }
}
