import type {
  Classification,
  ComplaintCounts,
  ComplaintImprovement,
  ComplaintStatistics,
  DecimalString,
  Predicate,
  PredicateResult,
  PredicateScale,
  PredicateStep,
  Rate,
} from '@anggakara/scoring';
import type { EntityType } from './agency';

/** Days of receipt, both ends within, ISO. */
export interface MonitoringWindow {
  readonly start: string;
  readonly end: string;
}

/** Another scale than the proposed one, with why its bounds are these. */
export interface MonitoringScale {
  readonly leastValid: number;
  readonly steps: readonly PredicateStep[];
  readonly reason: string;
}

export interface MakeMonitoring {
  readonly name: string;
  readonly period: MonitoringWindow;
  /** An earlier window that the period is compared with. */
  readonly comparison?: MonitoringWindow;
  /** The cut-off, ISO: what happened later did not happen. */
  readonly observedUntil: string;
  /** Absent: the proposed one. */
  readonly scale?: MonitoringScale;
}

/** How agencies handled the complaints of a period outside a competition; it gives predicates, and no points and no ranks. */
export interface MonitoringSummaryView {
  readonly number: number;
  readonly name: string;
  readonly period: MonitoringWindow;
  readonly comparison: MonitoringWindow | null;
  readonly observedUntil: string;
  readonly scale: PredicateScale;
  readonly madeBy: string;
  readonly madeAt: string;
  /** Agencies that are looked for, and those of which complaints were read. */
  readonly agencies: number;
  readonly read: number;
}

/** What was seen of one agency; nulls where nothing was read of it. */
export interface MonitoredAgencyView {
  readonly agency: string;
  readonly name: string;
  readonly entityType: EntityType;
  /** The last day that its export can know of, ISO. */
  readonly observedUntil: string | null;
  /** Received complaints, in the order of COMPLAINT_STATUSES. */
  readonly statuses: readonly number[] | null;
  readonly valid: number | null;
  readonly followedUp: Rate | null;
  readonly resolved: Rate | null;
  readonly withinSla: Rate | null;
  /** M4, of the valid ones. */
  readonly meanFirstFollowUpWorkingDays: DecimalString | null;
  readonly predicate: Predicate;
  /** Null without a window to compare with, and where nothing was read. */
  readonly improvement: ComplaintImprovement | null;
}

export interface PredicateCountView {
  readonly predicate: Predicate;
  readonly agencies: number;
}

/** All agencies by name, and the sum of their complaints. */
export interface MonitoringView {
  readonly monitoring: MonitoringSummaryView;
  readonly statuses: readonly number[];
  readonly statistics: ComplaintStatistics;
  readonly improvement: ComplaintImprovement | null;
  /** In the order of PREDICATES, those that no agency has too. */
  readonly predicates: readonly PredicateCountView[];
  readonly agencies: readonly MonitoredAgencyView[];
}

export interface MonitoredSourceView {
  readonly fileName: string;
  readonly since: string;
  readonly observedUntil: string;
}

export interface MonitoredAgencyDetailView {
  readonly monitoring: MonitoringSummaryView;
  readonly agency: string;
  readonly name: string;
  /** Where its complaints come from; null, like what is counted, where nothing was read. */
  readonly source: MonitoredSourceView | null;
  readonly statuses: readonly number[] | null;
  readonly statistics: ComplaintStatistics | null;
  /** Of the window that it is compared with. */
  readonly comparison: ComplaintCounts | null;
  readonly improvement: ComplaintImprovement | null;
  readonly predicate: PredicateResult;
  /** The predicate's name, then what was reached and what was missed, in the reader's language. */
  readonly lines: readonly string[];
}

export interface ReminderClassView {
  readonly classification: Classification;
  readonly count: number;
  readonly oldest: string;
}

/** Complaints that nobody followed up: not verified, dispositioned, or not followed up at the cut-off. */
export interface ReminderView {
  readonly agency: string;
  readonly name: string;
  readonly entityType: EntityType;
  readonly count: number;
  readonly unverified: number;
  /** Day of receipt of the oldest, ISO, and the working days since. */
  readonly oldest: string;
  readonly waitingWorkingDays: number;
  /** Only those that occur. */
  readonly classes: readonly ReminderClassView[];
}
