import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from './server';

const TRANSLATION = join(ROOT, 'frontend/portal/src/locale/messages.en.json');
const TAG = /\{\$(?:START|CLOSE)_[A-Z_]+\d*\}/;
const BLANK = /\{\$\w+\}/;
const BLANKS = /\{\$\w+\}/g;

/** Texts of an English page, outside what is marked as Indonesian, that the portal says in Indonesian. */
export async function foreignTexts(page: Page): Promise<readonly string[]> {
  const shown = await page.evaluate(shownTexts);
  const { whole, patterns } = sources();
  return shown
    .filter((text) => whole.has(text) || patterns.some((pattern) => pattern.test(text)))
    .map((text) => `in Indonesian: ${text}`);
}

/** The source texts that English says otherwise, in the pieces that tags cut them into; blanks stand for anything. */
interface Sources {
  readonly whole: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
}

let known: Sources | undefined;

function sources(): Sources {
  known ??= sourcesOf(piecesOf(JSON.parse(readFileSync(TRANSLATION, 'utf8')) as Translation));
  return known;
}

function sourcesOf(pieces: readonly string[]): Sources {
  const blanked = pieces.filter((piece) => BLANK.test(piece));
  return { whole: new Set(pieces), patterns: blanked.map(patternOf) };
}

type Translation = Readonly<Record<string, string | { readonly source_text: string }>>;

function piecesOf(translation: Translation): readonly string[] {
  const english = new Set(Object.values(translation).flatMap((text) => (typeof text === 'string' ? split(text) : [])));
  const indonesian = Object.values(translation).flatMap((text) =>
    typeof text === 'string' ? [] : split(text.source_text),
  );
  return [...new Set(indonesian)].filter((piece) => !english.has(piece) && isSaid(piece));
}

function split(text: string): readonly string[] {
  return text.split(TAG).map((piece) => piece.replace(/\s+/g, ' ').trim());
}

/** Whether a piece has words of its own beside its blanks. */
function isSaid(piece: string): boolean {
  return /\p{L}{3}/u.test(piece.replace(BLANKS, ''));
}

function patternOf(piece: string): RegExp {
  const parts = piece.split(BLANK).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}

function shownTexts(): readonly string[] {
  const names = ['aria-label', 'placeholder', 'data-label', 'title', 'alt'];
  const isOurs = (element: Element | null): element is Element =>
    element !== null && element.closest('body [lang="id"], script, style, noscript') === null;
  const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (isOurs(node.parentElement)) found.push(node.textContent ?? '');
  }
  const labels = [...document.querySelectorAll(names.map((name) => `[${name}]`).join())]
    .filter(isOurs)
    .flatMap((element) => names.map((name) => element.getAttribute(name) ?? ''));
  return [...new Set([...found, ...labels].map((text) => text.replace(/\s+/g, ' ').trim()))].filter(
    (text) => text !== '',
  );
}
