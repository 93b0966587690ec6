import type { RankedEntry, RunRankingView, RunSummaryView, RunView } from '@anggakara/contracts';
import type { EntryResult, InputDocument, ResultDocument } from '@anggakara/scoring';
import type { RunEntity } from './run.entity';

type Head = Omit<RunEntity, 'inputText' | 'resultText' | 'moves'>;

/** `inForce` is the number of the run on which the stage rests; null where it rests on none. */
export function runSummaryView(run: Head, inForce: number | null): RunSummaryView {
  const { number, stageCode, standing, state, inputHash, resultHash, engineVersion, note } = run;
  return {
    ...{ number, stage: stageCode, standing, state, inputHash, resultHash, engineVersion, note },
    ...{ madeAt: run.madeAt.toISOString(), madeBy: run.madeByName, inForce: number === inForce },
  };
}

/** The places alone, whatever they are made of left out. */
export function runRankingView({ jurors, result, ...run }: RunView): RunRankingView {
  return { ...run, result: { ...result, entries: result.entries.map(rankedEntry) } };
}

function rankedEntry({ jurors, nodes, metrics, cutDistance, ...entry }: EntryResult): RankedEntry {
  return entry;
}

export function resultOf({ resultText }: Pick<RunEntity, 'resultText'>): ResultDocument {
  return JSON.parse(resultText) as ResultDocument;
}

export function inputOf({ inputText }: Pick<RunEntity, 'inputText'>): InputDocument {
  return JSON.parse(inputText) as InputDocument;
}
