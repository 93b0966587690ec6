import type { FactQuestion } from './fact-questions-of';
import { factText } from './fact-text';

/** What goes into a spreadsheet of answers: values alone, those that differ with a stroke between them. */
export function answerText(...questions: readonly (FactQuestion | undefined)[]): string {
  return questions
    .flatMap((asked) => (asked === undefined ? [] : [asked.statements.map(({ value }) => factText(value)).join(' / ')]))
    .join('; ');
}
