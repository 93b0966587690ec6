import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { isCode, Refusal } from '../platform';
import type { EntryPlace } from './entry-place';

/** The address's entry; an address that cannot name one names nothing: `not-found`. */
export const PathEntry = createParamDecorator((_: unknown, context: ExecutionContext): EntryPlace => {
  const { edition, entry } = context.switchToHttp().getRequest<Request>().params;
  if (!isCode(edition) || !isCode(entry)) throw new Refusal('not-found');
  return { edition, entry };
});
