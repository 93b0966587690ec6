import { PRESET_CODES } from '@anggakara/contracts';

/** Which time the competition was held: counted, never computed from the year, since 2021 had none. (docs/rules/history.md 6) */
export function ordinalText(year: string): string {
  const ordinal = PRESET_CODES.findIndex((code) => code === year) + 1;
  return ordinal === 0 ? year : $localize`Penyelenggaraan ke-${ordinal}, ${year}`;
}
