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
    ...compared.movements.flatMap((movement) => movementLines(movement, voice)),
  ];
  return compared.movements.length === 0 ? [...lines, say(SENTENCES['nothing-moved'])] : lines;
}

interface Namer extends Voice {
  /** `Kota Adhigana (OA-002)`, or the code alone. */
  readonly entry: (code: string) => string;
  readonly list: (codes: readonly string[]) => string;
  readonly node: (code: string) => string;
}

function namer(names: Names, language: Language): Namer {
  const entry = (code: string): string => (names[code] === undefined ? code : `${names[code]} (${code})`);
  return {
    say: (sentence, facts) => filled(sentence, language, facts),
    shown: (decimal) => numberText(decimal, language),
    entry,
    list: (codes) => codes.map(entry).join(', '),
    node: (code) => names[code] ?? code,
  };
}

function movementLines(movement: Movement, voice: Namer): readonly string[] {
  const { scoreBefore, scoreAfter, difference } = movement;
  const { say, shown } = voice;
  const facts = {
    entry: voice.entry(movement.entry),
    rankBefore: movement.rankBefore ?? '-',
    rankAfter: movement.rankAfter ?? '-',
    score: shown(scoreAfter ?? scoreBefore ?? ''),
  };
  if (scoreBefore === null || scoreAfter === null || difference === null) {
    if (scoreAfter !== null) return [say(SENTENCES.ranked, facts)];
    return [say(scoreBefore === null ? SENTENCES['still-unranked'] : SENTENCES.unranked, facts)];
  }
  if (scoreBefore === scoreAfter) return [say(reasonOf(movement), { ...facts, others: othersOf(movement, voice) })];
  const scores = {
    scoreBefore: shown(scoreBefore),
    scoreAfter: shown(scoreAfter),
    difference: shown(signed(difference)),
  };
  return [say(SENTENCES.moved, { ...facts, ...scores }), ...movement.parts.map((part) => partLine(part, voice))];
}

/** Why a rank is another one while the score is not. */
function reasonOf({ rankBefore, rankAfter, passedBy, passed }: Movement): Sentence {
  if (rankBefore === rankAfter) return SENTENCES.outcome;
  const hasFallen = (rankAfter ?? 0) > (rankBefore ?? 0);
  if (hasFallen) return passedBy.length > 0 ? SENTENCES['passed-by'] : SENTENCES.chain;
  return passed.length > 0 ? SENTENCES.passed : SENTENCES.chain;
}

function othersOf({ rankBefore, rankAfter, passedBy, passed }: Movement, { list }: Namer): string {
  return list((rankAfter ?? 0) > (rankBefore ?? 0) ? passedBy : passed);
}

function partLine(part: MovedPart, { say, shown, node }: Namer): string {
  const number = (text: DecimalString | null): string => (text === null ? '-' : shown(trimmed(text)));
  const facts = {
    name: node(part.node),
    from: number(part.scoreBefore),
    to: number(part.scoreAfter),
    before: number(part.before),
    after: number(part.after),
    difference: shown(signed(trimmed(part.difference))),
  };
  if (part.metric === null) return say(SENTENCES.mark, facts);
  const [earlier, later] = [
    metricFacts(part.metric.before, { say, shown }),
    metricFacts(part.metric.after, { say, shown }),
  ];
  return say(SENTENCES.metric, {
    ...facts,
    valueBefore: earlier.value,
    fractionBefore: earlier.fraction,
    valueAfter: later.value,
    fractionAfter: later.fraction,
  });
}
