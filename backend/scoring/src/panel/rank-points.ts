import { grouped } from '../grouped';
import { known } from '../known';
import type { PanelScore } from '../panel-score';
import type { Column } from '../prepared-rubric';
import { exact, quotient, total, whole, type Rational } from '../rational';
import { runsOf } from './kept-shares';
import type { PlaceGiven, RankPointsRule } from './place-points';
import { nodeTotals } from './sheet-totals';

/**
 * The panels with the places that every juror's totals give. Only eligible, complete entries take a place.
 * (docs/rules/panel.md 11, docs/rules/ranking.md 8)
 */
export function withPlaces(panels: readonly PanelScore[], rule: RankPointsRule): readonly PanelScore[] {
  const contenders = panels.filter(({ entry, missing }) => entry.eligibility === 'eligible' && missing === null);
  const columns = [...(contenders[0]?.scores.keys() ?? [])];
  const given = columns.map((column) => [column, placesGiven(contenders, column, rule)] as const);
  return panels.map((panel) => {
    return { ...panel, places: new Map(given.map(([column, places]) => [column, places.get(panel.entry.code) ?? []])) };
  });
}

interface Ballot {
  readonly entry: string;
  readonly juror: string;
  readonly total: Rational;
}

type Given = PlaceGiven & { readonly entry: string };

function placesGiven(
  contenders: readonly PanelScore[],
  column: Column,
  rule: RankPointsRule,
): ReadonlyMap<string, readonly PlaceGiven[]> {
  const ballots = contenders.flatMap((panel): readonly Ballot[] => {
    const totals = known(nodeTotals(panel.desk, column, panel.prepared.rubric.root.code));
    return panel.counted.map(({ juror }, sheet) => ({ entry: panel.entry.code, juror, total: known(totals[sheet]) }));
  });
  const byJuror = grouped(ballots, ({ juror }) => juror);
  return grouped(
    [...byJuror.values()].flatMap((own) => orderOf(own, rule)),
    ({ entry }) => entry,
  );
}

/** One juror's order: equals share a place, and the next one is skipped. */
function orderOf(ballots: readonly Ballot[], rule: RankPointsRule): readonly Given[] {
  return runsOf(ballots.map((ballot) => ballot.total)).flatMap(({ from, rows }) => {
    const first = rule.orderedBy === 'lowest' ? from : ballots.length - from - rows.length;
    const points = pointsFor(rule, first, rows.length);
    return rows.map((row) => {
      const { entry, juror } = known(ballots[row]);
      return { entry, juror, place: first + 1, points };
    });
  });
}

/** Points of so many who share the places from `first`, counted from 0; beyond the list there are none. */
function pointsFor({ points, sharedRanks }: RankPointsRule, first: number, sharing: number): Rational {
  const pointsAt = (place: number): Rational => exact(points[place] ?? '0');
  if (sharedRanks === 'highest') return pointsAt(first);
  const shared = Array.from({ length: sharing }, (_, step) => pointsAt(first + step));
  return quotient(total(shared), whole(sharing));
}
