import type { NextFunction, Request, Response } from 'express';
import { Refusal } from './refusal';
import { API_PREFIX } from './route-inventory';

const ANSWERED = [`/${API_PREFIX}/health`, `/${API_PREFIX}/ready`];

/** A process for jobs tells how it is, and has nothing else to say. */
export function healthAlone(request: Request, _response: Response, next: NextFunction): void {
  next(ANSWERED.includes(request.path) ? undefined : new Refusal('not-found'));
}
