import type { NextFunction, Request, Response } from 'express';
import { Refusal } from './refusal';

/** An address that cannot be decoded names nothing. */
export function examineAddress(request: Request, _response: Response, next: NextFunction): void {
  next(isDecodable(request.path) ? undefined : new Refusal('not-found'));
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    // URIError: a percent sign that begins no escape, or bytes that are no UTF-8.
    return false;
  }
}
