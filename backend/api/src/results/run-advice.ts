import { Injectable } from '@nestjs/common';
import type { Language, RunAdviceView } from '@anggakara/contracts';
import { type AdviceDocument, adviceWords, nodesOf } from '@anggakara/scoring';
import { Judgement } from '../judging';
import { Database } from '../platform';
import { AdviceComputation } from './advice-computation';
import { markTable } from './mark-table';
import type { RunEntity } from './run.entity';
import { inputOf, resultOf } from './run.mapper';
import type { RunPlace } from './run-place';
import { Runs } from './runs';

/** What statistics say about a run, beside it: nothing of it goes back into a result. (docs/rules/advice.md 1) */
@Injectable()
export class RunAdvice {
  constructor(
    private readonly database: Database,
    private readonly runs: Runs,
    private readonly judgement: Judgement,
    private readonly computation: AdviceComputation,
  ) {}

  /** Refuses `not-found` and `computation-too-long`. */
  async view(place: RunPlace, language: Language): Promise<RunAdviceView> {
    const tx = this.database.reader;
    const row = await this.runs.row(tx, place);
    const orders = await this.judgement.orders(tx, place, row.madeAt);
    const { inputText, resultText } = row;
    const { adviceText, adviceHash } = await this.computation.of({ inputText, resultText, orders });
    const { result, names, jurors, rulings, unusedRulings, ...run } = await this.runs.find(
      tx,
      place.edition,
      place.stage,
      place.run,
    );
    const told = { advice: JSON.parse(adviceText) as AdviceDocument, names, jurors };
    return { run, adviceHash, ...told, criteria: criteriaOf(row), words: wordsOf(told, language) };
  }

  /** The marks of a run, one a line, for who computes with them. Refuses `not-found`. */
  async marks(place: RunPlace): Promise<string> {
    return markTable(resultOf(await this.runs.row(this.database.reader, place)));
  }
}

function criteriaOf(run: RunEntity): RunAdviceView['criteria'] {
  const nodes = inputOf(run).rubrics.flatMap(({ rubric }) => nodesOf(rubric));
  return Object.fromEntries(nodes.map(({ code, name }) => [code, name]));
}

function wordsOf(
  { advice, names, jurors }: Pick<RunAdviceView, 'advice' | 'names' | 'jurors'>,
  language: Language,
): RunAdviceView['words'] {
  const nameOf = (code: string): string => {
    const entry = names[code];
    return entry === undefined ? (jurors[code] ?? code) : `${code} ${entry.name}`;
  };
  return advice.groups.map((group) => ({
    group: group.group,
    analyses: adviceWords(advice, group, { language, nameOf }),
  }));
}
