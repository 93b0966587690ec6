import {
  AGENCY_FACT_KINDS,
  type AgencyFactKind,
  type AgencyFactView,
  type ParticipationView,
} from '@anggakara/contracts';

/** What is said of an agency in one edition, in the order in which it is told. */
export interface EditionPast {
  readonly edition: string;
  readonly statements: readonly ParticipationView[];
}

/** By edition, the earliest first. */
export function editionPasts(history: readonly ParticipationView[]): readonly EditionPast[] {
  const editions = [...new Set(history.map(({ edition }) => edition))].toSorted((a, b) => a.localeCompare(b));
  return editions.map((edition) => ({
    edition,
    statements: history.filter((statement) => statement.edition === edition),
  }));
}

export interface FactGroup {
  readonly kind: Exclude<AgencyFactKind, 'population'>;
  readonly facts: readonly AgencyFactView[];
}

/** By what they are about, in one order for every agency; what nothing is known of has no group. */
export function factGroups(facts: readonly AgencyFactView[]): readonly FactGroup[] {
  return AGENCY_FACT_KINDS.flatMap((kind) => {
    const own = facts.filter((fact) => fact.kind === kind);
    return kind === 'population' || own.length === 0 ? [] : [{ kind, facts: own }];
  });
}
