import type { EntryView, GroupCode } from '@anggakara/contracts';

export interface EntryFilter {
  readonly text: string;
  readonly group: GroupCode | '';
}

/** Entries of the group whose code, name, agency or service unit holds every word that was typed. */
export function matchingEntries(entries: readonly EntryView[], { text, group }: EntryFilter): readonly EntryView[] {
  const words = text
    .toLocaleLowerCase('id')
    .split(/\s+/)
    .filter((word) => word !== '');
  return entries.filter((entry) => {
    const searched = [entry.code, entry.name, entry.agencyName, entry.serviceUnit ?? '']
      .join(' ')
      .toLocaleLowerCase('id');
    return (group === '' || entry.group === group) && words.every((word) => searched.includes(word));
  });
}
