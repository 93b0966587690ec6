import fc from 'fast-check';
import type { InputDocument } from '../src/input-document';

/** Texts and numbers that programs have taken for something else. */
const TEXTS = [
  '',
  ' ',
  'NaN',
  'Infinity',
  '-0',
  '1e3',
  '0x10',
  '９',
  '1_000',
  ' 1',
  '1.',
  '.5',
  '--1',
  '-1',
  '0.5',
  '100.5',
]
  .concat(['99999999999999999999', '0.0000000001', '__proto__', 'constructor', 'e\u0301', '\u0000', 'null', 'A', 'X'])
  .concat(['IP', 'UPP', 'E0', 'E1', 'j1', 'ROOT', '\ud800', '0', '80', 'x'.repeat(300)]);
const NUMBERS = [NaN, Infinity, -Infinity, -1, -0, 0, 0.5, 1, 7, 99, 2 ** 53, 1e308, 5e-324];

/** Members whose type is a choice of words: another word there is another structure, which readers refuse before the core. */
const WORDS = new Set(['kind', 'state', 'eligibility', 'format', 'metric', 'method', 'outside', 'closed', 'bound']);
const MORE_WORDS = new Set(['shortfall', 'orderedBy', 'sharedRanks', 'total', 'level', 'of', 'order']);

type Path = readonly (string | number)[];

/** Every place of a document that holds a text, a number or a list. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (Array.isArray(value)) return [path, ...value.flatMap((member, place) => placesIn(member, [...path, place]))];
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, member]) =>
      typeof member === 'string' && (WORDS.has(name) || MORE_WORDS.has(name)) ? [] : placesIn(member, [...path, name]),
    );
  }
  return typeof value === 'string' || typeof value === 'number' ? [path] : [];
}

/** The value with what stands at a path replaced. */
function replaced(value: unknown, [step, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((member: unknown, place) => (place === step ? replaced(member, rest, change) : member));
  }
  const members = Object.entries(value as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    members.map(([name, member]) => [name, name === step ? replaced(member, rest, change) : member]),
  );
}

function spoilt(old: unknown, pick: number): unknown {
  if (typeof old === 'string') return TEXTS[pick % TEXTS.length];
  if (typeof old === 'number') return NUMBERS[pick % NUMBERS.length];
  const list = old as readonly unknown[];
  const one = pick % Math.max(1, list.length);
  return [[], [...list, ...list.slice(one, one + 1)], list.filter((_, place) => place !== one), list.toReversed()][
    pick % 4
  ];
}

/** A sound document with some of its texts, numbers and lists spoilt: what is where stays, what it says does not. */
export function spoiltDocument(sound: fc.Arbitrary<InputDocument>): fc.Arbitrary<InputDocument> {
  const change = fc.tuple(fc.nat(), fc.nat());
  return fc.tuple(sound, fc.array(change, { minLength: 1, maxLength: 4 })).map(([document, changes]) =>
    changes.reduce<InputDocument>((changed, [where, pick]) => {
      const places = placesIn(changed);
      const path = places[where % places.length] ?? [];
      return replaced(changed, path, (old) => spoilt(old, pick)) as InputDocument;
    }, document),
  );
}
