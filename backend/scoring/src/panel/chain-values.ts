import { exactTicks, MOST_PLACES, type DecimalString } from '../decimal-string';
import type { MeasureInput } from '../input-document';
import { byValue, type Integer } from '../integer';
import { known } from '../known';
import { trimmed } from '../number-text';
import { nodeScoreOf, type PanelScore } from '../panel-score';
import type { Column } from '../prepared-rubric';
import { exact, exactLong, quotient, whole, type Rational } from '../rational';
import { roundedExact, tickText, ticks } from '../rounding';
import { dropOf } from './kept-shares';
import { keepsByTotals, keptMean, nodeTotals } from './sheet-totals';

/** Values from the highest down, as ticks. */
export interface Countback {
  readonly ticks: readonly Integer[];
  readonly texts: readonly DecimalString[];
  readonly equalCountOnly: boolean;
}

/** The juror totals or marks of an entry from the highest down. (docs/rules/ranking.md 10) */
export function countbackOf(
  panel: PanelScore,
  column: Column,
  { of, equalCountOnly }: { readonly of: 'juror-totals' | 'marks'; readonly equalCountOnly: boolean },
): Countback {
  const { stage } = panel.prepared.rubric.rounding;
  const places = of === 'marks' ? MOST_PLACES : stage;
  const values = of === 'marks' ? marksOf(panel) : totalsUnder(panel, column).map((total) => ticks(total, places));
  const sorted = values.toSorted((a, b) => byValue(b, a));
  const texts = sorted.map((value) => (of === 'marks' ? trimmed(tickText(value, places)) : tickText(value, places)));
  return { ticks: sorted, texts, equalCountOnly };
}

function marksOf({ counted }: PanelScore): readonly Integer[] {
  return counted.flatMap(({ marks }) => marks.map(({ value }) => exactTicks(value)));
}

function totalsUnder(panel: PanelScore, column: Column): readonly Rational[] {
  return known(nodeTotals(panel.desk, column, panel.prepared.rubric.root.code));
}

/** How many of an entry's counted marks reach a mark. (docs/rules/ranking.md 11) */
export function countOfMarks(panel: PanelScore, atLeast: DecimalString): Rational {
  const least = exactTicks(atLeast);
  return whole(marksOf(panel).filter((mark) => mark >= least).length);
}

/** A measure's value: as it is given, or the ratio rounded as metrics are; null without one. (docs/rules/ranking.md 13) */
export function measureValue(input: MeasureInput | undefined, places: number): Rational | null {
  if (input?.state !== 'VALUE') return null;
  if ('value' in input) return exactLong(input.value);
  return roundedExact(quotient(exact(input.now.numerator), exact(input.now.denominator)), places);
}

/**
 * What the panel's rule makes of a node by itself: where it leaves sheets out by their totals the node's own totals are
 * taken, so that no higher mark can ever lower it. (docs/rules/ranking.md 5)
 */
export function chainNodeScore(panel: PanelScore, column: Column, node: string): Rational | null {
  const { prepared, counted } = panel;
  if (!keepsByTotals(prepared) || counted.length === 0) return nodeScoreOf(panel, column, node);
  const totals = nodeTotals(panel.desk, column, node);
  return totals === null ? null : keptMean(totals, dropOf(prepared.rubric.panel, counted.length));
}

/** Which vector is better: positive where the first is worse. What has no value at a place comes after what has one. */
export function comparedCountbacks(a: Countback, b: Countback): number {
  const place = a.ticks.findIndex((own, at) => own !== b.ticks[at]);
  const [own, other] = [a.ticks[place], b.ticks[place]];
  return own === undefined || other === undefined ? b.ticks.length - a.ticks.length : byValue(other, own);
}
