import { type Rubric, rubricProblems } from '@anggakara/scoring';
import { Refusal } from '../platform';

/**
 * The rubric, where marks can be taken with it. Refuses `weights-do-not-sum` with column, node, sum and total, and
 * `instrument-unsound` for everything else. (docs/rules/panel.md 3)
 */
export function soundRubric(rubric: Rubric): Rubric {
  const [problem] = rubricProblems(rubric);
  if (problem === undefined) return rubric;
  const { code, path, facts } = problem;
  if (code === 'weights-do-not-sum') throw new Refusal(code, { ...facts, index: indexAt(rubric, path), path });
  throw new Refusal('instrument-unsound', { ...facts, instrument: rubric.code, problem: code, path });
}

/** Code of the column that a path such as `indices[1].totals.SUBSTANCE` stands in. */
function indexAt(rubric: Rubric, path: string): string {
  const place = Number(/^indices\[(\d+)\]/.exec(path)?.[1]);
  return rubric.indices[place]?.code ?? '';
}
