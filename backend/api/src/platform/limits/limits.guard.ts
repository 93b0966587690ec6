import { createHash } from 'node:crypto';
import { type ExecutionContext, Injectable } from '@nestjs/common';
import {
  REQUESTS_PER_MINUTE,
  SIGN_INS_PER_ACCOUNT,
  SIGN_INS_PER_ACCOUNT_ANYWHERE,
  SIGN_INS_PER_ADDRESS,
  SIGN_IN_WINDOW_MINUTES,
} from '@anggakara/contracts';
import { ThrottlerGuard, type ThrottlerLimitDetail, type ThrottlerOptions } from '@nestjs/throttler';
import type { Request } from 'express';
import { Refusal } from '../http/refusal';

const MINUTE_MS = 60_000;
const SIGN_IN_PATH = '/api/session';

function isSignIn(context: ExecutionContext): boolean {
  const request = context.switchToHttp().getRequest<Request>();
  return request.method === 'POST' && request.path.replace(/\/$/, '') === SIGN_IN_PATH;
}

/** The account that somebody tries to sign in to, whether it exists or not; hashed, since it is counted, not kept. */
function accountOf(request: Record<string, unknown>): string {
  const body: unknown = request['body'];
  const email = typeof body === 'object' && body !== null && 'email' in body ? body.email : '';
  return createHash('sha256').update(String(email).trim().toLowerCase()).digest('hex');
}

export const THROTTLERS: ThrottlerOptions[] = [
  { name: 'address', ttl: MINUTE_MS, limit: REQUESTS_PER_MINUTE, generateKey: (_, tracker) => tracker },
  {
    name: 'sign-in-address',
    ttl: SIGN_IN_WINDOW_MINUTES * MINUTE_MS,
    limit: SIGN_INS_PER_ADDRESS,
    skipIf: (context) => !isSignIn(context),
  },
  {
    name: 'sign-in-account',
    ttl: SIGN_IN_WINDOW_MINUTES * MINUTE_MS,
    limit: SIGN_INS_PER_ACCOUNT,
    skipIf: (context) => !isSignIn(context),
    getTracker: (request) => `${accountOf(request)} ${String(request['ip'])}`,
  },
  {
    // Higher than what one address may: a stranger who guesses must not keep the account's owner out.
    name: 'sign-in-account-anywhere',
    ttl: SIGN_IN_WINDOW_MINUTES * MINUTE_MS,
    limit: SIGN_INS_PER_ACCOUNT_ANYWHERE,
    skipIf: (context) => !isSignIn(context),
    getTracker: accountOf,
  },
];

/** Refuses in the words of the catalogue. */
@Injectable()
export class LimitsGuard extends ThrottlerGuard {
  protected override throwThrottlingException(_: ExecutionContext, detail: ThrottlerLimitDetail): Promise<void> {
    return Promise.reject(new Refusal('too-many-requests', { retryAfterSeconds: detail.timeToBlockExpire }));
  }
}
