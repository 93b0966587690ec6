import { Injectable } from '@nestjs/common';
import type { StagePlace } from '../competition';
import type { Transaction } from '../platform';
import { RunEntity } from './run.entity';

export type NewRun = Omit<RunEntity, 'madeAt'>;

/** Everything but the two texts, which are long. */
export type RunHead = Omit<RunEntity, 'inputText' | 'resultText' | 'moves'>;

export interface RunCounts {
  readonly runs: number;
  readonly rulings: number;
}

const HEAD = {
  ...{ editionCode: true, stageCode: true, number: true, stageVersion: true, standing: true, state: true },
  ...{
    inputHash: true,
    resultHash: true,
    engineVersion: true,
    madeAt: true,
    madeBy: true,
    madeByName: true,
    note: true,
  },
} as const;

@Injectable()
export class RunRepository {
  /**
   * Waits until nobody else makes a run. As the first statement of a transaction: a lock on a table takes no snapshot, so
   * that what the one before wrote is seen, where a lock on a row would end in a serialization failure.
   */
  async takeTurn(tx: Transaction): Promise<void> {
    await tx.query('LOCK TABLE run_series IN SHARE ROW EXCLUSIVE MODE');
  }

  /** How many runs and rulings the stage has had. */
  async counts(tx: Transaction, { edition, stage }: StagePlace): Promise<RunCounts> {
    const [row] = await tx.query<RunCounts[]>(
      'SELECT runs, rulings FROM run_series WHERE edition_code = $1 AND stage_code = $2',
      [edition, stage],
    );
    return row ?? { runs: 0, rulings: 0 };
  }

  /** The next number of the stage's runs or rulings; whoever else asks waits for the end of the transaction. */
  async nextNumber(tx: Transaction, { edition, stage }: StagePlace, series: 'runs' | 'rulings'): Promise<number> {
    const [row] = await tx.query<{ number: number }[]>(
      `INSERT INTO run_series (edition_code, stage_code, ${series}) VALUES ($1, $2, 1)
       ON CONFLICT (edition_code, stage_code) DO UPDATE SET ${series} = run_series.${series} + 1
       RETURNING ${series} AS number`,
      [edition, stage],
    );
    if (row === undefined) throw new Error('A series gave no number');
    return row.number;
  }

  async insert(tx: Transaction, run: NewRun): Promise<void> {
    await tx.getRepository(RunEntity).insert(run);
  }

  /** Newest first. */
  heads(tx: Transaction, { edition, stage }: StagePlace): Promise<RunHead[]> {
    return tx.getRepository(RunEntity).find({
      select: HEAD,
      where: { editionCode: edition, stageCode: stage },
      order: { number: 'DESC' },
    });
  }

  /** When the runs of all editions were made, oldest first. */
  moments(tx: Transaction): Promise<Pick<RunEntity, 'editionCode' | 'stageCode' | 'number' | 'standing' | 'madeAt'>[]> {
    return tx.getRepository(RunEntity).find({
      select: { editionCode: true, stageCode: true, number: true, standing: true, madeAt: true },
      order: { madeAt: 'ASC' },
    });
  }

  find(tx: Transaction, { edition, stage }: StagePlace, number: number): Promise<RunEntity | null> {
    return tx.getRepository(RunEntity).findOneBy({ editionCode: edition, stageCode: stage, number });
  }

  /** Official runs since a lock, newest first, without their texts. */
  officialSince(tx: Transaction, { edition, stage }: StagePlace, stageVersion: number): Promise<RunEntity[]> {
    return tx.getRepository(RunEntity).find({
      select: { ...HEAD, moves: true },
      where: { editionCode: edition, stageCode: stage, stageVersion, standing: 'official' },
      order: { number: 'DESC' },
    });
  }

  /** The newest official run since a lock. */
  latestOfficial(tx: Transaction, { edition, stage }: StagePlace, stageVersion: number): Promise<RunEntity | null> {
    return tx.getRepository(RunEntity).findOne({
      where: { editionCode: edition, stageCode: stage, stageVersion, standing: 'official' },
      order: { number: 'DESC' },
    });
  }
}
