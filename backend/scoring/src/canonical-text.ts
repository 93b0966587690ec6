import { byText } from './order';

/** What may stand in a canonical document: no number but a safe integer, so that no engine prints it otherwise. */
export type Canonical =
  string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical | undefined };

/** Text that JSON and NFC leave as it is. */
const PLAIN = /^[ !#-[\]-~]*$/;

/**
 * JSON with sorted keys (by UTF-16 code unit), NFC text, no white space, integers and decimal strings only.
 * Throws on anything that could be written in two ways. (docs/rules/canonical-form.md 2)
 */
export function canonicalText(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return integerText(value);
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value === 'object') return objectText(value as Readonly<Record<string, unknown>>);
  throw new TypeError(`no canonical form: ${typeof value}`);
}

function quoted(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text.normalize('NFC'));
}

function integerText(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError(`not an integer: ${String(value)}`);
  return Object.is(value, -0) ? '0' : String(value);
}

function objectText(value: Readonly<Record<string, unknown>>): string {
  let members = '';
  for (const key of Object.keys(value).toSorted(byText)) {
    const member = value[key];
    if (member !== undefined) members += `${members === '' ? '' : ','}${quoted(key)}:${canonicalText(member)}`;
  }
  return `{${members}}`;
}
