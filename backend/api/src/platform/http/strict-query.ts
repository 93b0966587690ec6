import { CURSOR_MAX_LENGTH } from '@anggakara/contracts';
import { Refusal } from './refusal';
import { isStorable } from './text';

const NAME = /^[A-Za-z][A-Za-z0-9]{0,39}$/;
const VALUE_MAX_LENGTH = Math.max(CURSOR_MAX_LENGTH, 1_000);

type Fault = 'unknown-property' | 'repeated' | 'unstorable-text' | 'invalid';

/** Parses a query into texts by name; a repeated name, a nested one or a broken escape is refused instead of guessed. */
export function strictQuery(query: string | null): Record<string, string> {
  const values: Record<string, string> = {};
  for (const pair of (query ?? '').split('&').filter((part) => part !== '')) {
    const { name, value } = parted(pair);
    const fault = Object.hasOwn(values, name) ? 'repeated' : faultOf(name, value);
    if (fault !== undefined) refuse(name, fault);
    values[name] = value;
  }
  return values;
}

function parted(pair: string): { readonly name: string; readonly value: string } {
  const equals = pair.indexOf('=');
  const name = decoded(equals < 0 ? pair : pair.slice(0, equals), '');
  return { name, value: decoded(equals < 0 ? '' : pair.slice(equals + 1), name) };
}

function faultOf(name: string, value: string): Fault | undefined {
  if (!NAME.test(name) || name === 'constructor' || name === 'prototype') return 'unknown-property';
  if (!isStorable(value)) return 'unstorable-text';
  return value.length > VALUE_MAX_LENGTH ? 'invalid' : undefined;
}

function decoded(text: string, name: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    // URIError: a percent sign that begins no escape.
    return refuse(name, 'invalid');
  }
}

function refuse(name: string, code: Fault): never {
  throw new Refusal('invalid-request', {}, [{ path: isStorable(name) ? name : '', code }]);
}
