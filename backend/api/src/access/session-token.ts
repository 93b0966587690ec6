import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const TOKEN_BYTES = 32;
const TOKEN = /^[\w-]{43}$/;
const XSRF_PURPOSE = 'anggakara-xsrf';

/** 256 random bits that name nothing and mean nothing. */
export function newSessionToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

export function isSessionToken(value: unknown): value is string {
  return typeof value === 'string' && TOKEN.test(value);
}

/** What is stored of a token. It is random throughout, so that a plain hash cannot be searched. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** The token that the session's own pages send back on writes: follows from the session's token, which it does not reveal. */
export function xsrfToken(token: string): string {
  return createHmac('sha256', token).update(XSRF_PURPOSE).digest('base64url');
}

/** Whether a write carries the token of its session; takes the same time wherever the difference is. */
export function isXsrfToken(candidate: string | undefined, token: string): boolean {
  const expected = Buffer.from(xsrfToken(token));
  const actual = Buffer.from(candidate ?? '');
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}
