import { isDecimalString } from '../decimal-string';
import { known } from '../known';
import { isBetween, placedIn, type Problem } from '../problem';
import { compared, exact, whole, ZERO } from '../rational';
import type { CriterionNode, Rubric } from '../rubric';
import { marksOf } from '../rubric-nodes';
import { isComposite } from '../tree/combination';
import { isByCriteria, type PanelRule } from './panel-rule';
import type { RankPointsRule } from './place-points';

export type PanelProblemCode =
  | 'panel-unknown'
  | 'not-a-drop'
  | 'no-place-points'
  | 'place-points-not-decimal'
  | 'place-points-rise'
  | 'place-points-without-marks'
  | 'composite-needs-criteria'
  | 'criterion-rounding-needs-criteria';

type PanelProblem = Problem<PanelProblemCode>;

/** No panel has more jurors, and so none drops more sheets at either end. */
const MOST_DROPPED = 100;

/** The sum over a large panel is still exact. (docs/rules/finals.md 8) */
const MOST_POINTS = 10_000;

/** What is wrong with how a rubric joins its jurors. (docs/rules/panel.md 7-11, docs/rules/measures.md 10) */
export function panelProblems(rubric: Rubric): readonly PanelProblem[] {
  return [...ruleProblems(rubric), ...compositeProblems(rubric), ...roundingProblems(rubric)];
}

function ruleProblems(rubric: Rubric): readonly PanelProblem[] {
  const { panel } = rubric;
  switch (panel.method) {
    case 'mean':
    case 'median':
      return [];
    case 'trim':
      return isBetween(panel.drop, 0, MOST_DROPPED)
        ? []
        : [{ code: 'not-a-drop', path: 'panel.drop', facts: { most: MOST_DROPPED } }];
    case 'rank-points':
      return [...pointsProblems(panel), ...markless(rubric)];
    default:
      return [{ code: 'panel-unknown', path: 'panel.method', facts: {} }];
  }
}

function markless(rubric: Rubric): readonly PanelProblem[] {
  return marksOf(rubric).length > 0 ? [] : [{ code: 'place-points-without-marks', path: 'panel.method', facts: {} }];
}

function pointsProblems({ points }: RankPointsRule): readonly PanelProblem[] {
  if (points.length === 0) return [{ code: 'no-place-points', path: 'panel.points', facts: {} }];
  const placed = placedIn(points, 'panel.points');
  const texts = placed.filter(({ value }) => !isPoints(value));
  if (texts.length > 0) {
    return texts.map(({ path, value }) => ({
      code: 'place-points-not-decimal',
      path,
      facts: { value, most: MOST_POINTS },
    }));
  }
  const rising = placed.filter(
    ({ value }, place) => place > 0 && compared(exact(value), exact(known(points[place - 1]))) > 0,
  );
  return rising.map(({ path, value }) => ({ code: 'place-points-rise', path, facts: { value } }));
}

function isPoints(text: string): boolean {
  return isDecimalString(text) && compared(exact(text), ZERO) >= 0 && compared(exact(text), whole(MOST_POINTS)) <= 0;
}

/** Sheets left out by totals that are no sums of their marks would leave scores that a higher mark could lower. */
function compositeProblems({ panel, root }: Rubric): readonly PanelProblem[] {
  if (!leavesSheetsOut(panel)) return [];
  return markedComposites(root).map((node) => {
    return { code: 'composite-needs-criteria', path: 'panel.level', facts: { node } };
  });
}

/** So would means of other sheets, each rounded by itself. */
function roundingProblems({ panel, rounding }: Rubric): readonly PanelProblem[] {
  if (!leavesSheetsOut(panel) || rounding.criterion === null) return [];
  const facts = { criterion: rounding.criterion };
  return [{ code: 'criterion-rounding-needs-criteria', path: 'rounding.criterion', facts }];
}

function leavesSheetsOut(panel: PanelRule): boolean {
  return !isByCriteria(panel) && (panel.method === 'trim' || panel.method === 'median');
}

function markedComposites(node: CriterionNode): readonly string[] {
  if (node.kind !== 'group') return [];
  const own = isComposite(node) && holdsMarks(node) ? [node.code] : [];
  return [...own, ...node.children.flatMap(markedComposites)];
}

function holdsMarks(node: CriterionNode): boolean {
  return node.kind === 'group' ? node.children.some(holdsMarks) : node.kind === 'mark';
}
