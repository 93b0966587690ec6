import type { EditionFactView, FactSourceView } from '@anggakara/contracts';

/** A source with how many statements of the edition rest on it. */
export interface UsedSource extends FactSourceView {
  readonly statements: number;
}

/** The sources in the order in which they are first needed. */
export function sourcesOf(facts: readonly EditionFactView[]): readonly UsedSource[] {
  const used = new Map<string, UsedSource>();
  for (const source of facts.flatMap(({ sources }) => sources))
    used.set(source.code, { ...source, statements: (used.get(source.code)?.statements ?? 0) + 1 });
  return [...used.values()];
}

export interface StandingCounts {
  readonly documented: number;
  readonly assumption: number;
  readonly unknown: number;
}

export function standingCounts(facts: readonly EditionFactView[]): StandingCounts {
  const count = (wanted: EditionFactView['standing']): number =>
    facts.filter(({ standing }) => standing === wanted).length;
  return { documented: count('documented'), assumption: count('assumption'), unknown: count('unknown') };
}
