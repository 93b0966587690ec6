import { PASSWORD_MAX_LENGTH } from '@anggakara/contracts';
import { dictionary } from '@zxcvbn-ts/language-common';
import { BreachedPasswords, isBreached } from './breached-passwords';
import { CONTEXT_WORDS, ownWords, withoutWords } from './context-words';
import { isPattern } from './password-patterns';
import { PasswordRules } from './password-rules';

const rules = new PasswordRules(new BreachedPasswords());
const owner = { name: 'Laras Arunika', email: 'laras@kotaku.example' };

describe('a password that may be chosen', () => {
  test.each([
    { password: 'perahu biru di danau tenang', because: 'V6.2.5: letters and blanks alone' },
    { password: '493 817 205 664', because: 'V6.2.5: digits alone' },
    { password: 'gjqmzvtkwbhd', because: 'V6.2.1: twelve characters' },
    { password: 'ꦥꦫꦲꦸꦏꦼꦂꦠꦱ꧀ꦢꦤꦻꦴ', because: 'V6.2.5: Javanese script' },
    { password: '🛶🌊🌙🐟🏝️🌾🐃🌋🦜🍃🪁🥥', because: 'pictures, each a character' },
    {
      password: 'tujuh puluh kapal nelayan pulang sebelum fajar menyingsing di teluk',
      because: 'V6.2.9: 64 and more',
    },
    { password: 'anggakara menyeberangi selat sunda', because: 'the name of the program beside much else' },
    { password: 'Laras menanam 14 pohon jambu', because: "the owner's name beside much else" },
    { password: 'spanduk merah tua', because: 'what merely looks like SP4N' },
  ])('$because: $password', ({ password }) => {
    expect(() => rules.examine(password, owner)).not.toThrow();
  });

  test('is as long as the longest that is read', () => {
    expect(() => rules.examine(longText(PASSWORD_MAX_LENGTH), owner)).not.toThrow();
  });
});

describe('a password that is refused', () => {
  test.each([
    { password: 'gjqmzvtkwbh', code: 'password-too-short', because: 'eleven characters' },
    { password: '🛶🌊🌙🐟🏝🌾', code: 'password-too-short', because: 'six characters of two code units each' },
    { password: longText(PASSWORD_MAX_LENGTH + 1), code: 'password-too-long', because: 'one character too many' },
    { password: '1qaz2wsx3edc', code: 'password-breached', because: 'V6.2.12: on the list' },
    { password: '1QAZ2wsx3EDC', code: 'password-breached', because: 'on the list in other letters' },
    { password: 'sunshinedragon', code: 'password-breached', because: 'two words of the list' },
    { password: 'Sunshine2024!!', code: 'password-breached', because: 'a word of the list and a tail' },
    { password: '!!!2024monkey2024', code: 'password-breached', because: 'a word of the list and a head' },
    { password: 'abcabcabcabc', code: 'password-guessable', because: 'a beginning over and over' },
    { password: 'xyzzyxyzzyxyz', code: 'password-guessable', because: 'a beginning over and over, cut off' },
    { password: 'qpqpqqppqpqq', code: 'password-guessable', because: 'two characters' },
    { password: 'zabcdefghijklm', code: 'password-guessable', because: 'the alphabet' },
    { password: '987654321098', code: 'password-guessable', because: 'counting down' },
    { password: 'hgfdsapoiuytrewq', code: 'password-guessable', because: 'the keyboard backwards' },
    { password: 'Contoh-Anggakara-2026', code: 'password-guessable', because: 'V6.2.11: words of the program' },
    { password: 'SP4N-Lapor-2026!', code: 'password-guessable', because: 'V6.2.11: words of the field' },
    { password: '4ngg4k4r4-b1r4w4', code: 'password-guessable', because: 'such words with digits for letters' },
    { password: 'LarasArunika1985', code: 'password-guessable', because: "the owner's name" },
    { password: 'kotaku-1985-xyz', code: 'password-guessable', because: "the owner's address" },
  ])('$because: $password', ({ password, code }) => {
    expect(() => rules.examine(password, owner)).toThrow(expect.objectContaining({ code }));
  });

  test('V6.2.4: is any of the many thousands that the list gives of the length asked for', () => {
    const words = new Set(dictionary.passwords);
    const pairs = dictionary.passwords
      .slice(0, 200)
      .flatMap((first) => dictionary.passwords.slice(0, 200).map((second) => first + second));
    const longEnough = pairs.filter((password) => password.length >= 12);

    expect(longEnough.length).toBeGreaterThan(3_000);
    expect(longEnough.filter((password) => !isBreached(password, words))).toEqual([]);
  });
});

describe('the words that do not count', () => {
  test('are the parts of name and address, and those of the program', () => {
    expect(ownWords({ name: 'Laras A. Ni', email: 'laras.ni@kota.go.id' })).toEqual(['laras', 'laras', 'kota']);
    expect(CONTEXT_WORDS).toEqual(expect.arrayContaining(['anggakara', 'lapor', 'sp4n', 'juri']));
  });

  test.each([
    { password: 'xxlaporanxx', left: 'xxxx', because: 'the longest first' },
    { password: 'lalaporpor', left: '', because: 'what a removal brings together' },
    { password: 'L4P0R!', left: '!', because: 'look-alikes' },
    { password: 'kapal', left: 'kapal', because: 'nothing where there is none' },
  ])('are taken out: $because', ({ password, left }) => {
    expect(withoutWords(password, ['lapor', 'laporan'])).toBe(left);
  });
});

test('a pattern is told from a text in time that does not explode', () => {
  expect(isPattern('ab'.repeat(64))).toBe(true);
  expect(isPattern('perahu biru di danau tenang')).toBe(false);
});

/** Letters as a small generator of numbers draws them: in no pattern. */
function longText(length: number): string {
  let state = 7;
  return Array.from({ length }, () => {
    state = (state * 75 + 74) % 65_537;
    return 'gjqmzvtkwbhdnxcrfplsy'.charAt(state % 21);
  }).join('');
}
