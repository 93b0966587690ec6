import { Injectable } from '@nestjs/common';
import type { EditionView } from '@anggakara/contracts';
import type { ResultDocument, RulingInput } from '@anggakara/scoring';
import type { Stage, StagePlace } from '../competition';
import type { Transaction } from '../platform';
import { OfficialRuns } from './official-runs';
import { rulingInput } from './ruling.mapper';
import { RulingRepository } from './ruling.repository';
import { resultOf } from './run.mapper';
import { type RunCounts, RunRepository } from './run.repository';

export interface Precedent {
  /** The official result of the stage before; null at the first stage. */
  readonly before: ResultDocument | null;
  readonly rulings: readonly RulingInput[];
  /** Runs and rulings that the stage has had. */
  readonly counts: RunCounts;
}

/** What was decided before a run: the stage before, and the rulings since the stage was last locked. */
@Injectable()
export class Precedents {
  constructor(
    private readonly official: OfficialRuns,
    private readonly rulings: RulingRepository,
    private readonly runs: RunRepository,
  ) {}

  async of(tx: Transaction, { stages }: EditionView, stage: Stage): Promise<Precedent> {
    const place = { edition: stage.edition, stage: stage.code };
    const earlier = stages.filter(({ ordinal }) => ordinal < stage.ordinal).at(-1);
    const run = earlier === undefined ? null : await this.official.inForce(tx, { ...place, stage: earlier.code });
    const rulings = await this.rulings.since(tx, place, stage.version);
    const counts = await this.counts(tx, place);
    return { before: run === null ? null : resultOf(run), rulings: rulings.map(rulingInput), counts };
  }

  counts(tx: Transaction, place: StagePlace): Promise<RunCounts> {
    return this.runs.counts(tx, place);
  }
}
