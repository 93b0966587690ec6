import { Injectable } from '@nestjs/common';
import type { EntryView } from '@anggakara/contracts';
import { type InputDocument, inputText } from '@anggakara/scoring';
import type { Stage } from '../competition';
import { Refusal, type Transaction } from '../platform';
import { Candidates } from './candidates';
import type { ComputationEntity } from './computation.entity';
import { JudgedSheets } from './judged-sheets';
import { Precedents } from './precedents';
import { runInput } from './run-input';
import type { RunCounts } from './run.repository';
import { RunnableStages } from './runnable-stages';

/** What a run is made from, and the entries that it may move. */
export interface RunMaterial {
  readonly stage: Stage;
  readonly input: InputDocument;
  readonly entries: readonly EntryView[];
  /** Runs and rulings that were there when it was read. */
  readonly counts: RunCounts;
}

type Order = Pick<ComputationEntity, 'editionCode' | 'stageCode' | 'standing'>;

/** Gathers the input of a run; the caller's transaction sees one state of the database throughout. */
@Injectable()
export class RunMaterials {
  constructor(
    private readonly stages: RunnableStages,
    private readonly candidates: Candidates,
    private readonly sheets: JudgedSheets,
    private readonly precedents: Precedents,
  ) {}

  /** Refuses what the stage is refused for, and `computation-overtaken` where the run would be another than was ordered. */
  async of(tx: Transaction, order: Order): Promise<RunMaterial> {
    const place = placeOf(order);
    const { edition, stage } = await this.stages.hold(tx, place);
    refuseOvertaken(order, stage);
    const { counts, ...precedent } = await this.precedents.of(tx, edition, stage);
    const list = await this.candidates.of(tx, place, precedent.before);
    const judged = await this.sheets.of(tx, place);
    const input = runInput({ edition, stage, ...precedent, ...list, ...judged });
    return { stage, input, entries: list.entries, counts };
  }

  /**
   * The material as it stands now; null where a run, a ruling, a move of the stage or, for an official run, anything of its
   * input has come between. A preliminary run is one of the marks as they were read: others may have been taken since.
   */
  async standing(
    tx: Transaction,
    order: Order,
    read: RunMaterial & { readonly inputText: string },
  ): Promise<RunMaterial | null> {
    const { stage } = await this.stages.hold(tx, placeOf(order));
    refuseOvertaken(order, stage);
    const { runs, rulings } = await this.precedents.counts(tx, placeOf(order));
    if (stage.version !== read.stage.version || runs !== read.counts.runs || rulings !== read.counts.rulings)
      return null;
    if (order.standing === 'preliminary') return read;
    const now = await this.of(tx, order);
    return inputText(now.input) === read.inputText ? now : null;
  }
}

function placeOf({ editionCode, stageCode }: Order) {
  return { edition: editionCode, stage: stageCode };
}

function refuseOvertaken({ standing }: Order, { state, name }: Stage): void {
  if ((standing === 'official') !== (state === 'locked')) throw new Refusal('computation-overtaken', { stage: name });
}
