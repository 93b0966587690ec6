import type { ConflictDeclarationView, RecusalView } from '@anggakara/contracts';
import type { Actor } from '../platform';
import type { RecusalEntity } from './recusal.entity';
import { byCode, type Roster } from './roster';

/** A juror's own list, names only. */
export function conflictDeclarationView(roster: Roster, { personId, role }: Actor): ConflictDeclarationView {
  return {
    stage: roster.stage.code,
    declaredAt: roster.declaredAt(personId)?.toISOString() ?? null,
    conflicts: roster.recusals
      .filter((recusal) => recusal.personId === personId && recusal.recordedBy === personId)
      .map(({ entryCode, reason }) => ({ entry: entryCode, reason }))
      .toSorted((a, b) => byCode(a.entry, b.entry)),
    entries: roster
      .listFor(personId, role)
      .map(({ code, name, agencyName, group }) => ({ code, name, agencyName, group })),
  };
}

export function recusalView(
  { personId, entryCode, reason, recordedAt, recordedBy }: RecusalEntity,
  names: ReadonlyMap<string, string>,
  entryNames: ReadonlyMap<string, string>,
): RecusalView {
  return {
    personId,
    name: names.get(personId) ?? '',
    entry: entryCode,
    entryName: entryNames.get(entryCode) ?? '',
    reason,
    recordedAt: recordedAt.toISOString(),
    recordedBy: names.get(recordedBy) ?? '',
  };
}
