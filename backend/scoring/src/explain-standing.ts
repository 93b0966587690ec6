import { columnName, type Explanation } from './explanation-context';
import { STANDING_SENTENCES as SENTENCES } from './explanation-sentences';
import { classTieLine, givenLine, missedLines } from './selection/explain-selection';

/** Rank, outcome and, where awards are given, each category. */
export function standingLines(told: Explanation): readonly string[] {
  return [standingLine(told), ...outcomeLines(told), ...categoryLines(told)];
}

function standingLine({ own, group, say, shown }: Explanation): string {
  switch (own.standing.kind) {
    case 'ranked': {
      const { rank, score } = own.standing;
      return say(SENTENCES.ranked, { rank, score: shown(score), ranked: group.ranked, group: group.group });
    }
    case 'incomplete': {
      const { reason, counted, needed } = own.standing;
      return say(SENTENCES[reason], { counted, needed });
    }
    case 'ineligible':
      return say(SENTENCES[own.standing.reason]);
  }
}

function outcomeLines(told: Explanation): readonly string[] {
  const { outcome } = told.own;
  switch (outcome.kind) {
    case 'selected':
      return [outcome.category === null ? givenLine(told, outcome) : wonLine(told, outcome.category)];
    case 'tied-at-cut':
      return tiedLines(told);
    case 'not-selected':
      return missedLines(told, outcome);
  }
}

function isByRuling({ own }: Explanation): boolean {
  return own.outcome.kind === 'selected' && own.outcome.by === 'ruling';
}

function wonLine(told: Explanation, category: string): string {
  const { result, own, say, shown } = told;
  const award = result.categories.find((one) => one.category === category);
  const winner = award?.winners.find(({ entry }) => entry === own.code);
  if (award === undefined || winner === undefined) throw new RangeError(`${own.code} does not win ${category}`);
  const facts = { place: winner.place, places: award.places, score: shown(winner.score) };
  const sentence = isByRuling(told) ? SENTENCES['won-by-ruling'] : SENTENCES.won;
  return say(sentence, { ...facts, category: columnName(told, category) });
}

function tiedLines(told: Explanation): readonly string[] {
  const { result, own, say } = told;
  return result.openTies
    .filter(({ entries }) => entries.includes(own.code))
    .map((tie) => {
      const { category, entries, freePlaces } = tie;
      const facts = { entries: entries.join(', '), freePlaces };
      if (tie.class !== undefined) return classTieLine(told, tie, tie.class);
      if (category === null) return say(SENTENCES['tied-at-cut'], facts);
      return say(SENTENCES['tied-in-category'], { ...facts, category: columnName(told, category) });
    });
}

function categoryLines(told: Explanation): readonly string[] {
  const { own, group, say, shown } = told;
  const columns = own.indices.flatMap(({ index, score, rank }) => {
    if (rank === null || score === null) return [];
    const facts = { category: columnName(told, index), score: shown(score), rank, ranked: group.ranked };
    return [say(SENTENCES.column, facts)];
  });
  return columns.length > 1 ? [...columns, say(SENTENCES.assignment)] : columns;
}
