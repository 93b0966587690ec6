import type { NestExpressApplication } from '@nestjs/platform-express';
import { BODY_MAX_BYTES, PART_MAX_BYTES } from '@anggakara/contracts';
import compression from 'compression';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import type { AppConfig } from '../config/app-config';
import { firstPage, usePortalFiles } from '../portal/portal-files';
import { examineAddress } from './address-examination';
import { examineBody, OCTETS, requireMediaType } from './body-examination';
import { healthAlone } from './health-alone';
import { ProblemFilter } from './problem.filter';
import { API_PREFIX } from './route-inventory';
import { strictQuery } from './strict-query';
import { StrictValidation } from './validation.pipe';

/** Longer than proxies keep a connection that waits: the end that closes first must not be ours. */
const KEEP_ALIVE_MS = 75_000;

/** Everything between the socket and the controllers, in the order in which a request meets it. */
export function furnishHttp(app: NestExpressApplication, config: AppConfig, portalFolder: string): void {
  app.set('trust proxy', config.trustedProxies);
  app.set('query parser', strictQuery);
  app.set('etag', false);
  app.disable('x-powered-by');
  app.getHttpServer().keepAliveTimeout = KEEP_ALIVE_MS;
  app.use(examineAddress, compression());
  if (config.work === 'jobs') app.use(healthAlone);
  usePortalFiles(app, portalFolder);
  app.use(helmet(headers(config)));
  app.use(firstPage(portalFolder));
  app.use(`/${API_PREFIX}`, neverKept);
  app.use(requireMediaType);
  app.useBodyParser('json', { limit: BODY_MAX_BYTES, strict: false, type: 'application/json' });
  app.useBodyParser('raw', { limit: PART_MAX_BYTES, type: OCTETS, inflate: false });
  app.use(examineBody);
  app.setGlobalPrefix(API_PREFIX);
  app.useGlobalPipes(new StrictValidation());
  app.useGlobalFilters(new ProblemFilter());
}

/** Answers belong to whoever asked: no cache on the way keeps them. A file says so itself, more exactly. */
function neverKept(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}

function headers(config: AppConfig): Parameters<typeof helmet>[0] {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'worker-src': ["'self'", 'blob:'],
        'object-src': ["'none'"],
        'base-uri': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'upgrade-insecure-requests': config.production ? [] : null,
      },
    },
    strictTransportSecurity: config.production ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
  };
}
