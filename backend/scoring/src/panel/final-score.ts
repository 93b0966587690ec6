import type { EntryInput } from '../input-document';
import { known } from '../known';
import { columnScore, type PanelScore } from '../panel-score';
import type { Column } from '../prepared-rubric';
import { competitionRanks } from '../ranking';
import { exact, sum, total, type Rational } from '../rational';
import { roundedExact, ticks } from '../rounding';
import { stageParts, sumOfParts, type StagePart } from './joined-stages';

/** By what a group is ordered: a column, rounded at the plan's points in turn. */
export interface Ordering {
  readonly column: Column;
  readonly rounding: readonly number[];
}

/** From an entry's panel score to the score by which it is ranked. (docs/rules/finals.md 1-6) */
export interface FinalScore {
  /** Of the own stage, before rounding. */
  readonly own: Rational;
  /** The same rounded at the stage; where places are summed with the adjustments in it. */
  readonly stage: Rational;
  /** By the stages' scores as they are; null where nothing asks for it. */
  readonly ownRank: number | null;
  /** Empty where no rule joins stages. */
  readonly parts: readonly StagePart[];
  /** Stages joined and adjustments added, before the last rounding. */
  readonly joined: Rational;
  readonly published: Rational;
  /** Orders as the published score does, more being better. */
  readonly key: number;
}

/** Of every entry that has a score under the column, by code. */
export function finalScores(
  panels: readonly PanelScore[],
  { column, rounding }: Ordering,
): ReadonlyMap<string, FinalScore> {
  const places = known(rounding[0]);
  const stages = panels.flatMap((panel) => {
    const own = columnScore(panel, column);
    return own === null ? [] : [{ panel, own, stage: stageScore(panel, own, places) }];
  });
  const ranks = ownRanks(stages, places);
  const scores = new Map<string, FinalScore>();
  for (const stage of stages) {
    const { code } = stage.panel.entry;
    const score = finalScore(stage, ranks?.get(code) ?? null, lastOf(rounding));
    if (score !== null) scores.set(code, score);
  }
  return scores;
}

export function lastOf(rounding: readonly number[]): number {
  return known(rounding.at(-1));
}

/** The signed lines of an entry together; nothing without any. (docs/rules/finals.md 6) */
export function adjustmentOf({ adjustments = [] }: EntryInput): Rational {
  return total(adjustments.map(({ points }) => exact(points)));
}

/** An integer that orders as the rounded value does. */
export function rankingKey(value: Rational, places: number): number {
  const key = Number(ticks(value, places));
  if (!Number.isSafeInteger(key)) throw new RangeError('a score beyond what can be ranked');
  return key;
}

interface Stage {
  readonly panel: PanelScore;
  readonly own: Rational;
  readonly stage: Rational;
}

/** Whether places are summed, so that less is better. */
export function sumsPlaces({ prepared }: PanelScore): boolean {
  return prepared.rubric.final?.kind === 'factored-ranks';
}

/** Places are summed after the adjustments, so that a deduction costs places. (docs/rules/finals.md 6) */
function stageScore(panel: PanelScore, own: Rational, places: number): Rational {
  const score = roundedExact(own, places);
  return sumsPlaces(panel) ? roundedExact(sum(score, adjustmentOf(panel.entry)), places) : score;
}

/** Places of the eligible entries by their stage scores; null where nothing asks for them. */
function ownRanks(stages: readonly Stage[], places: number): ReadonlyMap<string, number> | null {
  const first = stages[0]?.panel;
  if (first === undefined || !asksForRanks(first)) return null;
  const eligible = stages.filter(({ panel }) => panel.entry.eligibility === 'eligible');
  const ranks = competitionRanks([Float64Array.from(eligible, ({ stage }) => rankingKey(stage, places))]);
  return new Map(eligible.map(({ panel }, row) => [panel.entry.code, known(ranks[row])]));
}

function asksForRanks(panel: PanelScore): boolean {
  const { elements } = panel.prepared.rubric.tieChain;
  return sumsPlaces(panel) || elements.some(({ kind }) => kind === 'own-rank');
}

const NO_PARTS: FinalScore['parts'] = [];

/** Null for an entry that lacks an earlier stage's score, which only one that takes no place may. */
function finalScore({ panel, own, stage }: Stage, ownRank: number | null, places: number): FinalScore | null {
  const rule = panel.prepared.rubric.final;
  const parts = rule === undefined ? NO_PARTS : stageParts(rule, panel.entry, { score: stage, rank: ownRank });
  if (parts === null) return null;
  const score = rule === undefined ? stage : sumOfParts(parts);
  const isAsItIs = sumsPlaces(panel) || panel.entry.adjustments === undefined;
  const joined = isAsItIs ? score : sum(score, adjustmentOf(panel.entry));
  const published = roundedExact(joined, places);
  const key = rankingKey(published, places);
  return { own, stage, ownRank, parts, joined, published, key: sumsPlaces(panel) ? -key : key };
}
