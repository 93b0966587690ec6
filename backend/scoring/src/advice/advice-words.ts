import { filled } from '../sentence';
import type { AdviceDocument, GroupAdvice } from './advice-document';
import { findings } from './advice-findings';
import { ADVICE_ANALYSES, ADVICE_NOTES, type AdviceAnalysis } from './advice-notes';
import { questions } from './advice-questions';
import type { AdviceReader } from './advice-reader';

/** One analysis in words: what it says first, then what it rests on. */
export interface AdviceWords {
  readonly analysis: AdviceAnalysis;
  readonly says: string;
  /** Of signals alone: each is a question. */
  readonly questions: readonly string[];
  readonly assumes: string;
  readonly basis: string;
  readonly notWhen: string;
}

/** A group's advice in sentences, every analysis with its assumptions and limits. (docs/rules/advice.md 11) */
export function adviceWords(
  { draws }: Pick<AdviceDocument, 'draws'>,
  group: GroupAdvice,
  reader: AdviceReader,
): readonly AdviceWords[] {
  const says = findings(group, reader);
  const asked = questions(group, reader);
  return ADVICE_ANALYSES.map((analysis) => {
    const { assumes, basis, notWhen } = ADVICE_NOTES[analysis];
    return {
      analysis,
      says: says[analysis],
      questions: analysis === 'signals' ? asked : [],
      assumes: filled(assumes, reader.language),
      basis: filled(basis, reader.language, basisOf(group, analysis === 'weights' ? draws.weights : draws.ranks)),
      notWhen: filled(notWhen, reader.language),
    };
  });
}

function basisOf(group: GroupAdvice, draws: number): Readonly<Record<string, number>> {
  const { entries, jurors, ranked, places, weighed, agreement } = group;
  return {
    ...{ entries, jurors, ranked, places, weighed, draws },
    count: group.recusals.length,
    complete: agreement?.entries ?? 0,
    paired: agreement?.alphaEntries ?? 0,
    criteria: group.criteria.length,
    ordered: group.orders.length,
  };
}
