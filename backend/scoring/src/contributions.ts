import { known } from './known';
import type { PanelScore } from './panel-score';
import { mean, type Rational } from './rational';
import type { RubricIndex } from './rubric';

/** What each leaf gives to an entry's score, as the mean over some columns; the parts sum to it exactly. (docs/rules/ranking.md 6) */
export function contributionsOf(panel: PanelScore, indices: readonly RubricIndex[]): ReadonlyMap<string, Rational> {
  const { leaves, rubric } = panel.prepared;
  const tables = indices.map(({ code }) => known(panel.tables.get(code)));
  return new Map(
    leaves.flatMap(({ code }, leaf): readonly (readonly [string, Rational])[] => {
      const ticks = panel.leaves.ticks[leaf] ?? null;
      if (ticks === null) return [];
      const parts = tables.map(({ shares, unit }) => ({
        numerator: known(shares.get(rubric.root.code)?.[leaf]) * ticks,
        denominator: unit * panel.leaves.unit,
      }));
      return [[code, mean(parts)]];
    }),
  );
}
