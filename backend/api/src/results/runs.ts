import { Injectable } from '@nestjs/common';
import type { Language, RunExplanationView, RunView, StageCode } from '@anggakara/contracts';
import { explanationLines, unusedRulings } from '@anggakara/scoring';
import { Refusal, type Transaction } from '../platform';
import { OfficialRuns } from './official-runs';
import { rulingView, unusedRulingView } from './ruling.mapper';
import { RulingRepository } from './ruling.repository';
import type { RunEntity } from './run.entity';
import { inputOf, resultOf, runSummaryView } from './run.mapper';
import { RunNames } from './run-names';
import type { RunPlace } from './run-place';
import { RunRepository } from './run.repository';

export interface ExplainedEntry extends RunPlace {
  readonly entry: string;
}

/** Runs as later slices read them; who may know which juror gave which mark is the caller's to look at. */
@Injectable()
export class Runs {
  constructor(
    private readonly runs: RunRepository,
    private readonly official: OfficialRuns,
    private readonly rulings: RulingRepository,
    private readonly names: RunNames,
  ) {}

  /** The run on which the stage rests: none before its first official run, none while its lock is taken back. */
  async latestOfficial(tx: Transaction, edition: string, stage: StageCode): Promise<RunView | null> {
    const run = await this.official.inForce(tx, { edition, stage });
    return run === null ? null : this.view(tx, run);
  }

  /** Refuses `not-found`. */
  async find(tx: Transaction, edition: string, stage: StageCode, number: number): Promise<RunView> {
    return this.view(tx, await this.row(tx, { edition, stage, run: number }));
  }

  /** What became of one entry, by the rubric that the run was made with. Refuses `not-found`. */
  async explanation(tx: Transaction, place: ExplainedEntry, language: Language = 'id'): Promise<RunExplanationView> {
    const run = await this.row(tx, place);
    const result = resultOf(run);
    const found = result.entries.find(({ code }) => code === place.entry);
    const rubric = inputOf(run).rubrics.find(({ group }) => group === found?.group)?.rubric;
    if (found === undefined || rubric === undefined) throw new Refusal('not-found');
    const names = await this.names.entriesOf(tx, result);
    return {
      ...{ run: run.number, stage: run.stageCode, entry: found.code, entryName: names[found.code]?.name ?? found.code },
      ...{ lines: explanationLines(result, rubric, found.code, language), resultHash: run.resultHash },
    };
  }

  /** Refuses `not-found`. */
  async row(tx: Transaction, place: RunPlace): Promise<RunEntity> {
    const run = await this.runs.find(tx, place, place.run);
    if (run === null) throw new Refusal('not-found');
    return run;
  }

  private async view(tx: Transaction, run: RunEntity): Promise<RunView> {
    const place = { edition: run.editionCode, stage: run.stageCode };
    const result = resultOf(run);
    const input = inputOf(run);
    const codes = input.rulings.map(({ code }) => code);
    const rulings = (await this.rulings.ofStage(tx, place)).map(rulingView);
    return {
      ...runSummaryView(run, await this.official.number(tx, place)),
      result,
      names: await this.names.entriesOf(tx, result),
      jurors: await this.names.jurorsOf(tx, result),
      rulings: rulings.filter(({ code }) => codes.includes(code)),
      unusedRulings: unusedRulings(input, result).map(unusedRulingView),
    };
  }
}
