import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Language } from '@anggakara/contracts';
import type { Request } from 'express';
import { languageOf } from './problem.filter';

/** What a link to a file says of its reader, of whose page the browser tells nothing. */
export const LANGUAGE_QUERY = {
  language: { summary: 'Bahasa berkas, id atau en; tanpa ini menurut Accept-Language', example: 'en' },
} as const;

/** The language of whoever asks: what the address says, else what the browser prefers. */
export const ReaderLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language => {
  const request = context.switchToHttp().getRequest<Request>();
  const { language } = request.query;
  return language === 'id' || language === 'en' ? language : languageOf(request);
});
