import type { ComplaintMetrics, MetricPoints } from '@anggakara/scoring';
import type { GroupCode } from './edition';
import type { FindingCode } from './findings';
import type { Facts } from './language';

/**
 * One reporting period as the agency states it: counts of reports received in it, and working days to the first
 * follow-up summed over the answered ones, each capped at 30. A null is a field not filled in yet.
 */
export interface ClaimedPeriod {
  readonly period: string;
  /** The agency's own window, ISO dates, inclusive; a difference from the edition's period is a warning. */
  readonly start: string;
  readonly end: string;
  readonly received: number | null;
  readonly unverified: number | null;
  readonly notFollowedUp: number | null;
  readonly inProcess: number | null;
  readonly postponed: number | null;
  readonly resolved: number | null;
  readonly archived: number | null;
  readonly notAuthority: number | null;
  readonly answered: number | null;
  readonly withinSla: number | null;
  readonly cappedDaySum: number | null;
}

/** Something the engine noticed: an error keeps the claim from being submitted, a warning does not. */
export interface FindingView {
  readonly severity: 'error' | 'warning';
  readonly code: FindingCode;
  /** `periods[2].received` in the order of the claim's periods; `reference` or `comparison` for a whole window. */
  readonly path: string;
  readonly facts: Facts;
  readonly message: string;
}

export interface MetricClaimView {
  readonly entry: string;
  readonly entryName: string;
  readonly group: GroupCode;
  readonly state: 'not-started' | 'draft' | 'submitted';
  /** 0 before anything was saved. */
  readonly version: number;
  readonly savedAt: string | null;
  readonly submittedAt: string | null;
  /** Whether the caller may change it now: their draft, the document stage neither locked nor closed. */
  readonly editable: boolean;
  readonly periods: readonly ClaimedPeriod[];
  readonly findings: readonly FindingView[];
  /** Computed over the reference and the comparison window; null until all counts of that window are there. */
  readonly reference: ComplaintMetrics | null;
  readonly comparison: ComplaintMetrics | null;
  /** One row a period for the trend chart, oldest first; null where counts are missing. */
  readonly trend: readonly { readonly period: string; readonly metrics: ComplaintMetrics | null }[];
  /** Points under the document rubric of the entry's group, with how they came about. */
  readonly points: readonly MetricPoints[];
}

export interface MetricClaimSummaryView {
  readonly entry: string;
  readonly entryName: string;
  readonly group: GroupCode;
  readonly state: MetricClaimView['state'];
  readonly submittedAt: string | null;
  readonly warnings: number;
}

/** The periods that are named are replaced as a whole, the others stay as they are. */
export interface SaveMetrics {
  readonly periods: readonly ClaimedPeriod[];
  readonly version: number;
}

/** Counts that are being typed, over what is stored. */
export interface PreviewMetrics {
  readonly periods: readonly ClaimedPeriod[];
}

export type MetricPreviewView = Pick<MetricClaimView, 'findings' | 'reference' | 'comparison' | 'trend' | 'points'>;

export interface SubmitMetrics {
  readonly version: number;
}

/** Takes a submitted claim back into drafting while the stage is not locked. */
export interface ReopenMetrics {
  readonly reason: string;
  readonly version: number;
}
