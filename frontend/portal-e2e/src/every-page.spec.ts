import { join } from 'node:path';
import { type Language, LANGUAGES } from '@anggakara/contracts';
import type { BrowserContext, Page } from 'playwright-core';
import { DOCUMENT_VISITS, INTERVIEW_VISITS, type PageVisit } from './every-page.visits';
import { EditionMoves, expected, pathOf, signedIn } from './harness/edition-moves';
import { importsAt } from './harness/export-imports';
import { foreignTexts } from './harness/foreign-texts';
import { faultsAtEveryWidth } from './harness/inspection';
import { monitoringAt } from './harness/monitorings';
import { openedFresh } from './harness/load';
import { usePortal } from './harness/portal';
import { routePaths } from './harness/route-paths';
import { ROOT } from './harness/server';
import { complaintsOf } from './harness/visit';

const MOST_BYTES = 200_000;
const MOST_SHIFT = 0.1;
const ROUTES = join(ROOT, 'frontend/portal/src/routes.ts');

/** The address decides the language of the page. */
const PREFIXES = { id: '', en: '/en' } as const satisfies Record<Language, string>;

/** Two visits of one page by different people are told apart by their names. */
const TITLE = '$address as $as';

describe('every page', () => {
  const portal = usePortal();
  let imports: Readonly<Record<string, string>> = {};
  const contexts = new Map<string, Promise<BrowserContext>>();

  /** People keep their session from page to page, as they do. */
  function contextOf(person: string | null): Promise<BrowserContext> {
    const name = person ?? 'nobody';
    const known = contexts.get(name);
    if (known !== undefined) return known;
    const made =
      person === null
        ? portal.browser.newContext({ baseURL: portal.address, locale: 'id-ID' })
        : portal.visit(person).then(({ context }) => context);
    contexts.set(name, made);
    return made;
  }

  /** Side by side: each waits for its network as the other is looked at. */
  async function faultsOf(visit: PageVisit): Promise<readonly string[]> {
    return (await Promise.all(LANGUAGES.map((language) => faultsIn(language, visit)))).flat();
  }

  async function faultsIn(language: Language, { address, as }: PageVisit): Promise<readonly string[]> {
    const page = await (await contextOf(as)).newPage();
    const named = address.replace(/\{(\w+)\}/, (_, state: string) => imports[state] ?? '');
    const found = await faultsOfPage(page, `${PREFIXES[language]}${named}`);
    const foreign = language === 'en' ? await foreignTexts(page) : [];
    await page.close();
    return [...found, ...foreign].map((fault) => `${language}: ${fault}`);
  }

  async function faultsOfPage(page: Page, address: string): Promise<readonly string[]> {
    const complaints = complaintsOf(page);
    const { transferred, shift } = await openedFresh(page, address);
    return [
      ...(transferred > MOST_BYTES ? [`takes ${transferred} bytes`] : []),
      ...(shift > MOST_SHIFT ? [`shifts its layout by ${shift}`] : []),
      ...(await headFaults(page)),
      ...(await skipFaults(page)),
      ...(await faultsAtEveryWidth(page)),
      ...complaints,
    ];
  }

  test('is visited below, whatever the route files hold', () => {
    const visited = [...DOCUMENT_VISITS, ...INTERVIEW_VISITS].map(({ route }) => route);
    expect(new Set(visited)).toEqual(new Set(routePaths(ROUTES, 'ROUTES')));
  });

  describe('while the documents are marked', () => {
    beforeAll(async () => {
      const moves = await EditionMoves.at(portal.address);
      await moves.run('document');
      await moves.run('document');
      imports = await importsAt(portal.address);
      await monitoringAt(portal.address);
    });

    test.each(DOCUMENT_VISITS)(`is without fault: ${TITLE}`, async (visit) => {
      expect(await faultsOf(visit)).toEqual([]);
    });
  });

  describe('in the interview', () => {
    beforeAll(async () => {
      await (await EditionMoves.at(portal.address)).openInterview();
      const juror = await signedIn('juri1', portal.address);
      expected(200, await juror.post(`${pathOf('interview')}/conflicts`, { conflicts: [] }));
    });

    test.each(INTERVIEW_VISITS)(`is without fault: ${TITLE}`, async (visit) => {
      expect(await faultsOf(visit)).toEqual([]);
    });
  });
});

async function headFaults(page: Page): Promise<readonly string[]> {
  const headings = await page.locator('h1').allTextContents();
  const title = await page.title();
  return [
    ...(headings.length === 1 && headings[0]?.trim() !== '' ? [] : [`level-one headings: ${headings.join(' | ')}`]),
    ...(/^\S.* - Anggakara$/.test(title) ? [] : [`title: ${title}`]),
  ];
}

/** The first stop of the keyboard leads past the menu. */
async function skipFaults(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const focused = await page.evaluate(() => document.activeElement?.id ?? '');
  return focused === 'isi' ? [] : [`the skip link leads to "${focused}"`];
}
