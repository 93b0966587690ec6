/** Words that anybody who knows this program would try first; they do not count towards a password's length. (ASVS 6.1.2) */
export const CONTEXT_WORDS = [
  'anggakara',
  'birawa',
  'sp4n',
  'lapor',
  'kompetisi',
  'pengaduan',
  'penghargaan',
  'pelayanan',
  'publik',
  'indonesia',
  'kementerian',
  'kemenpan',
  'menpan',
  'panrb',
  'instansi',
  'penyelenggara',
  'sekretariat',
  'penilai',
  'juri',
  'staf',
  'laporan',
  'auditor',
  'organizer',
  'evaluator',
  'juror',
  'agency',
  'admin',
  'contoh',
  'demo',
  'password',
  'kata sandi',
  'katasandi',
  'sandi',
  'rahasia',
] as const;

export interface PasswordOwner {
  readonly name: string;
  readonly email: string;
}

const SHORTEST_OWN_WORD = 3;

/** The words of an account: parts of the name and of the e-mail address. */
export function ownWords({ name, email }: PasswordOwner): readonly string[] {
  return `${name} ${email}`
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= SHORTEST_OWN_WORD);
}

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** The text with each look-alike of a letter read as the letter, place by place. */
function plain(text: string): string {
  return text.replace(/[0134571@$!]/g, (character) => LOOK_ALIKES[character] ?? character);
}

/** What is left of a password without such words, `4n99akara` and the like included; the longest words go first. */
export function withoutWords(password: string, words: readonly string[]): string {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce(
    (rest, word) =>
      withoutWord(
        withoutWord(rest, word, (text) => text),
        word,
        plain,
      ),
    password.toLowerCase(),
  );
}

function withoutWord(text: string, word: string, read: (text: string) => string): string {
  const pattern = read(word);
  let rest = text;
  for (let place = read(rest).indexOf(pattern); place >= 0; place = read(rest).indexOf(pattern))
    rest = rest.slice(0, place) + rest.slice(place + pattern.length);
  return rest;
}
