import { floorOf, times, type Integer } from '../integer';
import { known } from '../known';
import { compared, type Rational } from '../rational';
import { LEAST_KEPT, type PanelRule } from './panel-rule';

/** How much each sheet counts, as whole multiples of 1/unit; all multiples together are `count` whole sheets. */
export interface Kept {
  readonly unit: Integer;
  readonly shares: readonly Integer[];
  readonly count: number;
}

/**
 * How many of n sheets a rule that keeps some leaves out at each end; a median leaves the middle one, or two.
 * (docs/rules/panel.md 8, 9)
 */
export function dropOf(rule: PanelRule, sheets: number): number {
  if (rule.method !== 'trim') return Math.max(0, Math.ceil(sheets / 2) - 1);
  return sheets < neededToTrim(rule.drop) ? 0 : rule.drop;
}

/** The least number of sheets of which so many can be left out at each end. */
export function neededToTrim(drop: number): number {
  return 2 * drop + LEAST_KEPT;
}

/**
 * Of values the ones between the `drop` lowest and the `drop` highest. Where equals lie across an edge each of them counts
 * in the same part, so that no order of jurors decides whose sheet is left out. (docs/rules/panel.md 10)
 */
export function keptShares(values: readonly Rational[], drop: number): Kept {
  const runs = runsOf(values);
  const last = values.length - drop;
  const inside = runs.map(({ from, rows }) => Math.min(from + rows.length, last) - Math.max(from, drop));
  const parts = runs.map(({ rows }, run) => ({ rows, kept: Math.max(0, known(inside[run])) }));
  const unit = parts.reduce<Integer>(
    (product, { rows, kept }) => times(product, isPartial(rows, kept) ? rows.length : 1),
    1,
  );
  const shares = new Array<Integer>(values.length).fill(0);
  for (const { rows, kept } of parts) for (const row of rows) shares[row] = floorOf(times(unit, kept), rows.length);
  return { unit, shares, count: values.length - 2 * drop };
}

export interface Run {
  /** Place of the first of them, from 0. */
  readonly from: number;
  readonly rows: readonly number[];
}

/** Equal values together, the lowest first. */
export function runsOf(values: readonly Rational[]): readonly Run[] {
  const order = values.map((_, row) => row).toSorted((a, b) => compared(known(values[a]), known(values[b])));
  const runs: { from: number; rows: number[] }[] = [];
  order.forEach((row, place) => {
    const run = runs.at(-1);
    const isEqual = run !== undefined && compared(known(values[known(run.rows[0])]), known(values[row])) === 0;
    if (isEqual) run.rows.push(row);
    else runs.push({ from: place, rows: [row] });
  });
  return runs;
}

function isPartial(rows: readonly number[], kept: number): boolean {
  return kept > 0 && kept < rows.length;
}
