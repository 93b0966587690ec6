import type { Comparison } from './comparison';
import { COMPARISON_SENTENCES as SENTENCES } from './comparison-sentences';
import type { DecimalString } from './decimal-string';
import { metricFacts, type Voice } from './metric-facts';
import type { MovedPart, Movement } from './movement';
import { numberText, signed, trimmed, type Language } from './number-text';
import { filled, type Sentence } from './sentence';

/** Names of entries and criteria by code; a code without one stands for itself. */
export type Names = Readonly<Record<string, string>>;

/** What changed between two results, by how much and why, in plain sentences. */
export function comparisonLines(compared: Comparison, names: Names, language: Language): readonly string[] {
  const voice = namer(names, language);
  const { say } = voice;
  if (compared.sameInput) return [say(SENTENCES['same-input'])];
  const listed = (sentence: Sentence, codes: readonly string[]): readonly string[] =>
    codes.length === 0 ? [] : [say(sentence, { entries: voice.list(codes) })];
  const lines = [
    ...compared.rubrics.map((change) => say(SENTENCES.rubric, { ...change })),
    ...listed(SENTENCES.entered, compared.entered),
    ...listed(SENTENCES.left, compared.left),
    ...compared.movements.flatMap((movement) => promotionLines(movement, voice)),
    ...compared.movements.flatMap((movement) => movementLines(movement, voice)),
  ];
  return compared.movements.length === 0 ? [...lines, say(SENTENCES['nothing-moved'])] : lines;
}

interface Namer extends Voice {
  /** `Kota Adhigana (OA-002)`, or the code alone. */
  readonly entry: (code: string) => string;
  readonly list: (codes: readonly string[]) => string;
  readonly node: (code: string) => string;
  /** A published decimal with all its digits; `-` for none. */
  readonly score: (decimal: DecimalString | null) => string;
  /** A decimal without the zeros that say nothing; `-` for none. */
  readonly number: (decimal: DecimalString | null) => string;
}

function namer(names: Names, language: Language): Namer {
  const entry = (code: string): string => (names[code] === undefined ? code : `${names[code]} (${code})`);
  return {
    say: (sentence, facts) => filled(sentence, language, facts),
    shown: (decimal) => numberText(decimal, language),
    entry,
    list: (codes) => codes.map(entry).join(', '),
    node: (code) => names[code] ?? code,
    score: (decimal) => (decimal === null ? '-' : numberText(decimal, language)),
    number: (decimal) => (decimal === null ? '-' : numberText(trimmed(decimal), language)),
  };
}

/** Who takes a place that somebody else left, and why just that one. */
function promotionLines({ entry: code, promotedFrom }: Movement, { say, entry }: Namer): readonly string[] {
  if (promotedFrom === undefined) return [];
  const own = entry(code);
  switch (promotedFrom.kind) {
    case 'reserve':
      return [say(SENTENCES['promoted-reserve'], { entry: own, place: promotedFrom.place })];
    case 'class-full':
      return [say(SENTENCES['promoted-class'], { entry: own, class: promotedFrom.class })];
    case 'places-kept':
      return [say(SENTENCES['promoted-kept'], { entry: own, classes: promotedFrom.classes.join(', ') })];
  }
}

function movementLines(movement: Movement, voice: Namer): readonly string[] {
  const { scoreBefore, scoreAfter, difference, parts } = movement;
  const { say } = voice;
  const facts = {
    entry: voice.entry(movement.entry),
    rankBefore: movement.rankBefore ?? '-',
    rankAfter: movement.rankAfter ?? '-',
    scoreBefore: voice.score(scoreBefore),
    scoreAfter: voice.score(scoreAfter),
    others: voice.list(othersOf(movement)),
  };
  if (difference === null || scoreBefore === scoreAfter) return [say(reasonOf(movement), facts)];
  return [
    say(SENTENCES.moved, { ...facts, difference: signed(voice.score(difference)) }),
    ...parts.map((part) => partLine(part, voice)),
  ];
}

/** Why a rank is another one while the score is not, or why there is none. */
function reasonOf(movement: Movement): Sentence {
  const { rankBefore, rankAfter, passedBy, passed } = movement;
  if (rankBefore === null) return rankAfter === null ? SENTENCES['still-unranked'] : SENTENCES.ranked;
  if (rankAfter === null) return SENTENCES.unranked;
  if (rankBefore === rankAfter) return SENTENCES.outcome;
  if (rankAfter > rankBefore) return passedBy.length > 0 ? SENTENCES['passed-by'] : SENTENCES.chain;
  return passed.length > 0 ? SENTENCES.passed : SENTENCES.chain;
}

function othersOf({ rankBefore, rankAfter, passedBy, passed }: Movement): readonly string[] {
  return (rankAfter ?? 0) > (rankBefore ?? 0) ? passedBy : passed;
}

function partLine(part: MovedPart, voice: Namer): string {
  const { say, number } = voice;
  const facts = {
    name: voice.node(part.node),
    from: number(part.scoreBefore),
    to: number(part.scoreAfter),
    before: number(part.before),
    after: number(part.after),
    difference: signed(number(part.difference)),
  };
  if (part.metric === null) return say(SENTENCES.mark, facts);
  const [earlier, later] = [metricFacts(part.metric.before, voice), metricFacts(part.metric.after, voice)];
  return say(SENTENCES.metric, {
    ...facts,
    valueBefore: earlier.value,
    fractionBefore: earlier.fraction,
    valueAfter: later.value,
    fractionAfter: later.fraction,
  });
}
