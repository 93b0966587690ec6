import { Injectable } from '@nestjs/common';
import type { ResultDocument } from '@anggakara/scoring';
import { Ledger } from '../ledger';
import { Entries } from '../participants';
import type { Transaction } from '../platform';
import { ComputationDesk } from './computation-desk';
import type { ComputationEntity } from './computation.entity';
import type { ComputedRun } from './computed-run';
import { changesOf, entryMoves, type EntryMove } from './entry-moves';
import type { RunMaterial } from './run-materials';
import { resultOf } from './run.mapper';
import { type NewRun, RunRepository } from './run.repository';

export interface FinishedRun extends RunMaterial {
  readonly order: ComputationEntity;
  readonly computed: ComputedRun;
}

/** Keeps a run as it was computed; an official one that is settled moves its entries. */
@Injectable()
export class RunRecording {
  constructor(
    private readonly runs: RunRepository,
    private readonly entries: Entries,
    private readonly desk: ComputationDesk,
    private readonly ledger: Ledger,
  ) {}

  /** Before anything else of the transaction. Refuses `computation-over` where nobody wants it any more. */
  async takeTurn(tx: Transaction, { id }: ComputationEntity): Promise<void> {
    await this.runs.takeTurn(tx);
    await this.desk.hold(tx, id);
  }

  async record(tx: Transaction, finished: FinishedRun): Promise<void> {
    const { stage, order } = finished;
    const result = resultOf(finished.computed);
    const moves = order.standing === 'official' ? entryMoves(result, finished.entries) : [];
    const next = await this.runs.nextNumber(tx, { edition: stage.edition, stage: stage.code }, 'runs');
    const run = { ...runOf(finished, result, moves), number: next };
    await this.runs.insert(tx, run);
    await this.entries.move(tx, stage.edition, changesOf(moves));
    await this.desk.made(tx, order.id, next);
    const { number, standing, state, inputHash, resultHash, engineVersion } = run;
    await this.ledger.record(tx, {
      ...{ chain: stage.edition, actor: ordererOf(order), act: 'results.run-made' },
      subject: `run:${stage.code}/${number}`,
      facts: { standing, state, inputHash, resultHash, engineVersion, moved: moves.length },
    });
  }
}

function ordererOf({ orderedBy, orderedByName }: ComputationEntity) {
  return { personId: orderedBy, name: orderedByName };
}

function runOf(
  { stage, order, computed }: FinishedRun,
  { state, engineVersion }: ResultDocument,
  moves: readonly EntryMove[],
): Omit<NewRun, 'number'> {
  const { inputText, inputHash, resultText, resultHash } = computed;
  return {
    ...{ editionCode: stage.edition, stageCode: stage.code, stageVersion: stage.version },
    ...{ standing: order.standing, state },
    ...{ inputText, inputHash, resultText, resultHash, engineVersion },
    ...{ madeBy: order.orderedBy, madeByName: order.orderedByName, note: order.note, moves },
  };
}
