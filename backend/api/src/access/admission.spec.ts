import type { Database, Transaction } from '../platform';
import { Admission } from './admission';
import type { PasswordHasher } from './password-hasher';
import { PersonEntity } from './person.entity';
import type { PersonRepository } from './person.repository';
import type { SecondFactors } from './second-factors';

const tx = {} as Transaction;

function aPerson(traits: Partial<PersonEntity> = {}): PersonEntity {
  const person = { id: 'p1', passwordHash: '[perahu]', disabled: false, secondFactorConfirmed: false };
  return Object.assign(new PersonEntity(), person, traits);
}

const PERSON = aPerson();

interface Scene {
  /** The account when the password is looked at, and when it is decided. */
  readonly before?: PersonEntity | null;
  readonly then?: PersonEntity | null;
  readonly isStale?: boolean;
  readonly isCodeGood?: boolean;
}

function aScene({ before = PERSON, then = before, isStale = false, isCodeGood = false }: Scene) {
  const verified: (string | undefined)[] = [];
  const noted: string[] = [];
  const people = {
    byEmail: () => Promise.resolve(before),
    lock: () => Promise.resolve(then),
    isInitialPasswordStale: () => Promise.resolve(isStale),
    noteSignIn: (_: Transaction, id: string) => Promise.resolve(void noted.push(id)),
  } as unknown as PersonRepository;
  const hasher = {
    matches: (hash: string | undefined, password: string) => {
      verified.push(hash);
      return Promise.resolve(hash === `[${password}]`);
    },
  } as unknown as PasswordHasher;
  const secondFactors = { spend: () => Promise.resolve(isCodeGood) } as unknown as SecondFactors;
  const admission = new Admission({ reader: tx } as Database, people, hasher, secondFactors);
  return { admission, verified, noted };
}

async function verdictOf(scene: ReturnType<typeof aScene>, password: string, code?: string) {
  const credentials = { email: 'juri@kota.example', password, ...(code === undefined ? {} : { code }) };
  return scene.admission.verdict(tx, await scene.admission.attempt(credentials));
}

describe('admission', () => {
  const WITH_CODE = aPerson({ secondFactorConfirmed: true });

  test.each<Scene & { because: string; password?: string; code?: string; reason: string }>([
    { because: 'there is no such account', before: null, reason: 'unknown-account' },
    { because: 'the account is gone meanwhile', then: null, reason: 'unknown-account' },
    { because: 'the password is wrong', password: 'kapal', reason: 'wrong-password' },
    {
      because: 'the password was changed meanwhile',
      then: aPerson({ passwordHash: '[kapal]' }),
      reason: 'wrong-password',
    },
    { because: 'the account is disabled', before: aPerson({ disabled: true }), reason: 'disabled' },
    { because: 'the account is disabled meanwhile', then: aPerson({ disabled: true }), reason: 'disabled' },
    { because: 'the initial password is too old', isStale: true, reason: 'initial-password-expired' },
    { because: 'the code is missing', before: WITH_CODE, reason: 'code-missing' },
    { because: 'the code is wrong', before: WITH_CODE, code: '123456', reason: 'wrong-code' },
    {
      because: 'the password is wrong, whatever the code',
      before: WITH_CODE,
      password: 'kapal',
      isCodeGood: true,
      code: '123456',
      reason: 'wrong-password',
    },
  ])('is refused where $because', async ({ password = 'perahu', code, reason, ...scene }) => {
    const stage = aScene(scene);

    expect(await verdictOf(stage, password, code)).toEqual({ kind: 'rejected', reason });
    expect(stage.noted).toEqual([]);
  });

  test.each<Scene & { because: string; code?: string }>([
    { because: 'for a right password' },
    { because: 'for a right password and a good code', before: WITH_CODE, isCodeGood: true, code: '123456' },
    { because: 'for a code that nobody asked for', code: '123456' },
  ])('is granted $because', async ({ code, ...scene }) => {
    const stage = aScene(scene);

    expect(await verdictOf(stage, 'perahu', code)).toMatchObject({ kind: 'admitted', person: { id: 'p1' } });
    expect(stage.noted).toEqual(['p1']);
  });

  test.each([
    { because: 'no account', before: null, verified: [undefined] },
    { because: 'a disabled account', before: aPerson({ disabled: true }), verified: ['[perahu]'] },
    { because: 'an account', before: PERSON, verified: ['[perahu]'] },
  ])('verifies one password for $because, so that the time tells nothing', async ({ before, verified }) => {
    const stage = aScene({ before });
    await verdictOf(stage, 'perahu');

    expect(stage.verified).toEqual(verified);
  });
});
