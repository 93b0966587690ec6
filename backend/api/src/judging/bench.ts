import type { EntryView, GroupCode, InstrumentView, SheetState } from '@anggakara/contracts';
import { marksOf, type Rubric } from '@anggakara/scoring';
import type { Stage } from '../competition';
import type { Roster } from './roster';
import { sheetState, type SheetStanding } from './sheet-state';

/** Who marks what, and by which rubric. */
export class Bench<S extends Stage = Stage> {
  readonly roster: Roster<S>;
  private readonly rubrics: ReadonlyMap<GroupCode, Rubric>;
  private readonly criteriaOf: ReadonlyMap<GroupCode, readonly string[]>;

  constructor(roster: Roster<S>, instruments: readonly InstrumentView[]) {
    this.roster = roster;
    this.rubrics = new Map(instruments.map(({ group, rubric }) => [group, rubric]));
    this.criteriaOf = new Map(instruments.map(({ group, rubric }) => [group, marksOf(rubric).map(({ code }) => code)]));
  }

  rubric({ group }: EntryView): Rubric {
    const rubric = this.rubrics.get(group);
    if (rubric === undefined) throw new Error(`Group ${group} has no instrument at stage ${this.roster.stage.code}`);
    return rubric;
  }

  /** Codes of what jurors mark of the entry. */
  criteria({ group }: EntryView): readonly string[] {
    return this.criteriaOf.get(group) ?? [];
  }

  state(entry: EntryView, personId: string, sheet: SheetStanding | undefined): SheetState {
    return sheetState(this.criteria(entry), sheet, this.roster.isRecused(entry, personId));
  }
}
