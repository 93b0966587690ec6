import { randomInt } from 'node:crypto';

/** Letters and digits that nobody confuses on paper. */
const CHARACTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 5;

/** Twenty random characters (99 bits) in groups that can be read aloud: `k7hmw-...`. It has to be changed at the first sign-in. */
export function newInitialPassword(): string {
  const group = (): string =>
    Array.from({ length: GROUP_LENGTH }, () => CHARACTERS.charAt(randomInt(CHARACTERS.length))).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
