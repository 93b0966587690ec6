import { Injectable } from '@nestjs/common';
import type { EntryView } from '@anggakara/contracts';
import type { InputDocument } from '@anggakara/scoring';
import type { Stage, StagePlace } from '../competition';
import type { Transaction } from '../platform';
import { Candidates } from './candidates';
import { JudgedSheets } from './judged-sheets';
import { Precedents } from './precedents';
import { runInput } from './run-input';
import { RunnableStages } from './runnable-stages';

/** What a run is made from, and the entries that it may move. */
export interface RunMaterial {
  readonly stage: Stage;
  readonly input: InputDocument;
  readonly entries: readonly EntryView[];
}

/** Gathers the input of a run; the caller's transaction sees one state of the database throughout. */
@Injectable()
export class RunMaterials {
  constructor(
    private readonly stages: RunnableStages,
    private readonly candidates: Candidates,
    private readonly sheets: JudgedSheets,
    private readonly precedents: Precedents,
  ) {}

  async of(tx: Transaction, place: StagePlace): Promise<RunMaterial> {
    const { edition, stage } = await this.stages.hold(tx, place);
    const precedent = await this.precedents.of(tx, edition, stage);
    const list = await this.candidates.of(tx, place, precedent.before);
    const judged = await this.sheets.of(tx, place);
    return { stage, input: runInput({ edition, stage, ...precedent, ...list, ...judged }), entries: list.entries };
  }
}
