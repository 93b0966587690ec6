import { type Argon2, PasswordHasher } from './password-hasher';

/** Remembers what was verified; `hash` of a password is the password in brackets. */
function remembering(): Argon2 & { readonly verified: string[] } {
  const verified: string[] = [];
  return {
    verified,
    hash: (password) => Promise.resolve(`[${password}]`),
    verify: (hash, password) => {
      verified.push(hash);
      return Promise.resolve(hash === `[${password}]`);
    },
  };
}

describe('the hasher of passwords', () => {
  test('knows the right password from a wrong one', async () => {
    const hasher = new PasswordHasher();
    const hash = await hasher.hash('perahu kertas');

    expect(await hasher.matches(hash, 'perahu kertas')).toBe(true);
    expect(await hasher.matches(hash, 'Perahu kertas')).toBe(false);
  });

  test('V11.4.2: uses argon2id with the parameters that OWASP names, and a salt of its own each time', async () => {
    const hasher = new PasswordHasher();
    const [first, second] = await Promise.all([hasher.hash('perahu kertas'), hasher.hash('perahu kertas')]);

    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(first).not.toBe(second);
  });

  test('V6.2.8: looks at every character of a password', async () => {
    const hasher = new PasswordHasher();
    const long = 'a'.repeat(127);

    expect(await hasher.matches(await hasher.hash(`${long}b`), `${long}c`)).toBe(false);
  });

  test('verifies a dummy hash where there is no account, once, as for an account', async () => {
    const argon2 = remembering();
    const hasher = new PasswordHasher(argon2);

    expect(await hasher.matches(undefined, 'perahu kertas')).toBe(false);
    expect(await hasher.matches('[perahu kertas]', 'perahu kertas')).toBe(true);
    expect(argon2.verified).toEqual([expect.stringMatching(/^\[[\w-]{43}\]$/), '[perahu kertas]']);
  });

  test('admits nobody to no account, not even with the password of the dummy', async () => {
    const argon2 = remembering();
    const hasher = new PasswordHasher({ ...argon2, verify: () => Promise.resolve(true) });

    expect(await hasher.matches(undefined, 'whatever')).toBe(false);
  });
});
