import type { ClaimedPeriod } from '@anggakara/contracts';
import type { Locator, Page } from 'playwright-core';

/** The fields of a period as the form calls them. */
const LABELS = {
  received: 'Laporan diterima',
  unverified: 'Belum terverifikasi',
  notFollowedUp: 'Belum ditindaklanjuti',
  inProcess: 'Dalam proses',
  postponed: 'Ditunda',
  resolved: 'Selesai',
  archived: 'Diarsipkan',
  notAuthority: 'Bukan wewenang',
  answered: 'Sudah dijawab',
  withinSla: 'Selesai tepat waktu',
  cappedDaySum: 'Jumlah hari tindak lanjut',
} as const satisfies Partial<Record<keyof ClaimedPeriod, string>>;

export type CountName = keyof typeof LABELS;
export type Counts = Readonly<Record<CountName, number>>;

/** The page on which an agency states its counts. */
export class ClaimForm {
  constructor(readonly page: Page) {}

  async open(entry: string): Promise<void> {
    await this.page.goto(`/edisi/demo/metrik/${entry}`);
    await this.period('Semester I 2024').waitFor();
  }

  /** One period, by the name that stands above its fields. */
  period(name: string): Locator {
    return this.page.locator('details').filter({ has: this.page.locator('summary', { hasText: name }) });
  }

  async fill(name: string, counts: Partial<Counts>): Promise<void> {
    const period = this.period(name);
    if ((await period.getAttribute('open')) === null) await period.locator('summary').click();
    for (const [count, value] of Object.entries(counts) as [CountName, number][]) {
      await this.count(name, count).fill(String(value));
    }
  }

  /** The field of one count. */
  count(period: string, name: CountName): Locator {
    return this.period(period).getByLabel(LABELS[name], { exact: true });
  }

  /** What the state line at the foot says. */
  get standing(): Locator {
    return this.page.locator('app-saving-line');
  }

  async saved(): Promise<void> {
    await this.standing.getByText(/^Draf tersimpan \d\d\.\d\d WIB\. Belum terkirim\.$/).waitFor();
  }
}
