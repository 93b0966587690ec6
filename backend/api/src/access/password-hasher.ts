import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const OPTIONS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export interface Argon2 {
  hash(password: string, options: typeof OPTIONS): Promise<string>;
  verify(hash: string, password: string): Promise<boolean>;
}

/** Hashes passwords, and takes as long over an account that does not exist as over one that does. */
export class PasswordHasher {
  private readonly dummy: Promise<string>;

  constructor(private readonly argon2: Argon2 = { hash, verify }) {
    this.dummy = this.hash(randomBytes(32).toString('base64url'));
  }

  hash(password: string): Promise<string> {
    return this.argon2.hash(password, OPTIONS);
  }

  /** Whether it is the password behind the hash; without a hash it is not, after the same work. */
  async matches(passwordHash: string | undefined, password: string): Promise<boolean> {
    const isRight = await this.argon2.verify(passwordHash ?? (await this.dummy), password);
    return isRight && passwordHash !== undefined;
  }
}
