import { byText } from './order';

/** What may stand in a canonical document: no number but a safe integer, so that no engine prints it otherwise. */
export type Canonical =
  string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical | undefined };

/** Text that JSON and NFC leave as it is. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** The keys of objects of one making, as they come and as they are written. */
interface Shape {
  readonly keys: readonly string[];
  readonly written: readonly (readonly [key: string, first: string, next: string])[];
}

/** So many shapes of one number of keys are remembered: a document that has more is none of ours, and must not be slow. */
const REMEMBERED = 16;

/** A document has few shapes and many objects: each shape is sorted once. They are found by their number of keys. */
type Shapes = Map<number, readonly Shape[]>;

/**
 * JSON with sorted keys (by UTF-16 code unit), NFC text, no white space, integers and decimal strings only.
 * Throws on anything that could be written in two ways. (docs/rules/canonical-form.md 2)
 */
export function canonicalText(value: unknown): string {
  return textOf(value, new Map());
}

function textOf(value: unknown, shapes: Shapes): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return integerText(value);
  if (Array.isArray(value)) return `[${value.map((member) => textOf(member, shapes)).join(',')}]`;
  if (typeof value === 'object') return objectText(value as Readonly<Record<string, unknown>>, shapes);
  throw new TypeError(`no canonical form: ${typeof value}`);
}

function quoted(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text.normalize('NFC'));
}

function integerText(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError(`not an integer: ${String(value)}`);
  return String(value);
}

function objectText(value: Readonly<Record<string, unknown>>, shapes: Shapes): string {
  let members = '';
  for (const [key, first, next] of shapeOf(Object.keys(value), shapes).written) {
    const member = value[key];
    if (member !== undefined) members += (members === '' ? first : next) + textOf(member, shapes);
  }
  return members === '' ? '{}' : `${members}}`;
}

function shapeOf(keys: readonly string[], shapes: Shapes): Shape {
  const alike = shapes.get(keys.length) ?? [];
  const same = alike.find((shape) => keys.every((key, place) => key === shape.keys[place]));
  if (same !== undefined) return same;
  const shape = { keys, written: keys.toSorted(byText).map(writtenKey) };
  shapes.set(keys.length, [shape, ...alike].slice(0, REMEMBERED));
  return shape;
}

function writtenKey(key: string): Shape['written'][number] {
  return [key, `{${quoted(key)}:`, `,${quoted(key)}:`];
}
