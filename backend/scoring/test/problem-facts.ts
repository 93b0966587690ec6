import { byText } from '../src/order';
import type { Problem } from '../src/problem';

const RULING = ['ruling', 'group', 'category'];
const GRID = ['min', 'max', 'step'];

/** What a reader is told of each problem beside its place; sentences are made of it. */
const FACTS: Readonly<Record<string, readonly string[]>> = {
  'rubric-repeated': ['group'],
  'panel-repeated': ['group'],
  'panel-of-unknown-group': ['group'],
  'juror-repeated': ['group'],
  'entry-repeated': ['entry'],
  'entry-without-code': ['entry', 'group'],
  'entry-without-rubric': ['entry', 'group'],
  'index-repeated': ['index'],
  'weight-of-unknown-node': ['node'],
  'total-of-unknown-group': ['node'],
  'total-missing': ['node'],
  'weight-missing': ['node'],
  'node-repeated': ['node'],
  'group-without-children': ['node'],
  'anchor-off-grid': ['at'],
  'grid-without-step': GRID,
  'grid-empty': GRID,
  'grid-off-step': GRID,
  'goalposts-coincide': ['zeroAt', 'fullAt'],
  'not-a-version': ['version'],
  'not-a-quorum': ['sheets', 'least'],
  'not-a-percentage': ['value'],
  'not-places': ['most'],
  'ranked-by-unknown-index': ['index'],
  'ranked-by-repeated-index': ['index'],
  'tie-chain-unknown-node': ['node'],
  'tie-chain-repeated': ['element'],
  'metric-repeated': ['metric'],
  'carried-repeated': ['stage'],
  'sheet-repeated': ['entry', 'juror'],
  'sheet-of-unknown-entry': ['entry'],
  'sheet-of-stranger': ['juror'],
  'mark-of-unknown-criterion': ['criterion'],
  'mark-repeated': ['criterion'],
  'mark-above-scale': ['value', ...GRID],
  'ruling-repeated': ['ruling'],
  'ruling-without-reason': ['ruling'],
  'ruling-of-unknown-group': RULING,
  'ruling-of-unknown-category': RULING,
  'ruling-of-no-category': RULING,
  'ruling-above-places': ['ruling', 'selected', 'places'],
  'ruling-selects-twice': ['entry'],
  'ruling-selects-stranger': ['entry'],
  'double-win': ['entry'],
};

/** The facts that a problem names, and those that it should; equal where nothing is laid down of its code. */
export function factsOf({ code, facts }: Problem): {
  readonly named: readonly string[];
  readonly due: readonly string[];
} {
  const named = Object.keys(facts).toSorted(byText);
  return { named, due: FACTS[code]?.toSorted(byText) ?? named };
}
