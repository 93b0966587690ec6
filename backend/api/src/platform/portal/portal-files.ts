import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;
/** `main-4G5H6J7K.js`: the name changes with the content. */
const HASHED = /-[A-Z0-9]{8}\.(js|css|woff2|svg|png|ico)$/;

/** The portal's files and, for every other address a person may open, its first page; nothing under `/api`. */
export function portalFiles(folder: string): RequestHandler {
  const index = join(folder, 'index.html');
  const router = Router();
  if (!existsSync(index)) return router;
  router.use(onlyReads, express.static(folder, { index: false, setHeaders: keepHashedFiles }));
  router.use(onlyReads, (request, response, next) => {
    if (/\.\w+$/.test(request.path)) {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(index);
  });
  return router;
}

function onlyReads(request: Request, _response: Response, next: NextFunction): void {
  const isApi = request.path === '/api' || request.path.startsWith('/api/');
  next((request.method === 'GET' || request.method === 'HEAD') && !isApi ? undefined : 'router');
}

function keepHashedFiles(response: Response, path: string): void {
  response.setHeader('Cache-Control', HASHED.test(path) ? `public, max-age=${YEAR_MS / 1000}, immutable` : 'no-cache');
}
