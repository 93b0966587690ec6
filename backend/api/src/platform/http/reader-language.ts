import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Language } from '@anggakara/contracts';
import type { Request } from 'express';
import { languageOf } from './problem.filter';

/** The language in which the reader wants sentences: Indonesian, or English by Accept-Language. */
export const ReaderLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language =>
  languageOf(context.switchToHttp().getRequest<Request>()),
);
