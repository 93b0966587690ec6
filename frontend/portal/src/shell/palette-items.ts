import type { AgencySummaryView, Permission } from '@anggakara/contracts';
import type { NavigationGroup } from './navigation-items';

/** Something that can be chosen: a place to go to, or an act. */
export interface PaletteItem {
  readonly text: string;
  /** What tells it from others of the same text. */
  readonly hint: string;
  readonly link?: string;
  readonly act?: () => void;
}

export interface PaletteSection {
  readonly heading: string;
  readonly items: readonly PaletteItem[];
}

/** The shown items of a kind; whoever looks for more types more. */
export const MOST_OF_A_KIND = 8;

export function pageItems(groups: readonly NavigationGroup[]): readonly PaletteItem[] {
  return groups.flatMap(({ heading, items }) => items.map(({ text, link }) => ({ text, link, hint: heading })));
}

export interface KnownEntry {
  readonly code: string;
  readonly name: string;
  readonly agencyName: string;
}

/** Entries lead to what the person does with them: marks a sheet, else reads the claim, else looks at the list. */
export function entryItems(
  entries: readonly KnownEntry[],
  { base, sheets, may }: { base: string; sheets: string | null; may: (permission: Permission) => boolean },
): readonly PaletteItem[] {
  const linkOf = (code: string): string => {
    if (sheets !== null) return `${sheets}/${code}`;
    return may('claims.read') ? `${base}/metrik/${code}` : `${base}/peserta`;
  };
  return entries.map(({ code, name, agencyName }) => ({
    text: `${code} ${name}`,
    hint: agencyName === name ? '' : agencyName,
    link: linkOf(code),
  }));
}

export function agencyItems(agencies: readonly AgencySummaryView[]): readonly PaletteItem[] {
  return agencies.map(({ code, name, province }) => ({ text: name, hint: province ?? '', link: `/instansi/${code}` }));
}

/** Items that hold every word that was typed, in their text or hint. */
export function matchingItems(items: readonly PaletteItem[], text: string): readonly PaletteItem[] {
  const words = text
    .toLocaleLowerCase('id')
    .split(/\s+/)
    .filter((word) => word !== '');
  return items.filter((item) => {
    const searched = `${item.text} ${item.hint}`.toLocaleLowerCase('id');
    return words.every((word) => searched.includes(word));
  });
}
