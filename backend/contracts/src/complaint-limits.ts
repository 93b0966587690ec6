import type { Classification, SlaRule, SlaStep } from '@anggakara/scoring';

/** How many working days a step may take; null: no limit. */
export interface ComplaintLimit {
  readonly classification: Classification;
  readonly step: SlaStep;
  readonly workingDays: number | null;
}

/** Other limits than those in force; what is not named stays. */
export interface ReviseComplaintLimits {
  readonly limits: readonly ComplaintLimit[];
  /** Where they are written; null: an assumption, whose reason is the reason of the revision. */
  readonly source: string | null;
  readonly reason: string;
  readonly version: number;
}

/** Who changed the limits, and why. */
export interface ComplaintLimitsRevisionView {
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** The time limits of an edition by classification and step, each with its provenance. */
export interface ComplaintLimitsView {
  /** 0: those of SP4N-LAPOR!, which nobody has changed here. */
  readonly version: number;
  /** Both steps of each classification, in the order of CLASSIFICATIONS. */
  readonly limits: readonly SlaRule[];
  readonly revision: ComplaintLimitsRevisionView | null;
  /** Exports that count and are being counted again by these limits. */
  readonly recounting: number;
  /** Whether they may still be changed: before any claim is decided and the document stage is locked. */
  readonly isOpen: boolean;
}
