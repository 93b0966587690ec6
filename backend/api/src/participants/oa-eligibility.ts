import type { OaEligibilityView, OaVerdict, ParticipationView } from '@anggakara/contracts';

type Rule = OaEligibilityView['rule'];

interface OaEdition {
  readonly edition: string;
  /** The editions whose winners may compete. */
  readonly after: readonly string[];
  readonly rule: Rule;
}

const OA_EDITIONS: readonly OaEdition[] = [
  {
    edition: '2020',
    after: ['2018', '2019'],
    rule: {
      kind: 'documented',
      source: 'Instansi pemenang kompetisi 2018 atau 2019: prfmnews.pikiran-rakyat.com pr-131016309, 26 November 2020',
    },
  },
  {
    edition: '2022',
    after: ['2018', '2019', '2020'],
    rule: {
      kind: 'documented',
      source: 'Instansi pemenang kompetisi tahun sebelumnya: kalsel.antaranews.com 332377, Juni 2022',
    },
  },
];

/** Editions of which every agency that won is known. */
const KNOWN_WINNERS: readonly string[] = ['2018', '2019'];

export interface OaCandidate {
  readonly code: string;
  /** Year in which it took the place of others, and in which others took its own; null where neither is known. */
  readonly fromYear: string | null;
  readonly untilYear: string | null;
}

/**
 * Whether an agency could compete for Outstanding Achievement, from who won before. The rule speaks of agencies: what
 * a service unit won does not count for its agency. A predecessor's win is a reading, and says so.
 */
export function oaEligibility(
  candidate: OaCandidate,
  history: readonly ParticipationView[],
): readonly OaEligibilityView[] {
  const { fromYear, untilYear } = candidate;
  return OA_EDITIONS.filter(
    ({ edition }) => (fromYear === null || fromYear <= edition) && (untilYear === null || untilYear >= edition),
  ).map(({ edition, after, rule }) => {
    const won = history.filter(
      (part) => part.milestone === 'winner' && !part.isServiceUnit && after.includes(part.edition),
    );
    const own = won.filter(({ agencyCode }) => agencyCode === candidate.code);
    const wins = (own.length > 0 ? own : won).map(({ edition: year, agencyName, label }) => ({
      edition: year,
      agencyName,
      label,
    }));
    return { edition, verdict: verdictOf(own.length, won.length, after), wins, rule };
  });
}

function verdictOf(own: number, all: number, after: readonly string[]): OaVerdict {
  if (own > 0) return 'eligible';
  if (all > 0) return 'by-succession';
  return after.every((edition) => KNOWN_WINNERS.includes(edition)) ? 'not-eligible' : 'unknown';
}
