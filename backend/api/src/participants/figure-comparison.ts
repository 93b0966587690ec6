import type { ComparisonObstacle, DocumentedFigureView, FigureComparisonView } from '@anggakara/contracts';

/** Comparable are figures whose windows are all complete and the same. (docs/rules/documented-figures.md 6) */
export function figureComparison(items: readonly DocumentedFigureView[]): FigureComparisonView {
  const obstacles = items.length < 2 ? [] : obstaclesTo(items);
  return { items, comparable: obstacles.length === 0, obstacles };
}

function obstaclesTo(items: readonly DocumentedFigureView[]): readonly ComparisonObstacle[] {
  const count = new Set(items.map(({ window }) => `${window.start ?? ''}/${window.end ?? ''}`)).size;
  const incomplete = items.filter(({ window }) => !window.complete);
  return [
    ...(count > 1 ? [{ kind: 'windows-differ', count } as const] : []),
    ...incomplete.map(({ agencyName, window: { start, end } }) => {
      return { kind: 'window-incomplete', agencyName, start, end } as const;
    }),
  ];
}
