import type {
  Classification,
  ComparedMetric,
  ComplaintCounts,
  ComplaintStatistics,
  ComplaintStatus,
  CountField,
  DecimalString,
  DifferenceKind,
  ExplanationCode,
  MetricFigure,
  SignalCode,
} from '@anggakara/scoring';
import type { GroupCode } from './edition';
import type { Facts } from './language';

/** How far the verification of a claim is; `overdue`: asked, and the day of the answer is over. (docs/rules/verification.md 10) */
export const VERIFICATION_STATES = [
  'not-submitted',
  'without-export',
  'undecided',
  'asked',
  'overdue',
  'answered',
  'decided',
] as const;
export type VerificationState = (typeof VERIFICATION_STATES)[number];

/** Which counts of a period stand; `undecided`: the claimed ones, because nobody has decided. */
export const ACCEPTANCES = ['claimed', 'recomputed', 'other'] as const;
export type Acceptance = (typeof ACCEPTANCES)[number];

export interface VerificationSummaryView {
  readonly entry: string;
  readonly entryName: string;
  readonly group: GroupCode;
  readonly agency: string;
  readonly state: VerificationState;
  /** The last day on which the agency can answer in time; null while nothing is asked. */
  readonly dueOn: string | null;
}

/** The export that is compared. */
export interface VerifiedExportView {
  readonly import: string;
  readonly fileName: string;
  readonly since: string;
  /** The last day that it can know of, ISO. */
  readonly observedUntil: string;
}

/** Another way of counting that comes nearer to the claim. */
export interface ExplanationView {
  readonly code: ExplanationCode;
  readonly kind: DifferenceKind;
  readonly amount: number;
  /** What of the difference it leaves. */
  readonly leaves: number;
  /** How many rows it counts otherwise. */
  readonly rows: number;
  readonly message: string;
}

export interface VerifiedCountView {
  readonly field: CountField;
  readonly claimed: number;
  readonly recomputed: number;
  /** Claimed less recomputed. */
  readonly difference: number;
  readonly explanations: readonly ExplanationView[];
}

/** A metric with what it was computed from, three times; what is not there is null. */
export interface VerifiedMetricView {
  readonly metric: ComparedMetric;
  readonly claimed: MetricFigure | null;
  readonly recomputed: MetricFigure | null;
  readonly accepted: MetricFigure | null;
  /** Claimed less recomputed: percentage points or working days. */
  readonly difference: DecimalString | null;
}

/** Something in the rows that is worth a question; no accusation. */
export interface ComplaintQuestionView {
  readonly code: SignalCode;
  readonly count: number;
  readonly of: number;
  readonly facts: Facts;
  /** How many rows are behind it. */
  readonly rows: number;
  readonly message: string;
}

export interface VerifiedPeriodView {
  readonly period: string;
  readonly claimed: ComplaintCounts | null;
  readonly recomputed: ComplaintCounts | null;
  readonly accepted: ComplaintCounts | null;
  readonly acceptance: Acceptance | 'undecided';
  /** Without recomputed counts none. */
  readonly counts: readonly VerifiedCountView[];
  readonly metrics: readonly VerifiedMetricView[];
  readonly questions: readonly ComplaintQuestionView[];
}

/** A window of several periods, summed. */
export interface VerifiedWindowView {
  readonly role: 'comparison' | 'reference';
  readonly metrics: readonly VerifiedMetricView[];
  /** What the rows say beside the counts, for the charts; null without an export. */
  readonly statistics: ComplaintStatistics | null;
}

export interface VerificationDecisionView {
  readonly number: number;
  readonly at: string;
  /** Who decided; null for the agency's eyes. */
  readonly by: string | null;
  readonly reason: string;
  readonly periods: readonly { readonly period: string; readonly acceptance: Acceptance }[];
  /** Whether it counts: the latest one, of the claim as it is submitted now. */
  readonly stands: boolean;
  /** Whether the export that it was decided by is still the one that counts. */
  readonly isOfThisExport: boolean;
}

export interface ClarificationView {
  readonly number: number;
  readonly askedAt: string;
  readonly askedBy: string | null;
  readonly question: string;
  readonly dueOn: string;
  readonly answer: { readonly at: string; readonly text: string; readonly isLate: boolean } | null;
  /** Whether its day is over and nothing was answered. */
  readonly isOverdue: boolean;
}

/** Claimed, recomputed, accepted. (docs/rules/verification.md) */
export interface ClaimVerificationView {
  readonly entry: string;
  readonly entryName: string;
  readonly group: GroupCode;
  readonly agency: string;
  readonly state: VerificationState;
  /** 0 before anything was decided or asked; each act is one on. */
  readonly version: number;
  readonly submittedAt: string | null;
  /** Null: no export of this agency counts here. */
  readonly export: VerifiedExportView | null;
  /** Whether the agency has several entries, and this is a service unit's, of which its export says nothing by itself. */
  readonly isPartOfAgency: boolean;
  readonly periods: readonly VerifiedPeriodView[];
  readonly windows: readonly VerifiedWindowView[];
  readonly decisions: readonly VerificationDecisionView[];
  readonly clarifications: readonly ClarificationView[];
  /** What the reader may do now. */
  readonly may: { readonly decide: boolean; readonly ask: boolean; readonly answer: boolean };
}

/** One row behind a difference or a question. A row that was refused has its line and the reason alone. */
export interface ComplaintRowView {
  readonly line: number;
  /** Shown to the agency, the organisers and the evaluators. */
  readonly ticket: string | null;
  readonly received: string | null;
  readonly dispositioned: string | null;
  readonly firstFollowUp: string | null;
  readonly closed: string | null;
  readonly status: ComplaintStatus | null;
  readonly classification: Classification | null;
  readonly channel: string | null;
  readonly category: string | null;
  readonly autoClosed: boolean;
  readonly reopened: boolean;
  readonly refusedBecause: string | null;
}

export interface DecidedPeriod {
  readonly period: string;
  readonly acceptance: Acceptance;
  /** With `other` alone. */
  readonly counts?: ComplaintCounts;
}

/** One decision names every period of the edition. */
export interface DecideVerification {
  readonly version: number;
  readonly reason: string;
  readonly periods: readonly DecidedPeriod[];
}

export interface AskClarification {
  readonly version: number;
  readonly question: string;
  /** Working days for the answer, counted from the day after the question. */
  readonly workingDays: number;
}

export interface AnswerClarification {
  readonly version: number;
  readonly answer: string;
}
