import type { Browser } from 'playwright-core';
import { accountOf } from './accounts';
import { openBrowser } from './browser';
import { type Anggakara, startAnggakara } from './server';
import { type Visit, visitAs } from './visit';

const START_TIMEOUT_MS = 120_000;
// A journey's step is many pages; the run's own limit is for tests of one thing.
const TEST_TIMEOUT_MS = 90_000;

/** The program and a browser, from the file's `beforeAll` to its `afterAll`. */
export class Portal {
  private program: Anggakara | undefined;
  private opened: Browser | undefined;

  async start(): Promise<void> {
    const [program, browser] = await Promise.allSettled([startAnggakara(), openBrowser()]);
    // What did start is kept, so that it is stopped even when the other did not.
    if (program.status === 'fulfilled') this.program = program.value;
    if (browser.status === 'fulfilled') this.opened = browser.value;
    await Promise.all([program, browser].map(outcome));
  }

  async stop(): Promise<void> {
    await this.opened?.close();
    await this.program?.stop();
  }

  get address(): string {
    return there(this.program).address;
  }

  /** Address of the program's database. */
  get database(): string {
    return there(this.program).database;
  }

  get browser(): Browser {
    return there(this.opened);
  }

  /** A person of the demo edition (the name before the @) in a browser of their own. */
  visit(person: string): Promise<Visit> {
    return visitAs(accountOf(person), this.browser, this.address);
  }
}

export function usePortal(): Portal {
  jest.setTimeout(TEST_TIMEOUT_MS);
  const portal = new Portal();
  beforeAll(() => portal.start(), START_TIMEOUT_MS);
  afterAll(() => portal.stop(), START_TIMEOUT_MS);
  return portal;
}

function there<T>(started: T | undefined): T {
  if (started === undefined) throw new Error('The portal runs from beforeAll to afterAll.');
  return started;
}

function outcome(settled: PromiseSettledResult<unknown>): Promise<void> {
  return settled.status === 'fulfilled' ? Promise.resolve() : Promise.reject(settled.reason as Error);
}
