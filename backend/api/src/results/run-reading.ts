import { Injectable } from '@nestjs/common';
import type {
  Language,
  Page,
  RunComparisonView,
  RunExplanationView,
  RunRankingView,
  RunSummaryView,
  RunView,
} from '@anggakara/contracts';
import { comparison, comparisonLines, nodesOf } from '@anggakara/scoring';
import type { StagePlace } from '../competition';
import { Database, type Transaction } from '../platform';
import { OfficialRuns } from './official-runs';
import type { RunEntity } from './run.entity';
import { inputOf, resultOf, runRankingView, runSummaryView } from './run.mapper';
import type { RunPlace } from './run-place';
import { RunRepository } from './run.repository';
import { type ExplainedEntry, Runs } from './runs';
import { type SealedFile, sealedFile } from './sealed-file';

/** Runs as people read them. */
@Injectable()
export class RunReading {
  constructor(
    private readonly database: Database,
    private readonly runs: Runs,
    private readonly repository: RunRepository,
    private readonly official: OfficialRuns,
  ) {}

  /** Newest first. */
  async list(place: StagePlace): Promise<Page<RunSummaryView>> {
    const tx = this.database.reader;
    const inForce = await this.official.number(tx, place);
    const items = (await this.repository.heads(tx, place)).map((run) => runSummaryView(run, inForce));
    return { items, total: items.length };
  }

  view({ edition, stage, run }: RunPlace): Promise<RunView> {
    return this.runs.find(this.database.reader, edition, stage, run);
  }

  async ranking(place: RunPlace): Promise<RunRankingView> {
    return runRankingView(await this.view(place));
  }

  /** Byte for byte what was hashed as the run's input. */
  async input(place: RunPlace): Promise<string> {
    return (await this.runs.row(this.database.reader, place)).inputText;
  }

  /** Input, result and both hashes in one file. Refuses `not-found`. */
  async sealed(place: RunPlace): Promise<SealedFile> {
    return sealedFile(await this.runs.row(this.database.reader, place));
  }

  explanation(place: ExplainedEntry, language: Language): Promise<RunExplanationView> {
    return this.runs.explanation(this.database.reader, place, language);
  }

  /** What changed from the earlier to the later of two runs of a stage, by how much and why. Refuses `not-found`. */
  async comparison(place: RunPlace, other: number, language: Language): Promise<RunComparisonView> {
    const tx = this.database.reader;
    const [before, after] = await this.pair(tx, place, other);
    const compared = comparison(resultOf(before), resultOf(after));
    const inForce = await this.official.number(tx, place);
    const { names } = await this.view({ ...place, run: after.number });
    return {
      before: runSummaryView(before, inForce),
      after: runSummaryView(after, inForce),
      comparison: compared,
      names,
      lines: comparisonLines(compared, { ...nodeNames(before), ...nodeNames(after), ...entryNames(names) }, language),
    };
  }

  private async pair(tx: Transaction, place: RunPlace, other: number): Promise<readonly [RunEntity, RunEntity]> {
    const [earlier, later] = [Math.min(place.run, other), Math.max(place.run, other)];
    return [await this.runs.row(tx, { ...place, run: earlier }), await this.runs.row(tx, { ...place, run: later })];
  }
}

function entryNames(names: RunView['names']): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(names).map(([code, { name }]) => [code, name]));
}

/** The criteria as the run's own rubrics call them. */
function nodeNames(run: RunEntity): Readonly<Record<string, string>> {
  const nodes = inputOf(run).rubrics.flatMap(({ rubric }) => nodesOf(rubric));
  return Object.fromEntries(nodes.map(({ code, name }) => [code, name]));
}
