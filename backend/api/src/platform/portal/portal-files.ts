import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type Language, PORTAL_ROOTS } from '@anggakara/contracts';
import type { Request, RequestHandler } from 'express';
import { chosenLanguage, languageOfAddress, samePlaceIn } from './portal-language';

const YEAR_SECONDS = 365 * 24 * 60 * 60;
/** `main-4G5H6J7K.js`: the name changes with the content. */
const HASHED = /-[\w-]{8}\.(js|css|woff2|svg|png|ico)$/;
const INDEX = 'index.html';

/**
 * Serves the portal's built files. They come in dozens and decide nothing, so they carry only the headers that concern
 * them; the first page and the API carry the others.
 */
export function usePortalFiles(app: NestExpressApplication, folder: string): void {
  app.useStaticAssets(folder, { index: false, redirect: false, setHeaders: headersOfFile });
}

/**
 * Answers every address that a person may open with the portal's first page, in the language of the address; none of the
 * API, no file's name, no write. A person's own choice wins: it leads to the same place in that language.
 */
export function firstPage(folder: string): RequestHandler {
  const pages = firstPages(folder);
  return (request, response, next) => {
    const language = languageOfAddress(request.path);
    const page = pages[language];
    if (page === null || !isPlace(request)) {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('Vary', 'Cookie');
    const chosen = chosenLanguage(request.headers.cookie);
    if (chosen === undefined || chosen === language || pages[chosen] === null) response.sendFile(page);
    else response.redirect(samePlaceIn(chosen, request.originalUrl));
  };
}

/** The built first page in each language; null where there is none. */
function firstPages(folder: string): Readonly<Record<Language, string | null>> {
  const pageIn = (language: Language): string | null => {
    const index = join(folder, PORTAL_ROOTS[language], INDEX);
    return existsSync(index) ? index : null;
  };
  return { id: pageIn('id'), en: pageIn('en') };
}

function isPlace({ method, path }: Request): boolean {
  const isRead = method === 'GET' || method === 'HEAD';
  const isApi = path === '/api' || path.startsWith('/api/');
  return isRead && !isApi && !/\.\w+$/.test(path);
}

function headersOfFile(response: ServerResponse, path: string): void {
  const isForEver = HASHED.test(path);
  response.setHeader('Cache-Control', isForEver ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
}
