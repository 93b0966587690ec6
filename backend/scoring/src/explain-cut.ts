import type { DecimalString } from './decimal-string';
import type { Explanation } from './explanation-context';
import { SCORE_SENTENCES as SENTENCES } from './explanation-sentences';
import { signOf } from './integer';
import { known } from './known';
import { rankOf, scoreOf } from './movement';
import { trimmed } from './number-text';
import { compared, exact, quotient, sum, ZERO, type Rational } from './rational';
import type { Cut, CutDistance, EntryResult } from './result-document';
import { roundedUp } from './rounding';
import { marksOf, rankingIndices } from './rubric-nodes';
import type { MarkNode } from './rubric';
import { SELECTION_SENTENCES } from './selection/sentences';
import type { Sentence } from './sentence';
import { meanTable, shareTable } from './share-table';
import { finalGapLines } from './panel/explain-final';
import { PANEL_SENTENCES } from './panel/sentences';
import { indivisibleLines } from './tree/explain-composites';

/** How many single criteria are named that would have made up the difference. */
const MOST_WAYS = 3;
const MARK_PLACES = 2;

/** The distance to the cut, criterion by criterion, and what would have been needed. (docs/rules/ranking.md 7) */
export function cutLines(told: Explanation): readonly string[] {
  const { own, say, shown } = told;
  const distance = own.cutDistance;
  const cut = distance === null ? null : cutOf(told, distance);
  if (distance === null || cut === null || !isOutranked(own)) return [];
  const facts = { against: cut.entry, rank: cut.rank, score: shown(cut.score) };
  return [
    say(distance.parts.length === 0 ? PANEL_SENTENCES.cut : SENTENCES.cut, {
      ...facts,
      difference: shown(trimmed(distance.difference)),
    }),
    ...partLines(told, distance),
    ...indivisibleLines(told, distance),
    ...finalGapLines(told, distance),
    say(neededSentence(told), { score: shown(cut.score) }),
    ...wayLines(told, distance),
  ];
}

/** Where less is better, where equals at the last place were all included, and otherwise. */
function neededSentence({ rubric, result, own }: Explanation): Sentence {
  if (rubric.final?.kind === 'factored-ranks') return PANEL_SENTENCES.needed;
  const takesEquals = result.entries.some(({ group, outcome }) => {
    return group === own.group && outcome.kind === 'selected' && outcome.by === 'include-all';
  });
  return takesEquals ? SELECTION_SENTENCES['needed-equal'] : SENTENCES.needed;
}

const OUTRANKED: ReadonlySet<string> = new Set(['below-cut', 'class-full', 'places-kept']);

/** Whether it has no place because of those before it, and not by a ruling, a policy or a lot among its equals. */
function isOutranked({ outcome }: EntryResult): boolean {
  return outcome.kind === 'not-selected' && OUTRANKED.has(outcome.reason);
}

function cutOf({ result }: Explanation, { against, category }: CutDistance): Cut | null {
  if (category !== null) return result.categories.find((one) => one.category === category)?.cut ?? null;
  const entry = known(result.entries.find(({ code }) => code === against));
  return { entry: against, rank: known(rankOf(entry)), score: known(scoreOf(entry)) };
}

function partLines({ say, shown, nameOf }: Explanation, { parts }: CutDistance): readonly string[] {
  return parts.flatMap(({ node, difference }) => {
    const size = trimmed(difference);
    if (size === '0') return [];
    const isAhead = size.startsWith('-');
    const facts = { name: nameOf(node), difference: shown(isAhead ? size.slice(1) : size) };
    return [say(isAhead ? SENTENCES.ahead : SENTENCES.behind, facts)];
  });
}

/** Criteria of which a mark within the scale would have been enough, the smallest rise first. */
function wayLines(told: Explanation, distance: CutDistance): readonly string[] {
  const { rubric, own, say, shown, nameOf } = told;
  const gap = exact(distance.difference);
  if (distance.final !== undefined || compared(gap, ZERO) <= 0) return [];
  const shares = sharesOf(told, distance.category);
  const scores = new Map(own.nodes.map(({ node, score }) => [node, score]));
  const ways = marksOf(rubric).flatMap((node) => {
    const way = wayOf(node, known(scores.get(node.code)), { gap, share: known(shares.get(node.code)) });
    return way === null ? [] : [way];
  });
  return ways
    .toSorted((a, b) => compared(a.rise, b.rise))
    .slice(0, MOST_WAYS)
    .map(({ code, now, needed }) =>
      say(SENTENCES['needed-in'], { name: nameOf(code), needed: shown(needed), now: shown(trimmed(now)) }),
    );
}

interface Way {
  readonly code: string;
  readonly now: DecimalString;
  readonly needed: DecimalString;
  readonly rise: Rational;
}

function wayOf(
  { code, grid }: MarkNode,
  now: DecimalString,
  { gap, share }: { readonly gap: Rational; readonly share: Rational },
): Way | null {
  if (signOf(share.numerator) === 0) return null;
  const rise = quotient(gap, share);
  const needed = sum(exact(now), rise);
  return compared(needed, exact(grid.max)) > 0 ? null : { code, now, needed: roundedUp(needed, MARK_PLACES), rise };
}

/** Each leaf's share in the score that is compared, as the mean over its columns. */
function sharesOf({ rubric, own }: Explanation, category: string | null): ReadonlyMap<string, Rational> {
  const applying = new Set(own.nodes.filter(({ score }) => score !== null).map(({ node }) => node));
  const indices = category === null ? rankingIndices(rubric) : rubric.indices.filter(({ code }) => code === category);
  const { terms, shares, unit } = meanTable(indices.map((index) => shareTable(rubric.root, index, applying)));
  const parts = known(shares.get(rubric.root.code));
  return new Map(terms.map((code, term) => [code, { numerator: known(parts[term]), denominator: unit }]));
}
