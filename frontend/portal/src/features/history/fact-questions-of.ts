import type { EditionFactView, FactSubject } from '@anggakara/contracts';

/** What is asked of an edition, with every statement that answers it. */
export interface FactQuestion {
  readonly subject: FactSubject;
  readonly key: string;
  readonly label: string;
  readonly statements: readonly EditionFactView[];
  /** Whether the statements differ. */
  readonly contradicted: boolean;
}

/** The questions in the order in which they are told. */
export function questionsOf(facts: readonly EditionFactView[]): readonly FactQuestion[] {
  const questions = new Map<string, FactQuestion>();
  for (const fact of facts) {
    const { subject, key, label, contradicted } = fact;
    const earlier = questions.get(`${subject}/${key}`)?.statements ?? [];
    questions.set(`${subject}/${key}`, { subject, key, label, contradicted, statements: [...earlier, fact] });
  }
  return [...questions.values()];
}

export function about(
  questions: readonly FactQuestion[],
  ...subjects: readonly FactSubject[]
): readonly FactQuestion[] {
  return questions.filter(({ subject }) => subjects.includes(subject));
}

/** A question of the same subject and key; undefined where the edition is not asked it. */
export function question(
  questions: readonly FactQuestion[],
  subject: FactSubject,
  key: string,
): FactQuestion | undefined {
  return questions.find((candidate) => candidate.subject === subject && candidate.key === key);
}

/** The count that stands first; null where none is known. (docs/rules/history.md 4) */
export function firstCount(asked: FactQuestion | undefined): number | null {
  const value = asked?.statements[0]?.value;
  return value?.kind === 'count' ? value.count : null;
}

/** Whether nothing is known of it. */
export function isUnknown({ statements }: FactQuestion): boolean {
  return statements.every(({ standing }) => standing === 'unknown');
}
