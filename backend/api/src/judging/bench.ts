import type { EntryView, GroupCode } from '@anggakara/contracts';
import { marksOf, type Rubric } from '@anggakara/scoring';
import type { Stage } from '../competition';
import type { PanelMemberEntity } from './panel-member.entity';
import type { RecusalEntity } from './recusal.entity';
import { sheetState, type SheetStanding } from './sheet-state';

export interface BenchParts {
  readonly stage: Stage;
  /** What is judged at the stage, by code. */
  readonly entries: readonly EntryView[];
  readonly rubrics: ReadonlyMap<GroupCode, Rubric>;
  readonly seats: readonly PanelMemberEntity[];
  readonly recusals: readonly RecusalEntity[];
}

/** Who marks what at a stage: every pair of an entry and a member of its group's panel is a sheet that may be. */
export class Bench {
  readonly stage: Stage;
  readonly entries: readonly EntryView[];
  readonly recusals: readonly RecusalEntity[];
  private readonly rubrics: ReadonlyMap<GroupCode, Rubric>;
  private readonly jurorsOf: ReadonlyMap<GroupCode, readonly string[]>;
  private readonly criteriaOf: ReadonlyMap<GroupCode, readonly string[]>;
  private readonly recused: ReadonlySet<string>;

  constructor({ stage, entries, rubrics, seats, recusals }: BenchParts) {
    this.stage = stage;
    this.entries = entries;
    this.recusals = recusals;
    this.rubrics = rubrics;
    this.jurorsOf = grouped(seats);
    this.criteriaOf = new Map(
      [...rubrics].map(([group, rubric]) => [group, marksOf(rubric).map(({ code }) => code)] as const),
    );
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

  criteria(entry: EntryView): readonly string[] {
    return this.criteriaOf.get(entry.group) ?? [];
  }

  rubric(entry: EntryView): Rubric {
    const rubric = this.rubrics.get(entry.group);
    if (rubric === undefined) throw new Error(`Group ${entry.group} has no instrument at stage ${this.stage.code}`);
    return rubric;
  }

  isRecused(entry: EntryView, personId: string): boolean {
    return this.recused.has(pairOf(entry.code, personId));
  }

  state(entry: EntryView, personId: string, sheet: SheetStanding | undefined) {
    return sheetState(this.criteria(entry), sheet, this.isRecused(entry, personId));
  }
}

/** A sheet within its stage. */
export function pairOf(entry: string, personId: string): string {
  return `${entry}/${personId}`;
}

function byCode(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function grouped(seats: readonly PanelMemberEntity[]): ReadonlyMap<GroupCode, readonly string[]> {
  const jurors = new Map<GroupCode, readonly string[]>();
  for (const { groupCode, personId } of seats) jurors.set(groupCode, [...(jurors.get(groupCode) ?? []), personId]);
  return jurors;
}
