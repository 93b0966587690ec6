import type { DecimalString } from '../decimal-string';

/** Advice is told and hashed to six places. (docs/rules/advice.md 2) */
export function sixPlaces(value: number): DecimalString {
  const text = value.toFixed(6);
  return /^-0\.0*$/.test(text) ? text.slice(1) : text;
}

export function sixPlacesOrNull(value: number | null): DecimalString | null {
  return value === null || !Number.isFinite(value) ? null : sixPlaces(value);
}
