import { marksOf, rankingIndices } from './rubric-nodes';
import type { MarkNode, Rubric, RubricIndex } from './rubric';

/** A rubric with what is asked of it for every entry. */
export interface PreparedRubric {
  readonly rubric: Rubric;
  readonly marks: readonly MarkNode[];
  /** The columns whose mean orders the group. */
  readonly ranking: readonly RubricIndex[];
}

export function preparedRubric(rubric: Rubric): PreparedRubric {
  return { rubric, marks: marksOf(rubric), ranking: rankingIndices(rubric) };
}
