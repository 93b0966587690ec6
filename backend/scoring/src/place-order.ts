import type { RankedScore } from './group-ranking';
import type { GroupRun } from './group-run';
import { known } from './known';
import type { Column } from './prepared-rubric';
import type { OpenTie } from './result-document';

/** The order by which places are given: a shortlist has one, each award category has its own. */
export interface PlaceOrder {
  readonly category: Column;
  readonly places: number;
  /** Best first. */
  readonly ranked: readonly RankedScore[];
  readonly byCode: ReadonlyMap<string, RankedScore>;
  readonly selected: ReadonlySet<string>;
  /** The last one selected, or the first by code of those who wait for the last place; null where nobody is. */
  readonly cut: RankedScore | null;
  /** The same for an entry of a class, where that is another one. */
  readonly ownCuts: ReadonlyMap<string, RankedScore | null>;
}

export function placeOrders({ places, ranked, shortlist, awards }: GroupRun): readonly PlaceOrder[] {
  if (awards === null) {
    const { selected, cut, ownCuts } = known(shortlist);
    return [{ category: null, places, ranked, selected, byCode: rankedByCode(ranked), cut, ownCuts }];
  }
  const { fields, winners } = awards;
  return fields.map(({ category, ...field }) =>
    placeOrder(
      {
        category,
        places: field.places,
        ranked: field.ranked,
        selected: new Set(winners.byCategory.get(category)),
      },
      winners.openTies.find((tie) => tie.category === category),
    ),
  );
}

function placeOrder(order: Omit<PlaceOrder, 'byCode' | 'cut' | 'ownCuts'>, openTie: OpenTie | undefined): PlaceOrder {
  const { ranked, selected } = order;
  const isLast =
    openTie === undefined
      ? (code: string): boolean => selected.has(code)
      : (code: string): boolean => code === openTie.entries[0];
  return {
    ...order,
    byCode: rankedByCode(ranked),
    cut: ranked.findLast(({ panel }) => isLast(panel.entry.code)) ?? null,
    ownCuts: new Map(),
  };
}

function rankedByCode(ranked: readonly RankedScore[]): PlaceOrder['byCode'] {
  return new Map(ranked.map((one) => [one.panel.entry.code, one]));
}
