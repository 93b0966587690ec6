import { Injectable } from '@nestjs/common';
import type { EntryView, InstrumentView } from '@anggakara/contracts';
import { marksOf } from '@anggakara/scoring';
import { type HeldStage, Instruments, type Stage, Stages } from '../competition';
import { Entries } from '../participants';
import { type Actor, Refusal, type Transaction } from '../platform';
import { RecusalRepository, type Standing } from './recusal.repository';
import type { SheetKey, SheetPlace } from './sheet-place';

/** What a juror has before them: the stage, the entry and what it is marked by. */
export interface Admitted<S extends Stage = Stage> {
  readonly stage: S;
  readonly entry: EntryView;
  readonly instrument: InstrumentView;
  /** Codes of what jurors mark. */
  readonly criteria: readonly string[];
}

/**
 * Who may open which sheet: a seated member of the group's panel who has the stage's role, for an entry that is judged
 * at the stage, after declaring conflicts and unless recused. Whoever is not seated learns no more than that nothing is there.
 * (docs/rules/judging.md 2-4)
 */
@Injectable()
export class Admission {
  constructor(
    private readonly stages: Stages,
    private readonly instruments: Instruments,
    private readonly entries: Entries,
    private readonly recusals: RecusalRepository,
  ) {}

  async forReading(tx: Transaction, actor: Actor, place: SheetPlace): Promise<Admitted> {
    const entry = await this.entries.findJudgedAt(tx, place.edition, place.stage, place.entry);
    admit(await this.recusals.standing(tx, { ...place, personId: actor.personId }, entry.group));
    const stage = await this.stages.find(tx, place.edition, place.stage);
    refuseOtherRoles(actor, stage);
    return this.admitted(tx, entry, stage);
  }

  /** Keeps seat and stage as they are until the transaction ends; the clock is looked at last. */
  async forMarking(tx: Transaction, actor: Actor, place: SheetPlace): Promise<Admitted<HeldStage>> {
    const admitted = await this.ofJuror(tx, { ...place, personId: actor.personId });
    refuseOtherRoles(actor, admitted.stage);
    return admitted;
  }

  /** The same for somebody else's sheet, whose marks are taken. */
  async ofJuror(tx: Transaction, key: SheetKey): Promise<Admitted<HeldStage>> {
    const entry = await this.entries.findJudgedAt(tx, key.edition, key.stage, key.entry);
    admit(await this.recusals.heldStanding(tx, key, entry.group));
    return this.admitted(tx, entry, await this.stages.holdForMarking(tx, key.edition, key.stage));
  }

  private async admitted<S extends Stage>(tx: Transaction, entry: EntryView, stage: S): Promise<Admitted<S>> {
    const instrument = await this.instruments.of(tx, stage.edition, stage.code, entry.group);
    return { stage, entry, instrument, criteria: marksOf(instrument.rubric).map(({ code }) => code) };
  }
}

/** A seat is worth nothing to whoever has lost the role that it was given for. */
function refuseOtherRoles({ role }: Actor, { markedBy }: Stage): void {
  if (role !== markedBy) throw new Refusal('not-found');
}

function admit(standing: Standing | undefined): void {
  if (standing === undefined) throw new Refusal('not-found');
  if (standing.recused) throw new Refusal('recused');
  if (!standing.declared) throw new Refusal('conflicts-not-declared');
}
