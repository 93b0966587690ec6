import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { WIDTHS } from './visit';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const VIOLATIONS_ONLY: RunOptions = { resultTypes: ['violations'], selectors: false, elementRef: true, preload: false };
/** Another theme changes colours and nothing else. */
const COLOURS_ONLY: RunOptions = {
  ...VIOLATIONS_ONLY,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};
const LEAST_TARGET = 44;
const RESIZING_MS = 2_000;
const POLL_MS = 50;

type Theme = 'light' | 'dark';

/** What is wrong with the page at each width: sideways scroll, small targets, and accessibility, light and dark. */
export function faultsAtEveryWidth(page: Page): Promise<readonly string[]> {
  return atEachWidth(page, async () => [...(await layoutFaults(page)), ...(await faultsInBothThemes(page))]);
}

async function atEachWidth(page: Page, look: () => Promise<readonly string[]>): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 1000 });
    faults.push(...(await look()).map((fault) => `${width} px: ${fault}`));
  }
  return faults;
}

async function faultsInBothThemes(page: Page): Promise<readonly string[]> {
  const light = await axeFaults(page);
  const dark = await inTheDark(page, () => axeFaults(page, COLOURS_ONLY));
  return [...light, ...dark.map((fault) => `dark: ${fault}`)];
}

async function layoutFaults(page: Page): Promise<readonly string[]> {
  return [...(await scrollFaults(page)), ...(await targetFaults(page))];
}

/** The page follows the system at once, without being loaded again. */
async function inTheDark<T>(page: Page, look: () => Promise<T>): Promise<T> {
  await turn(page, 'dark');
  try {
    return await look();
  } finally {
    await turn(page, 'light');
  }
}

/** A colour that passes over, however fast, is the new one only after the next frame. */
async function turn(page: Page, colorScheme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-theme="${colorScheme}"]`).waitFor({ state: 'attached' });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

async function axeFaults(page: Page, options: RunOptions = VIOLATIONS_ONLY): Promise<readonly string[]> {
  // Through the debugging door: the page's own policy lets no foreign script in.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(`${AXE}; axe.configure({ noHtml: true })`);
  return page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as { axe: { run(root: Document, asked: RunOptions): Promise<AxeResults> } };
    const { violations } = await axe.run(document, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ element }) => `${id}: ${element?.outerHTML.slice(0, 160)}`),
    );
  }, options);
}

/** A chart takes its new width some frames after the page did: it is given the time, and what stays too wide is told. */
async function scrollFaults(page: Page): Promise<readonly string[]> {
  const excess = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const end = Date.now() + RESIZING_MS;
  while ((await excess()) > 0 && Date.now() < end) await delay(POLL_MS);
  const width = await excess();
  return width > 0 ? [`scrolls sideways by ${width} px`] : [];
}

/** Links inside a sentence and controls whose label is the target are exempt (WCAG 2.5.8). */
function targetFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const targets = [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')];
    const small = targets.filter((target) => {
      const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
      const inSentence = target.matches('a') && getComputedStyle(target).display === 'inline';
      return width > 0 && target.checkVisibility() && !inSentence && Math.round(Math.min(width, height)) < least;
    });
    return small.map((target) => `target below ${least} px: ${target.outerHTML.slice(0, 120)}`);
  }, LEAST_TARGET);
}
