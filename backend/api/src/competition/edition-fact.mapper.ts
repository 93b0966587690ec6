import type { EditionFactView } from '@anggakara/contracts';
import type { EditionFactEntity } from './edition-fact.entity';

/** The facts of one edition; a statement is contradicted where another of its subject and key has another value. (docs/rules/history.md 4) */
export function editionFactViews(facts: readonly EditionFactEntity[]): readonly EditionFactView[] {
  return facts.map(({ editionCode, subject, key, statement, label, value, standing, sources, note }) => ({
    ...{ edition: editionCode, subject, key, statement, label, value, standing, sources, note },
    contradicted: facts.some(
      (other) => other.subject === subject && other.key === key && canonical(other.value) !== canonical(value),
    ),
  }));
}

/** PostgreSQL gives the properties of every kind of value in one order. */
function canonical(value: EditionFactEntity['value']): string {
  return JSON.stringify(Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b)));
}
