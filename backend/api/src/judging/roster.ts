import type { AssignableRole, EntryView, GroupCode } from '@anggakara/contracts';
import type { Stage } from '../competition';
import type { ConflictDeclarationEntity } from './conflict-declaration.entity';
import type { PanelMemberEntity } from './panel-member.entity';
import type { RecusalEntity } from './recusal.entity';

export interface RosterParts<S extends Stage> {
  readonly stage: S;
  /** What is judged at the stage, by code. */
  readonly entries: readonly EntryView[];
  readonly seats: readonly PanelMemberEntity[];
  readonly recusals: readonly RecusalEntity[];
  readonly declarations: readonly ConflictDeclarationEntity[];
}

/** Who marks what at a stage: every pair of an entry and a member of its group's panel is a sheet that may be. */
export class Roster<S extends Stage = Stage> {
  readonly stage: S;
  readonly entries: readonly EntryView[];
  readonly recusals: readonly RecusalEntity[];
  private readonly jurorsOf: ReadonlyMap<GroupCode, readonly string[]>;
  private readonly declarations: ReadonlyMap<string, ConflictDeclarationEntity>;
  private readonly recused: ReadonlySet<string>;

  constructor({ stage, entries, seats, recusals, declarations }: RosterParts<S>) {
    this.stage = stage;
    this.entries = entries;
    this.recusals = recusals;
    this.jurorsOf = grouped(seats);
    this.declarations = new Map(declarations.map((declaration) => [declaration.personId, declaration]));
    this.recused = new Set(recusals.map(({ entryCode, personId }) => pairOf(entryCode, personId)));
  }

  /** Everybody who has a seat at the stage, each once. */
  get jurors(): readonly string[] {
    return [...new Set([...this.jurorsOf.values()].flat())].toSorted(byCode);
  }

  /** The groups whose entries are judged at the stage, with their jurors. */
  get panels(): readonly { readonly group: GroupCode; readonly jurors: readonly string[] }[] {
    const groups = [...new Set(this.entries.map(({ group }) => group))].toSorted(byCode);
    return groups.map((group) => ({ group, jurors: this.jurorsOf.get(group) ?? [] }));
  }

  seatedFor({ group }: EntryView): readonly string[] {
    return this.jurorsOf.get(group) ?? [];
  }

  /** The entries of the groups in which a person has a seat. */
  listOf(personId: string): readonly EntryView[] {
    return this.entries.filter((entry) => this.seatedFor(entry).includes(personId));
  }

  /** The same as far as the person still has the role that the stage is marked by. */
  listFor(personId: string, role: AssignableRole | undefined): readonly EntryView[] {
    return role === this.stage.markedBy ? this.listOf(personId) : [];
  }

  isRecused(entry: EntryView, personId: string): boolean {
    return this.recused.has(pairOf(entry.code, personId));
  }

  /** When a person declared conflicts; null while anything on the list has not been declared about. */
  declaredAt(personId: string): Date | null {
    const declaration = this.declarations.get(personId);
    if (declaration === undefined) return null;
    const isComplete = this.listOf(personId).every(({ code }) => declaration.listed.includes(code));
    return isComplete ? declaration.declaredAt : null;
  }
}

/** A sheet within its stage. */
export function pairOf(entry: string, personId: string): string {
  return `${entry}/${personId}`;
}

/** By code unit: the same order everywhere. */
export function byCode(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function grouped(seats: readonly PanelMemberEntity[]): ReadonlyMap<GroupCode, readonly string[]> {
  const jurors = new Map<GroupCode, readonly string[]>();
  for (const { groupCode, personId } of seats) jurors.set(groupCode, [...(jurors.get(groupCode) ?? []), personId]);
  return jurors;
}
