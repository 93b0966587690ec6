import { RequestMethod } from '@nestjs/common';
import type { Params } from 'nestjs-pino';
import { destination } from 'pino';
import type { AppConfig } from '../config/app-config';

const STANDARD_ERROR = 2;

/**
 * JSON lines on standard error; standard output is for whoever starts the program. One line a request: address without
 * its query, status, duration. No body, no cookie, no name of a person.
 */
export function loggerOptions(config: AppConfig): Params {
  return {
    forRoutes: [{ path: '{*path}', method: RequestMethod.ALL }],
    pinoHttp: [
      {
        level: config.logLevel,
        quietReqLogger: true,
        customLogLevel: (_request, response, error) => levelOf(error === undefined ? response.statusCode : 500),
        // The library's own wrapping would parse the query before anyone may refuse it.
        wrapSerializers: false,
        serializers: {
          req: (request: { method: string; url: string }) => ({
            method: request.method,
            path: request.url.split('?')[0],
          }),
          res: (response: { statusCode: number }) => ({ status: response.statusCode }),
        },
      },
      destination({ fd: STANDARD_ERROR, sync: true }),
    ],
  };
}

/** Unavailable for a while is worth a look; any other failure is ours. */
function levelOf(status: number): 'error' | 'warn' | 'debug' {
  if (status < 500) return 'debug';
  return status === 503 ? 'warn' : 'error';
}
