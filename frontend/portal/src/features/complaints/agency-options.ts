import type { EntryView } from '@anggakara/contracts';
import type { AgencyOption } from './import-begin';

const ENDED: readonly EntryView['stage'][] = ['withdrawn', 'disqualified'];

/** Agencies that still take part, each once, by their names. */
export function agencyOptions(
  entries: readonly Pick<EntryView, 'agencyCode' | 'agencyName' | 'stage'>[],
): readonly AgencyOption[] {
  const names = new Map(
    entries
      .filter(({ stage }) => !ENDED.includes(stage))
      .map(({ agencyCode, agencyName }) => [agencyCode, agencyName] as const),
  );
  return [...names].map(([code, name]) => ({ code, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'id'));
}
