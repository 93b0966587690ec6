import { exactJurorTotal } from './juror-total';
import { meanNodeScores, type PanelScore } from './panel-score';
import { compared, exact, mean, type Rational } from './rational';
import { ticks } from './rounding';
import { rankingIndices } from './rubric-nodes';
import type { TieChainElement } from './rubric';

/** What one element of the chain says of an entry, rounded as the plan declares; null where it says nothing. */
export interface ChainValue {
  readonly label: string;
  readonly value: Rational | null;
  readonly places: number;
}

const CARRIED_PLACES = 2;

/** The declared chain's values of an entry, in order. (docs/rules/ranking.md 5) */
export function chainValues(score: PanelScore): readonly ChainValue[] {
  return score.rubric.tieChain.elements.map((element) => chainValue(score, element));
}

function chainValue(score: PanelScore, element: TieChainElement): ChainValue {
  const { stage, metric } = score.rubric.rounding;
  switch (element.kind) {
    case 'node':
      return { label: element.node, value: meanNodeScores(score).get(element.node) ?? null, places: stage };
    case 'metric':
      return { label: element.metric, value: metricOf(score, element.metric), places: metric };
    case 'carried-score':
      return { label: element.stage, value: carriedOf(score, element.stage), places: CARRIED_PLACES };
    case 'median-juror-total':
      return { label: 'median-juror-total', value: medianTotal(score), places: stage };
  }
}

function metricOf(score: PanelScore, metric: string): Rational | null {
  const own = score.points.find((points) => points.metric === metric)?.value;
  return own === undefined || own === null ? null : exact(own);
}

function carriedOf(score: PanelScore, stage: string): Rational | null {
  const carried = score.entry.carried.find((one) => one.stage === stage);
  return carried === undefined ? null : exact(carried.score);
}

/** The middle one of the juror totals, or the mean of the middle two. */
function medianTotal(score: PanelScore): Rational | null {
  const totals = score.counted
    .map((sheet) => {
      const marks = new Map(sheet.marks.map(({ criterion, value }) => [criterion, value]));
      const columns = rankingIndices(score.rubric).map((index) =>
        exactJurorTotal(score.rubric, index, marks, score.points),
      );
      return mean(columns.filter((value) => value !== null));
    })
    .toSorted(compared);
  if (totals.length === 0) return null;
  const middle = Math.floor((totals.length - 1) / 2);
  return mean(totals.slice(middle, totals.length - middle));
}

/** An integer key that orders as the rounded value does; an element that says nothing comes last. */
export function rankingKey(value: Rational | null, places: number): number {
  if (value === null) return Number.NEGATIVE_INFINITY;
  const key = Number(ticks(value, places));
  if (!Number.isSafeInteger(key)) throw new RangeError('a score beyond what can be ranked');
  return key;
}
