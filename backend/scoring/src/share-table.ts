import { known } from './known';
import { ONE, product, quotient, rational, total, whole, ZERO, type Rational } from './rational';
import type { CriterionNode, GroupNode, RubricIndex } from './rubric';

/** What one weight column makes of a tree whose applicable leaves are known. */
export interface ShareTable {
  /** Shares are whole multiples of 1/unit. */
  readonly unit: bigint;
  /** By node: each leaf's share in its score, leaves in the tree's order; a node to which nothing applies has none. */
  readonly shares: ReadonlyMap<string, readonly bigint[]>;
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
  const unit = [...byNode.values()].flatMap((shares) => [...shares.values()]).reduce(commonUnit, 1n);
  const leaves = leafCodes(root);
  const shares = [...byNode].map(([node, parts]): readonly [string, readonly bigint[]] => [
    node,
    leaves.map((leaf) => wholeShare(parts.get(leaf) ?? ZERO, unit)),
  ]);
  return { unit, shares: new Map(shares), applicable: applicableShare(root, index, applying) };
}

/** The mean of several columns is a column too; a node that has no score in one of them has none. (docs/rules/ranking.md 4) */
export function meanTable(tables: readonly ShareTable[]): ShareTable {
  const [first, ...others] = tables;
  const common = tables.reduce((unit, table) => commonUnit(unit, rational(1n, table.unit)), 1n);
  const nodes = [...known(first).shares.keys()].filter((node) => others.every(({ shares }) => shares.has(node)));
  const shares = nodes.map((node): readonly [string, readonly bigint[]] => {
    const rows = tables.map((table) => known(table.shares.get(node)).map((share) => share * (common / table.unit)));
    return [node, rows.reduce((sums, row) => sums.map((sum, leaf) => sum + known(row[leaf])))];
  });
  const applicable = quotient(total(tables.map((table) => table.applicable)), whole(tables.length));
  return { unit: common * BigInt(tables.length), shares: new Map(shares), applicable };
}

export function weightOf(index: RubricIndex, node: CriterionNode): Rational {
  return whole(known(index.weights[node.code]));
}

interface Collection {
  readonly index: RubricIndex;
  readonly applying: ReadonlySet<string>;
  readonly byNode: Map<string, Shares>;
}

function collect(node: CriterionNode, collection: Collection): Shares | null {
  const shares = node.kind === 'group' ? groupShares(node, collection) : leafShares(node, collection);
  if (shares !== null) collection.byNode.set(node.code, shares);
  return shares;
}

function leafShares({ code }: CriterionNode, { applying }: Collection): Shares | null {
  return applying.has(code) ? new Map([[code, ONE]]) : null;
}

function groupShares(group: GroupNode, collection: Collection): Shares | null {
  const children = group.children.flatMap((child) => {
    const shares = collect(child, collection);
    return shares === null ? [] : [{ shares, weight: weightOf(collection.index, child) }];
  });
  const weight = total(children.map((child) => child.weight));
  if (weight.numerator === 0n) return null;
  return new Map(
    children.flatMap((child) => {
      const part = quotient(child.weight, weight);
      return [...child.shares].map(([leaf, share]): readonly [string, Rational] => [leaf, product(part, share)]);
    }),
  );
}

function leafCodes(node: CriterionNode): readonly string[] {
  return node.kind === 'group' ? node.children.flatMap(leafCodes) : [node.code];
}

function commonUnit(unit: bigint, { numerator, denominator }: Rational): bigint {
  const { denominator: lowest } = rational(numerator, denominator);
  return unit * rational(lowest, unit).numerator;
}

function wholeShare({ numerator, denominator }: Rational, unit: bigint): bigint {
  return (numerator * unit) / denominator;
}

function applicableShare(root: GroupNode, index: RubricIndex, applying: ReadonlySet<string>): Rational {
  const shareOf = (node: CriterionNode): Rational => {
    if (node.kind !== 'group') return applying.has(node.code) ? ONE : ZERO;
    const weights = total(node.children.map((child) => weightOf(index, child)));
    return quotient(total(node.children.map((child) => product(weightOf(index, child), shareOf(child)))), weights);
  };
  return shareOf(root);
}
