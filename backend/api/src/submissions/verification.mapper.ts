import {
  CLASSIFICATIONS,
  COMPLAINT_STATUSES,
  type ComplaintSignal,
  type CountDifference,
  AUTO_CLOSED,
  explanationText,
  REOPENED,
  signalText,
} from '@anggakara/scoring';
import {
  type ClarificationView,
  type ComplaintQuestionView,
  type ComplaintRowView,
  type Language,
  rowProblemText,
  type VerificationDecisionView,
  type VerifiedCountView,
  type VerifiedExportView,
} from '@anggakara/contracts';
import type { RejectedLine, StoredExport, StoredRow } from '../complaints';
import { isOver, standingDecision, type VerificationAct } from './verification-record';
import type { VerificationSubject } from './verification-sight';

export function exportView({ id, fileName, since, observedUntil }: StoredExport): VerifiedExportView {
  return { import: id, fileName, since: since.toISOString(), observedUntil };
}

export function verifiedCountView(one: CountDifference, language: Language): VerifiedCountView {
  const { field, claimed, recomputed, difference } = one;
  const explanations = one.explanations.map((explanation) => {
    const { code, kind, amount, leaves, lines } = explanation;
    return { code, kind, amount, leaves, rows: lines.length, message: explanationText(explanation, language) };
  });
  return { field, claimed, recomputed, difference, explanations };
}

export function questionView(signal: ComplaintSignal, language: Language): ComplaintQuestionView {
  const { code, count, of, facts, lines } = signal;
  return { code, count, of, facts, rows: lines.length, message: signalText(signal, language) };
}

/** Newest first. Names are left out where nobody's are given. */
export function decisionViews(
  { acts, record, export: stored }: VerificationSubject,
  names: ReadonlyMap<string, string>,
): readonly VerificationDecisionView[] {
  const standing = standingDecision(acts, record);
  return acts
    .filter(({ kind }) => kind === 'decision')
    .toReversed()
    .map((act) => ({
      ...{ number: act.number, at: act.at.toISOString(), by: names.get(act.byId) ?? null, reason: act.text },
      periods: (act.decided ?? []).map(({ period, acceptance }) => ({ period, acceptance })),
      stands: act.number === standing?.number,
      isOfThisExport: act.importId === (stored?.id ?? null),
    }));
}

/** Newest first. */
export function clarificationViews(
  acts: readonly VerificationAct[],
  names: ReadonlyMap<string, string>,
  today: string,
): readonly ClarificationView[] {
  const talk = acts.filter(({ kind }) => kind !== 'decision');
  return talk
    .flatMap((act, place) =>
      act.kind === 'question' ? [clarificationView(act, talk[place + 1], { names, today })] : [],
    )
    .toReversed();
}

function clarificationView(
  asked: VerificationAct,
  answer: VerificationAct | undefined,
  { names, today }: { readonly names: ReadonlyMap<string, string>; readonly today: string },
): ClarificationView {
  return {
    ...{ number: asked.number, askedAt: asked.at.toISOString(), askedBy: names.get(asked.byId) ?? null },
    ...{ question: asked.text, dueOn: asked.dueOn ?? '' },
    answer:
      answer === undefined
        ? null
        : { at: answer.at.toISOString(), text: answer.text, isLate: isOver(asked.dueOn, dayOf(answer.at)) },
    isOverdue: answer === undefined && isOver(asked.dueOn, today),
  };
}

/** The day in Asia/Jakarta, seven hours before UTC all year. */
function dayOf(at: Date): string {
  return new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}

export function rowView(row: StoredRow, { words }: StoredExport, seesTicket: boolean): ComplaintRowView {
  const { line, received, dispositioned, firstFollowUp, closed, flags } = row;
  return {
    ...{ line, received, dispositioned, firstFollowUp, closed },
    ticket: seesTicket ? row.ticket : null,
    status: COMPLAINT_STATUSES[row.status] ?? null,
    classification: CLASSIFICATIONS[row.classification] ?? null,
    channel: words.channels[row.channel] || null,
    category: words.categories[row.category] || null,
    autoClosed: (flags & AUTO_CLOSED) !== 0,
    reopened: (flags & REOPENED) !== 0,
    refusedBecause: null,
  };
}

export function refusedRowView({ line, code, facts }: RejectedLine, language: Language): ComplaintRowView {
  return {
    ...{ line, ticket: null, received: null, dispositioned: null, firstFollowUp: null, closed: null, status: null },
    ...{ classification: null, channel: null, category: null, autoClosed: false, reopened: false },
    refusedBecause: rowProblemText(code, facts, language),
  };
}
