import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Account } from './accounts';

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained about so far. */
  readonly complaints: readonly string[];
}

/** How long a page may take to show something; shorter than a test's, so that the place that waits is named. */
const PATIENCE_MS = 15_000;

export const WIDTHS = [390, 820, 1440] as const;

/** A person at the portal, signed in through the same door as the sign-in page uses. */
export async function visitAs(account: Account, browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: address,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    viewport: { width: 1440, height: 1000 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const { email, password } = account;
  const answer = await context.request.post('/api/session', { data: { email, password } });
  if (!answer.ok()) throw new Error(`${email} cannot sign in: ${answer.status()} ${await answer.text()}`);
  const page = await context.newPage();
  return { page, context, complaints: complaintsOf(page) };
}

/** Everything that a careful reader of the console would ask about; a network that a test cuts is not one of them. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !text.includes('ERR_INTERNET_DISCONNECTED')) complaints.push(text);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}
