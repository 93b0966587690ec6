import { randomUUID } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import {
  BODY_MAX_BYTES,
  type Facts,
  type Language,
  type Problem,
  type RefusalCode,
  refusalText,
  VIOLATIONS_TOLD,
} from '@anggakara/contracts';
import type { Request, Response } from 'express';
import { databaseRefusalCode } from '../database/database-refusal';
import { violationOf } from './fault';
import { Refusal } from './refusal';

const BY_STATUS: Readonly<Record<number, RefusalCode>> = {
  400: 'malformed-body',
  404: 'not-found',
  413: 'body-too-large',
  415: 'unsupported-media-type',
};

/** The one way out for errors: RFC 9457 from the catalogue, and a correlation id for what nobody foresaw. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    // The answer has begun: all that can still be said is that it ends here.
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const refusal = refusalOf(error) ?? this.unexpected(error);
    const problem = problemOf(refusal, languageOf(http.getRequest<Request>()));
    if (problem.status === 503) response.setHeader('Retry-After', '1');
    if (typeof refusal.facts['retryAfterSeconds'] === 'number') {
      response.setHeader('Retry-After', String(refusal.facts['retryAfterSeconds']));
    }
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }

  private unexpected(error: unknown): Refusal {
    const correlationId = randomUUID();
    this.log.error({ correlationId, error: error instanceof Error ? error.stack : String(error) });
    return new Refusal('unexpected', { correlationId });
  }
}

function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const code = databaseRefusalCode(error) ?? BY_STATUS[statusOf(error) ?? 0];
  if (code === undefined) return undefined;
  return new Refusal(code, code === 'body-too-large' ? { maxBytes: limitOf(error) } : {});
}

/** What the parser of the body that was sent reads at most. */
function limitOf(error: unknown): number {
  return error instanceof Error && 'limit' in error && typeof error.limit === 'number' ? error.limit : BODY_MAX_BYTES;
}

/** Statuses of the router and of the body parser. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const isParserError = error instanceof Error && 'status' in error && 'type' in error;
  return isParserError && typeof error.status === 'number' ? error.status : undefined;
}

export function languageOf(request: Request): Language {
  return request.acceptsLanguages('id', 'en') === 'en' ? 'en' : 'id';
}

export function problemOf(refusal: Refusal, language: Language): Problem {
  const { status, title, detail } = refusalText(refusal.code, refusal.facts, language);
  const facts: Facts = refusal.facts;
  return {
    type: `urn:anggakara:refusal:${refusal.code}`,
    title,
    status,
    detail,
    code: refusal.code,
    facts,
    ...violationsOf(refusal, language),
    ...(typeof facts['correlationId'] === 'string' ? { correlationId: facts['correlationId'] } : {}),
  };
}

function violationsOf({ faults }: Refusal, language: Language): Pick<Problem, 'violations' | 'moreViolations'> {
  if (faults.length === 0) return {};
  const violations = faults.slice(0, VIOLATIONS_TOLD).map((fault) => violationOf(fault, language));
  const more = faults.length - violations.length;
  return more === 0 ? { violations } : { violations, moreViolations: more };
}
