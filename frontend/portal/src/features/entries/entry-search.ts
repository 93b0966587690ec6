import type { EntryView, GroupCode } from '@anggakara/contracts';
import { holdsWords } from '../../ui/list-filter';

export interface EntryFilter {
  readonly text: string;
  readonly group: GroupCode | '';
}

/** Entries of the group whose code, name, agency or service unit holds every word that was typed. */
export function matchingEntries(entries: readonly EntryView[], { text, group }: EntryFilter): readonly EntryView[] {
  return entries.filter(
    (entry) =>
      (group === '' || entry.group === group) &&
      holdsWords([entry.code, entry.name, entry.agencyName, entry.serviceUnit ?? ''], text),
  );
}
