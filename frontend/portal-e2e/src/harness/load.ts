import { setTimeout as delay } from 'node:timers/promises';
import type { CDPSession, Page, Request } from 'playwright-core';

/** What a first visit of a page cost and how calmly it came. */
export interface Load {
  /** Bytes of documents, scripts, styles and fonts on the wire, compressed with gzip. */
  readonly transferred: number;
  /** Cumulative layout shift, as the browser counts it. */
  readonly shift: number;
}

interface WithShift {
  layoutShift?: number;
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

const QUIET_MS = 250;
const POLL_MS = 25;
const SETTLING_TIMEOUT_MS = 20_000;
const COUNTED = new Set(['Document', 'Script', 'Stylesheet', 'Font']);

/** Opens a page as a browser that has never been here, and waits until it asks for nothing more. */
export async function openedFresh(page: Page, address: string): Promise<Load> {
  await page.addInitScript(watchShifts);
  const session = await page.context().newCDPSession(page);
  const transferred = await watchedTransfer(session);
  const isQuiet = watchedRequests(page);
  await page.goto(address);
  await atRest(page, isQuiet);
  const shift = await page.evaluate(() => (globalThis as WithShift).layoutShift ?? 0);
  await session.detach();
  return { transferred: transferred(), shift };
}

function watchShifts(): void {
  const window = globalThis as WithShift;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries() as LayoutShift[]) {
      if (!hadRecentInput) window.layoutShift = (window.layoutShift ?? 0) + value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Nothing was asked for or outstanding for a while, and the page has its heading. */
async function atRest(page: Page, isQuiet: () => boolean): Promise<void> {
  const end = Date.now() + SETTLING_TIMEOUT_MS;
  while (!isQuiet() || !(await page.locator('h1').first().isVisible())) {
    if (Date.now() > end) throw new Error(`${page.url()} does not come to rest`);
    await delay(POLL_MS);
  }
}

function watchedRequests(page: Page): () => boolean {
  let outstanding = 0;
  let latest = Date.now();
  const count = (by: 1 | -1): void => {
    outstanding += by;
    latest = Date.now();
  };
  // A stream of changes stays open for as long as the page does.
  const follow = (by: 1 | -1) => (request: Request) => (request.resourceType() === 'eventsource' ? 0 : count(by));
  page.on('request', follow(1));
  page.on('requestfinished', follow(-1));
  page.on('requestfailed', follow(-1));
  return () => outstanding === 0 && Date.now() - latest > QUIET_MS;
}

async function watchedTransfer(session: CDPSession): Promise<() => number> {
  const counted = new Set<string>();
  let sum = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (COUNTED.has(type)) counted.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (counted.has(requestId)) sum += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.setExtraHTTPHeaders', { headers: { 'Accept-Encoding': 'gzip' } });
  return () => sum;
}
