import { createHash } from 'node:crypto';
import { isSessionToken, isXsrfToken, newSessionToken, tokenHash, xsrfToken } from './session-token';

describe('a session token', () => {
  const token = newSessionToken();

  test('V7.2.3: holds 256 random bits', () => {
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(new Set(Array.from({ length: 1_000 }, newSessionToken)).size).toBe(1_000);
  });

  test('is stored as its SHA-256', () => {
    expect(tokenHash(token)).toEqual(createHash('sha256').update(token).digest());
  });

  test.each([
    { value: token, isToken: true },
    { value: token.slice(1), isToken: false },
    { value: `${token}A`, isToken: false },
    { value: `${token.slice(1)}%`, isToken: false },
    { value: '', isToken: false },
    { value: undefined, isToken: false },
  ])('is told from $value', ({ value, isToken }) => {
    expect(isSessionToken(value)).toBe(isToken);
  });
});

describe('the token of writes', () => {
  const token = newSessionToken();

  test('follows from the session and from nothing else', () => {
    expect(xsrfToken(token)).toBe(xsrfToken(token));
    expect(xsrfToken(token)).not.toBe(xsrfToken(newSessionToken()));
  });

  test('tells neither the session token nor what is stored of it', () => {
    expect(xsrfToken(token)).not.toContain(token);
    expect(xsrfToken(token)).not.toBe(tokenHash(token).toString('base64url'));
  });

  test.each([
    { because: 'its own', candidate: xsrfToken(token), isOurs: true },
    { because: 'none', candidate: undefined, isOurs: false },
    { because: 'an empty one', candidate: '', isOurs: false },
    { because: "another session's", candidate: xsrfToken(newSessionToken()), isOurs: false },
    { because: 'a part of its own', candidate: xsrfToken(token).slice(0, -1), isOurs: false },
    { because: 'its own with something behind', candidate: `${xsrfToken(token)}A`, isOurs: false },
    { because: 'one of as many bytes in fewer characters', candidate: 'é'.repeat(21) + 'A', isOurs: false },
  ])('is compared with $because', ({ candidate, isOurs }) => {
    expect(isXsrfToken(candidate, token)).toBe(isOurs);
  });
});
