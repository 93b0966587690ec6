import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { RequestHandler } from 'express';

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

/** Answers every address that a person may open with the portal's first page; none of the API, no file's name, no write. */
export function firstPage(folder: string): RequestHandler {
  const index = join(folder, INDEX);
  const isBuilt = existsSync(index);
  return (request, response, next) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const isApi = request.path === '/api' || request.path.startsWith('/api/');
    if (!isBuilt || !isRead || isApi || /\.\w+$/.test(request.path)) {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(index);
  };
}

function headersOfFile(response: ServerResponse, path: string): void {
  const isForEver = HASHED.test(path);
  response.setHeader('Cache-Control', isForEver ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
}
