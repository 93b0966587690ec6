import { byText } from './order';

/** What may stand in a canonical document: no number but a safe integer, so that no engine prints it otherwise. */
export type Canonical =
  string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical | undefined };

/** Text that JSON and NFC leave as it is. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** The keys of objects of one making, as they come and as they are written. */
interface Shape {
  readonly keys: readonly string[];
  readonly written: readonly (readonly [key: string, label: string])[];
}

/** A document has few shapes and many objects: each shape is sorted once. */
type Shapes = Map<string, Shape>;

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
  return Object.is(value, -0) ? '0' : String(value);
}

function objectText(value: Readonly<Record<string, unknown>>, shapes: Shapes): string {
  let members = '';
  for (const [key, label] of shapeOf(Object.keys(value), shapes).written) {
    const member = value[key];
    if (member !== undefined) members += `${members === '' ? '' : ','}${label}:${textOf(member, shapes)}`;
  }
  return `{${members}}`;
}

/** Keys with commas in them could be taken for others: they are compared one by one. */
function shapeOf(keys: readonly string[], shapes: Shapes): Shape {
  const name = keys.join();
  const same = shapes.get(name);
  if (same !== undefined && keys.every((key, place) => key === same.keys[place])) return same;
  const shape = { keys, written: keys.toSorted(byText).map((key) => [key, quoted(key)] as const) };
  shapes.set(name, shape);
  return shape;
}
