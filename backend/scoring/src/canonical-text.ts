/** What may stand in a canonical document: no number but a safe integer, so that no engine prints it otherwise. */
export type Canonical =
  string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical | undefined };

/**
 * JSON with sorted keys (by UTF-16 code unit), NFC text, no white space, integers and decimal strings only.
 * Throws on anything that could be written in two ways. (docs/rules/canonical-form.md 2)
 */
export function canonicalText(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (typeof value === 'number') return integerText(value);
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value === 'object') return objectText(value);
  throw new TypeError(`no canonical form: ${typeof value}`);
}

function integerText(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError(`not an integer: ${String(value)}`);
  return Object.is(value, -0) ? '0' : String(value);
}

function objectText(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key.normalize('NFC'))}:${canonicalText(member)}`);
  return `{${members.join(',')}}`;
}
