import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Language } from '@anggakara/contracts';
import type { Request } from 'express';
import type { EntryPlace } from '../participants';
import { isCode, languageOf, Refusal } from '../platform';

/** The address's entry, and the language in which the reader wants sentences. */
export interface VerificationPath extends EntryPlace {
  readonly language: Language;
}

/** An address that cannot name an entry names nothing: `not-found`. */
export const PathVerification = createParamDecorator((_: unknown, context: ExecutionContext): VerificationPath => {
  const request = context.switchToHttp().getRequest<Request>();
  const { edition, entry } = request.params;
  if (!isCode(edition) || !isCode(entry)) throw new Refusal('not-found');
  return { edition, entry, language: languageOf(request) };
});
