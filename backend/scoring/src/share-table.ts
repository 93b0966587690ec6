import { floorOf, plus, times, type Integer } from './integer';
import { known } from './known';
import { ONE, product, quotient, rational, total, whole, ZERO, type Rational } from './rational';
import type { CriterionNode, GroupNode, RubricIndex } from './rubric';
import { isComposite, partsOf, sizeOf, termCodes } from './tree/combination';

/** What one weight column makes of a tree whose applicable leaves are known. */
export interface ShareTable {
  /** What shares are of: leaves and composites, in the tree's order. (docs/rules/measures.md 11) */
  readonly terms: readonly string[];
  /** Shares are whole multiples of 1/unit. */
  readonly unit: Integer;
  /** By node: each term's share in its score; a node to which nothing applies has none. */
  readonly shares: ReadonlyMap<string, readonly Integer[]>;
  /** Share of the column's weight that applies, 0 to 1. (docs/rules/panel.md 4) */
  readonly applicable: Rational;
}

type Shares = ReadonlyMap<string, Rational>;

/**
 * A node's score is the weighted mean of what applies under it; the weight of what does not goes to its siblings. Every
 * score is therefore a sum of shares of leaves. (docs/rules/panel.md 3)
 */
export function shareTable(root: GroupNode, index: RubricIndex, applying: ReadonlySet<string>): ShareTable {
  const byNode = new Map<string, Shares>();
  collect(root, { index, applying, byNode });
  const unit = [...byNode.values()].flatMap((shares) => [...shares.values()]).reduce(commonUnit, 1);
  const terms = termCodes(root);
  const shares = [...byNode].map(([node, parts]): readonly [string, readonly Integer[]] => [
    node,
    terms.map((term) => wholeShare(parts.get(term) ?? ZERO, unit)),
  ]);
  return { terms, unit, shares: new Map(shares), applicable: applicableShare(root, index, applying) };
}

/** The mean of several columns is a column too; a node that has no score in one of them has none. (docs/rules/ranking.md 4) */
export function meanTable(tables: readonly ShareTable[]): ShareTable {
  const [first, ...others] = tables;
  const common = tables.reduce<Integer>((unit, table) => commonUnit(unit, rational(1, table.unit)), 1);
  const nodes = [...known(first).shares.keys()].filter((node) => others.every(({ shares }) => shares.has(node)));
  const shares = nodes.map((node): readonly [string, readonly Integer[]] => {
    const rows = tables.map((table) =>
      known(table.shares.get(node)).map((share) => times(share, floorOf(common, table.unit))),
    );
    return [node, rows.reduce((sums, row) => sums.map((sum, leaf) => plus(sum, known(row[leaf]))))];
  });
  const applicable = quotient(total(tables.map((table) => table.applicable)), whole(tables.length));
  return { terms: known(first).terms, unit: times(common, tables.length), shares: new Map(shares), applicable };
}

interface Collection {
  readonly index: RubricIndex;
  readonly applying: ReadonlySet<string>;
  readonly byNode: Map<string, Shares>;
}

function collect(node: CriterionNode, collection: Collection): Shares | null {
  const shares = node.kind === 'group' ? groupShares(node, collection) : leafShares(node, collection);
  if (shares === null) return null;
  const own = isComposite(node) ? new Map([[node.code, ONE]]) : shares;
  collection.byNode.set(node.code, own);
  return own;
}

function leafShares({ code }: CriterionNode, { applying }: Collection): Shares | null {
  return applying.has(code) ? new Map([[code, ONE]]) : null;
}

function groupShares(group: GroupNode, collection: Collection): Shares | null {
  const children = group.children.flatMap((child) => {
    const shares = collect(child, collection);
    return shares === null ? [] : [{ child, shares }];
  });
  const parts = partsOf(
    group,
    children.map(({ child }) => child),
    collection.index,
  );
  if (parts === null) return null;
  return new Map(
    children.flatMap(({ child, shares }) => {
      const part = known(parts.get(child.code));
      return [...shares].map(([term, share]): readonly [string, Rational] => [term, product(part, share)]);
    }),
  );
}

function commonUnit(unit: Integer, { numerator, denominator }: Rational): Integer {
  const { denominator: lowest } = rational(numerator, denominator);
  return times(unit, rational(lowest, unit).numerator);
}

function wholeShare({ numerator, denominator }: Rational, unit: Integer): Integer {
  return floorOf(times(numerator, unit), denominator);
}

function applicableShare(root: GroupNode, index: RubricIndex, applying: ReadonlySet<string>): Rational {
  const shareOf = (node: CriterionNode): Rational => {
    if (node.kind !== 'group') return applying.has(node.code) ? ONE : ZERO;
    const sizes = node.children.map((child) => sizeOf(node, child, index));
    const applicable = node.children.map((child, place) => product(known(sizes[place]), shareOf(child)));
    return quotient(total(applicable), total(sizes));
  };
  return shareOf(root);
}
