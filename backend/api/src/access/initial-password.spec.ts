import { BreachedPasswords } from './breached-passwords';
import { newInitialPassword } from './initial-password';
import { PasswordRules } from './password-rules';

describe('an initial password', () => {
  test('can be read aloud: four groups without characters that are confused', () => {
    expect(newInitialPassword()).toMatch(/^([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}$/);
  });

  test('V6.4.1: is random and keeps the rules of chosen ones', () => {
    const passwords = Array.from({ length: 200 }, newInitialPassword);
    const rules = new PasswordRules(new BreachedPasswords());

    expect(new Set(passwords).size).toBe(200);
    for (const password of passwords) rules.examine(password, { name: 'Juri Dua', email: 'juri2@kota.example' });
  });
});
