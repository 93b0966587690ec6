import { Injectable } from '@nestjs/common';
import type { ResultDocument } from '@anggakara/scoring';
import type { StagePlace } from '../competition';
import { Ledger } from '../ledger';
import { Entries } from '../participants';
import type { Actor, Transaction } from '../platform';
import type { ComputedRun } from './computed-run';
import { changesOf, entryMoves, type EntryMove } from './entry-moves';
import type { RunMaterial } from './run-materials';
import { resultOf } from './run.mapper';
import { type NewRun, RunRepository } from './run.repository';

export interface FinishedRun extends RunMaterial {
  readonly number: number;
  readonly actor: Actor;
  readonly computed: ComputedRun;
  readonly note: string | null;
}

/** Keeps a run as it was computed; an official one that is settled moves its entries. */
@Injectable()
export class RunRecording {
  constructor(
    private readonly runs: RunRepository,
    private readonly entries: Entries,
    private readonly ledger: Ledger,
  ) {}

  /** Before anything else of the transaction. */
  takeTurn(tx: Transaction): Promise<void> {
    return this.runs.takeTurn(tx);
  }

  nextNumber(tx: Transaction, place: StagePlace): Promise<number> {
    return this.runs.nextNumber(tx, place, 'runs');
  }

  async record(tx: Transaction, finished: FinishedRun): Promise<void> {
    const { stage, actor } = finished;
    const isOfficial = stage.state === 'locked';
    const result = resultOf(finished.computed);
    const moves = isOfficial ? entryMoves(result, finished.entries) : [];
    const run = runOf(finished, result, moves);
    await this.runs.insert(tx, run);
    await this.entries.move(tx, stage.edition, changesOf(moves));
    const { number, standing, state, inputHash, resultHash, engineVersion } = run;
    await this.ledger.record(tx, {
      ...{ chain: stage.edition, actor, act: 'results.run-made', subject: `run:${stage.code}/${number}` },
      facts: { standing, state, inputHash, resultHash, engineVersion, moved: moves.length },
    });
  }
}

function runOf(
  { stage, number, actor, computed, note }: FinishedRun,
  { state, engineVersion }: ResultDocument,
  moves: readonly EntryMove[],
): NewRun {
  const { inputText, inputHash, resultText, resultHash } = computed;
  return {
    ...{ editionCode: stage.edition, stageCode: stage.code, number, stageVersion: stage.version },
    ...{ standing: stage.state === 'locked' ? 'official' : 'preliminary', state },
    ...{ inputText, inputHash, resultText, resultHash, engineVersion },
    ...{ madeBy: actor.personId, madeByName: actor.name, note, moves },
  };
}
