import { placesOf, type DecimalString } from './decimal-string';
import { SHOWN_PLACES } from './juror-total';
import { difference, exact, ZERO } from './rational';
import type { EntryResult, MetricPoints, NodeScore } from './result-document';
import { rounded } from './rounding';

/** A leaf of the tree whose part of the score changed. */
export interface MovedPart {
  readonly node: string;
  /** Score of the leaf itself: mean of the marks, or metric points. */
  readonly scoreBefore: DecimalString | null;
  readonly scoreAfter: DecimalString | null;
  /** What it gives to the entry's score. */
  readonly before: DecimalString;
  readonly after: DecimalString;
  readonly difference: DecimalString;
  /** What the points came from, for a metric. */
  readonly metric: { readonly before: MetricPoints; readonly after: MetricPoints } | null;
}

/** An entry whose score, rank or outcome differs between two results of one stage. */
export interface Movement {
  readonly entry: string;
  readonly group: string;
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
  readonly scoreBefore: DecimalString | null;
  readonly scoreAfter: DecimalString | null;
  readonly difference: DecimalString | null;
  /** They sum to the difference before rounding; empty where the entry had no score before or has none after. */
  readonly parts: readonly MovedPart[];
  /** Entries that passed it, and entries that it passed: why a rank changes while the score stays. */
  readonly passedBy: readonly string[];
  readonly passed: readonly string[];
  readonly selectedBefore: boolean;
  readonly selectedAfter: boolean;
  /** What it was before, where it takes a place with the score that it had. */
  readonly promotedFrom?: Promotion;
}

/** A reserve that moves up; or one that was none, because its class was full or the places were kept for others. */
export type Promotion =
  | { readonly kind: 'reserve'; readonly place: number }
  | { readonly kind: 'class-full'; readonly class: string }
  | { readonly kind: 'places-kept'; readonly classes: readonly string[] };

/** One entry in both results. */
export interface Pair {
  readonly before: EntryResult;
  readonly after: EntryResult;
  /** Its place among the reserves before, from 1; 0 where it was none. */
  readonly reserve: number;
}

export function isSelected({ outcome }: EntryResult): boolean {
  return outcome.kind === 'selected';
}

export function scoreOf({ standing }: EntryResult): DecimalString | null {
  return standing.kind === 'ranked' ? standing.score : null;
}

export function rankOf({ standing }: EntryResult): number | null {
  return standing.kind === 'ranked' ? standing.rank : null;
}

/** How one entry moved, and why; `changed` are the entries whose score is another one. */
export function movement(pair: Pair, changed: readonly Pair[]): Movement {
  const { before, after } = pair;
  const [scoreBefore, scoreAfter] = [scoreOf(before), scoreOf(after)];
  const others = changed.filter((other) => other.after.group === after.group && other.after.code !== after.code);
  const promotion = scoreBefore === scoreAfter && isSelected(after) ? promotionOf(pair) : null;
  return {
    entry: after.code,
    group: after.group,
    rankBefore: rankOf(before),
    rankAfter: rankOf(after),
    scoreBefore,
    scoreAfter,
    difference: scoreBefore === null || scoreAfter === null ? null : decimalDifference(scoreBefore, scoreAfter),
    parts: scoreBefore === null || scoreAfter === null ? [] : movedParts(before, after),
    passedBy: others.filter((one) => wasBehind(one.before, before) && isAhead(one.after, after)).map(codeOf),
    passed: others.filter((one) => isAhead(one.before, before) && wasBehind(one.after, after)).map(codeOf),
    selectedBefore: isSelected(before),
    selectedAfter: isSelected(after),
    ...(promotion === null ? {} : { promotedFrom: promotion }),
  };
}

/** Why it had no place before; null where it had one, waited for one, or was neither a reserve nor of a full class. */
function promotionOf({ before: { outcome }, reserve }: Pair): Promotion | null {
  if (outcome.kind !== 'not-selected') return null;
  if (outcome.reason === 'places-kept') return { kind: 'places-kept', classes: outcome.classes };
  if ('class' in outcome) return { kind: 'class-full', class: outcome.class };
  return reserve === 0 ? null : { kind: 'reserve', place: reserve };
}

function codeOf({ after }: Pair): string {
  return after.code;
}

/** Whether one stands before another; what has no rank stands behind everybody. */
function isAhead(one: EntryResult, other: EntryResult): boolean {
  return (rankOf(one) ?? Number.MAX_SAFE_INTEGER) < (rankOf(other) ?? Number.MAX_SAFE_INTEGER);
}

function wasBehind(one: EntryResult, other: EntryResult): boolean {
  return !isAhead(one, other);
}

/** After less before, with the places of the longer one. */
function decimalDifference(before: DecimalString, after: DecimalString): DecimalString {
  const places = Math.max(placesOf(before), placesOf(after));
  return rounded(difference(exact(after), exact(before)), places);
}

/** Contributions are nothing where the leaf does not apply. */
const NOTHING: Omit<NodeScore, 'node' | 'kind'> = { score: null, contribution: null };

function movedParts(before: EntryResult, after: EntryResult): readonly MovedPart[] {
  const earlier = new Map(leavesOf(before).map((node) => [node.node, node]));
  const later = new Map(leavesOf(after).map((node) => [node.node, node]));
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((node) => {
    const [from, to] = [earlier.get(node) ?? NOTHING, later.get(node) ?? NOTHING];
    const [partBefore, partAfter] = [contributionOf(from), contributionOf(to)];
    if (partBefore === partAfter) return [];
    return {
      node,
      scoreBefore: from.score,
      scoreAfter: to.score,
      before: partBefore,
      after: partAfter,
      difference: decimalDifference(partBefore, partAfter),
      metric: metricOf(node, before, after),
    };
  });
}

function contributionOf({ contribution }: Pick<NodeScore, 'contribution'>): DecimalString {
  return contribution ?? rounded(ZERO, SHOWN_PLACES);
}

function leavesOf({ nodes }: EntryResult): readonly NodeScore[] {
  return nodes.filter(({ kind }) => kind !== 'group');
}

function metricOf(node: string, before: EntryResult, after: EntryResult): MovedPart['metric'] {
  const [from, to] = [before, after].map(({ metrics }) => metrics.find((metric) => metric.node === node));
  return from === undefined || to === undefined ? null : { before: from, after: to };
}
