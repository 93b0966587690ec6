import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Language, RUN_WAIT_SECONDS, RUN_WAIT_SECONDS_MAX } from '@anggakara/contracts';
import type { Request } from 'express';
import { idempotencyKeyOf } from './idempotency-key';
import { languageOf } from './problem.filter';

const WAIT = /(?:^|[\s,;])wait\s*=\s*"?(\d{1,6})"?(?=$|[\s,;])/i;

/** Seconds for which a client wants to wait for an answer, by its `Prefer` header; what it does not say is not refused. (RFC 7240 4.3) */
export function preferredWait(header: string | undefined): number {
  const seconds = WAIT.exec(header ?? '')?.[1];
  return seconds === undefined ? RUN_WAIT_SECONDS : Math.min(Number(seconds), RUN_WAIT_SECONDS_MAX);
}

/** How a client asks for something that may take a while. */
export interface Patience {
  /** Its Idempotency-Key. */
  readonly key: string | undefined;
  readonly waitSeconds: number;
  readonly language: Language;
}

export const ReaderPatience = createParamDecorator((_: unknown, context: ExecutionContext): Patience => {
  const request = context.switchToHttp().getRequest<Request>();
  return {
    key: idempotencyKeyOf(request),
    waitSeconds: preferredWait(request.get('prefer')),
    language: languageOf(request),
  };
});
