import type { AssignableRole, EntryStage, EntryView, StageCode } from '@anggakara/contracts';

const ENDED: readonly EntryStage[] = ['withdrawn', 'disqualified'];
const INTERVIEW_OUTCOMES: readonly EntryStage[] = ['winner', 'finalist'];
const SHORTLISTED: readonly EntryStage[] = ['shortlisted', 'interviewed', ...INTERVIEW_OUTCOMES];
const DOCUMENT_OUTCOMES: readonly EntryStage[] = ['not-shortlisted', ...SHORTLISTED];

/** Documents are marked of everyone who has not left; interviews are held with the shortlisted alone. */
export function isJudgedAt(stage: StageCode, entry: Pick<EntryView, 'stage'>): boolean {
  return stage === 'document' ? !ENDED.includes(entry.stage) : SHORTLISTED.includes(entry.stage);
}

/** Outcomes are announced, not found in a list: until then an entry stands where judging left it. */
function withoutOutcome(entry: EntryView, outcomes: readonly EntryStage[], stage: EntryStage): EntryView {
  return { ...entry, stage: outcomes.includes(entry.stage) ? stage : entry.stage, category: null };
}

type Sight = (entry: EntryView) => EntryView | null;

const whole: Sight = (entry) => entry;

/** Evaluators and jurors see what their stage judges, and neither they nor agencies see what has come of it. */
const SIGHTS = {
  organizer: whole,
  secretariat: whole,
  staff: whole,
  auditor: whole,
  agency: (entry) => withoutOutcome(entry, DOCUMENT_OUTCOMES, 'evaluated'),
  evaluator: (entry) => (isJudgedAt('document', entry) ? withoutOutcome(entry, DOCUMENT_OUTCOMES, 'evaluated') : null),
  juror: (entry) => (isJudgedAt('interview', entry) ? withoutOutcome(entry, INTERVIEW_OUTCOMES, 'interviewed') : null),
} as const satisfies Record<AssignableRole, Sight>;

/** The entry as a role may see it; null where it may not. Whose entry it is has been decided before. */
export function seenBy(role: AssignableRole, entry: EntryView): EntryView | null {
  return SIGHTS[role](entry);
}
