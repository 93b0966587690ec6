import type { EditionView, RunView, StageView } from '@anggakara/contracts';
import { nodesOf, type Rubric } from '@anggakara/scoring';
import type { EntryLeave } from '../participants';

/** A run with what its documents call things. */
export interface RankingSource {
  readonly edition: EditionView;
  readonly stage: StageView;
  readonly run: RunView;
  /** How and why whoever has left did, by the entry's code. */
  readonly leaves: ReadonlyMap<string, EntryLeave>;
  /** By group code. */
  readonly rubrics: ReadonlyMap<string, Rubric>;
  readonly printedAt: string;
}

export function nodeName({ rubrics }: Pick<RankingSource, 'rubrics'>, group: string, node: string): string {
  const rubric = rubrics.get(group);
  return rubric === undefined ? node : (nodesOf(rubric).find(({ code }) => code === node)?.name ?? node);
}

export function categoryNames({ categories }: EditionView): ReadonlyMap<string, string> {
  return new Map(categories.map(({ code, name }) => [code, name]));
}
