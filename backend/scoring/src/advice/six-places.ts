import type { DecimalString } from '../decimal-string';

/** Advice is told and hashed to six places. (docs/rules/advice.md 2) */
export function sixPlaces(value: number): DecimalString {
  return fixedPlaces(value, 6);
}

export function sixPlacesOrNull(value: number | null): DecimalString | null {
  return value === null || !Number.isFinite(value) ? null : sixPlaces(value);
}

/** So fine are the tables of agreement alone. (docs/rules/advice.md 15) */
export function twelvePlaces(value: number): DecimalString {
  return fixedPlaces(value, 12);
}

export function twelvePlacesOrNull(value: number | null): DecimalString | null {
  return value === null || !Number.isFinite(value) ? null : twelvePlaces(value);
}

function fixedPlaces(value: number, places: number): DecimalString {
  const text = value.toFixed(places);
  return /^-0\.0*$/.test(text) ? text.slice(1) : text;
}
