import { Injectable } from '@nestjs/common';
import type { EditionView, OrderDocument, RunView, StageView } from '@anggakara/contracts';
import { explanationLines, type Rubric } from '@anggakara/scoring';
import { Editions, Instruments } from '../competition';
import { Entries } from '../participants';
import { Refusal, type Transaction } from '../platform';
import { Runs } from '../results';
import type { StageEvaluation } from './evaluation-report.model';
import type { RankingSource } from './ranking-source';

/** What a document says of runs: the one that was ordered, else the latest official one of each stage. */
@Injectable()
export class RankingFacts {
  constructor(
    private readonly editions: Editions,
    private readonly instruments: Instruments,
    private readonly runs: Runs,
    private readonly entries: Entries,
  ) {}

  edition(tx: Transaction, code: string): Promise<EditionView> {
    return this.editions.find(tx, code);
  }

  /** Refuses `document-subject-missing` without a stage and `nothing-evaluated` without a run. */
  async ranking(
    tx: Transaction,
    edition: EditionView,
    order: OrderDocument,
  ): Promise<Omit<RankingSource, 'printedAt'>> {
    const stage = edition.stages.find(({ code }) => code === order.stage);
    if (stage === undefined) throw new Refusal('document-subject-missing', { needed: 'stage' });
    const run = await this.runOf(tx, edition, stage, order.run);
    if (run === null) throw new Refusal('nothing-evaluated');
    const leaves = await this.entries.endings(tx, edition.code);
    return { edition, stage, run, leaves, rubrics: await this.rubrics(tx, edition, stage) };
  }

  /** The same of a run that decides something: refuses `run-not-settled` of a preliminary one and of one that is open. */
  async selection(
    tx: Transaction,
    edition: EditionView,
    order: OrderDocument,
  ): Promise<Omit<RankingSource, 'printedAt'>> {
    const found = await this.ranking(tx, edition, order);
    if (found.run.standing !== 'official' || found.run.state !== 'settled') throw new Refusal('run-not-settled');
    return found;
  }

  /** The entry's part of each run that holds it, in the order of the stages. */
  async evaluations(
    tx: Transaction,
    edition: EditionView,
    order: OrderDocument & { readonly entry: string },
  ): Promise<readonly StageEvaluation[]> {
    const found: StageEvaluation[] = [];
    for (const stage of edition.stages.filter(({ code }) => order.stage === undefined || code === order.stage)) {
      const run = await this.runOf(tx, edition, stage, order.stage === undefined ? undefined : order.run);
      if (run === null) continue;
      const evaluation = evaluationOf(stage, run, await this.rubrics(tx, edition, stage), order.entry);
      if (evaluation !== null) found.push(evaluation);
    }
    if (found.length === 0) throw new Refusal('nothing-evaluated');
    return found;
  }

  private runOf(
    tx: Transaction,
    { code }: EditionView,
    stage: StageView,
    number: number | undefined,
  ): Promise<RunView | null> {
    return number === undefined
      ? this.runs.latestOfficial(tx, code, stage.code)
      : this.runs.find(tx, code, stage.code, number);
  }

  private async rubrics(
    tx: Transaction,
    { code }: EditionView,
    stage: StageView,
  ): Promise<ReadonlyMap<string, Rubric>> {
    const instruments = await this.instruments.ofStage(tx, code, stage.code);
    return new Map(instruments.map(({ group, rubric }) => [group, rubric]));
  }
}

function evaluationOf(
  stage: StageView,
  run: RunView,
  rubrics: ReadonlyMap<string, Rubric>,
  entry: string,
): StageEvaluation | null {
  const result = run.result.entries.find(({ code }) => code === entry);
  const group = run.result.groups.find((own) => own.group === result?.group);
  const rubric = rubrics.get(result?.group ?? '');
  if (result === undefined || group === undefined || rubric === undefined) return null;
  const peers = run.result.entries.filter(
    ({ group: own, standing }) => own === result.group && standing.kind === 'ranked',
  );
  return { stage, run, result, group, rubric, peers, lines: explanationLines(run.result, rubric, entry, 'id') };
}
