import {
  type CriterionNode,
  metricNodesOf,
  nodesOf,
  panelText,
  type Provenance,
  type Rubric,
} from '@anggakara/scoring';
import { decimalText } from './indonesian-text';
import { provenanceText } from './provenance-text';
import type { RankingSource } from './ranking-source';
import type { ColumnMeaning } from './workbook-model';

type Rubrics = Pick<RankingSource, 'rubrics'>;

/** What is not computed but taken down. */
export const recorded = (meaning: string, source: string, range = 'bebas'): ColumnMeaning => ({
  ...{ meaning, unit: 'teks', range, source },
  basis: 'catatan edisi',
});

/** Each rule once, as the rubrics of the run have it: documented with its source, or assumed with the reason. */
export function basisOf({ rubrics }: Rubrics, read: (rubric: Rubric) => readonly Provenance[]): string {
  const texts = new Set([...rubrics.values()].flatMap(read).map(provenanceText));
  return texts.size === 0 ? 'tidak ada aturan' : [...texts].join('; ');
}

/** How a score comes about, in the run's own rubrics. */
export function scoreBasis(source: Rubrics): string {
  return basisOf(source, ({ panel, rankedBy, rounding }) => [
    ...[panel.provenance, rankedBy.provenance, rounding.provenance],
  ]);
}

/** How the run's own rubrics join jurors, each way once. */
export function panelSource({ rubrics }: Rubrics): string {
  return [...new Set([...rubrics.values()].map(({ panel }) => panelText(panel, 'id')))].join(' ');
}

export function weightBasis(source: Rubrics): string {
  return basisOf(source, ({ indices }) => indices.map(({ provenance }) => provenance));
}

export function criterionBasis(source: Rubrics): string {
  return basisOf(source, (rubric) => nodesOf(rubric).map(({ provenance }) => provenance));
}

export function goalpostBasis(source: Rubrics): string {
  return basisOf(source, (rubric) => metricNodesOf(rubric).map(({ goalposts }) => goalposts.provenance));
}

/** The grids on which jurors mark: `0 sampai 100, langkah 1`. */
export function markRange({ rubrics }: Rubrics): string {
  const grids = [...rubrics.values()].flatMap((rubric) => nodesOf(rubric).flatMap(gridOf));
  return [...new Set(grids)].join('; ');
}

function gridOf(node: CriterionNode): readonly string[] {
  if (node.kind !== 'mark') return [];
  const { min, max, step } = node.grid;
  return [`${decimalText(min)} sampai ${decimalText(max)}, langkah ${decimalText(step)}`];
}
