import { GROUP_CODES, type GroupCode, quotaKey } from '@anggakara/contracts';
import { type FactQuestion, question } from './fact-questions-of';

/** A participant group with what is told of its places; each undefined where nothing is asked. */
export interface GroupRow {
  readonly code: GroupCode;
  readonly about: FactQuestion | undefined;
  readonly registered: FactQuestion | undefined;
  readonly shortlist: FactQuestion | undefined;
  readonly winners: FactQuestion | undefined;
}

export function groupRows(questions: readonly FactQuestion[]): readonly GroupRow[] {
  return GROUP_CODES.map((code) => ({
    code,
    about: question(questions, 'group', code.toLowerCase()),
    registered: question(questions, 'count', `registered-${code.toLowerCase()}`),
    shortlist: question(questions, 'quota', quotaKey('shortlist', code)),
    winners: question(questions, 'quota', quotaKey('winners', code)),
  }));
}
