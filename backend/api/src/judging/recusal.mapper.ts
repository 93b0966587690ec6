import type { ConflictDeclarationView, EntryView, RecusalView } from '@anggakara/contracts';
import type { Bench } from './bench';
import type { ConflictDeclarationEntity } from './conflict-declaration.entity';
import type { RecusalEntity } from './recusal.entity';

/** Whether a juror has declared conflicts about everything on the list; about an empty one, too, it takes an act. */
export function hasDeclared(
  listed: readonly EntryView[],
  declaration: ConflictDeclarationEntity | null | undefined,
): boolean {
  return declaration != null && listed.every(({ code }) => declaration.listed.includes(code));
}

/** A juror's own list, names only; an entry that came after the declaration leaves it undeclared. */
export function conflictDeclarationView(
  bench: Bench,
  personId: string,
  declaration: ConflictDeclarationEntity | null,
): ConflictDeclarationView {
  const listed = bench.listOf(personId);
  return {
    stage: bench.stage.code,
    declaredAt: hasDeclared(listed, declaration) ? (declaration?.declaredAt.toISOString() ?? null) : null,
    conflicts: bench.recusals
      .filter((recusal) => recusal.personId === personId && recusal.recordedBy === personId)
      .map(({ entryCode, reason }) => ({ entry: entryCode, reason }))
      .toSorted((a, b) => (a.entry < b.entry ? -1 : 1)),
    entries: listed.map(({ code, name, agencyName, group }) => ({ code, name, agencyName, group })),
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
