import type { Shortcut } from '../../ui/shortcuts';

/** Where on the sheet a key was pressed. */
export const KEY_PLACES = ['levels', 'number', 'note', 'elsewhere'] as const;
export type KeyPlace = (typeof KEY_PLACES)[number];

export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

export type SheetCommand =
  | { readonly kind: 'lock' }
  /** To the criterion so many after this one. */
  | { readonly kind: 'go'; readonly by: 1 | -1 }
  /** Begins the number with this digit. */
  | { readonly kind: 'type'; readonly digit: string };

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1, Enter: 1 };

/**
 * What a key means on the sheet. Single keys count only where the sheet has the focus, and never where text is written
 * (WCAG 2.1.4); left and right are the level buttons' own.
 */
export function sheetCommand(press: KeyPress, place: KeyPlace): SheetCommand | null {
  if (press.ctrlKey || press.metaKey) return press.key === 'Enter' ? { kind: 'lock' } : null;
  const isText = place === 'note' || place === 'elsewhere';
  return press.altKey || isText ? null : singleKey(press.key, place);
}

function singleKey(key: string, place: KeyPlace): SheetCommand | null {
  const by = STEPS[key];
  if (by !== undefined) return { kind: 'go', by };
  return place === 'levels' && /^\d$/.test(key) ? { kind: 'type', digit: key } : null;
}

/** The criterion so many after this one; the ends hold. */
export function neighbour(criteria: readonly string[], current: string, by: 1 | -1): string | undefined {
  const place = criteria.indexOf(current);
  return place === -1 ? undefined : criteria[place + by];
}

/** What the keys do, in words. */
export function sheetShortcuts(): readonly Shortcut[] {
  return [
    { keys: ['\u2190', '\u2192'], does: $localize`Memilih tingkat` },
    { keys: ['\u2191', '\u2193'], does: $localize`Berpindah kriteria` },
    { keys: ['0-9'], does: $localize`Mengisi nilai kriteria yang dipilih` },
    { keys: ['Enter'], does: $localize`Ke kriteria berikutnya` },
    { keys: ['Ctrl', 'Enter'], does: $localize`Memeriksa lembar sebelum dikirim` },
  ];
}
