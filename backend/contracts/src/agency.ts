import type { ComplaintMetrics, DecimalString, Rate } from '@anggakara/scoring';
import type {
  AgencyFactView,
  FormerIdentityView,
  OaEligibilityView,
  ParticipationView,
  PopulationView,
  ServiceUnitView,
  SuccessionView,
} from './agency-history';
import type { CitedSourceView } from './cited-source';

export const ENTITY_TYPES = ['ministry', 'body', 'province', 'regency', 'city', 'state-enterprise'] as const;
/** kementerian, lembaga, provinsi, kabupaten, kota, BUMN or BUMD. */
export type EntityType = (typeof ENTITY_TYPES)[number];

export interface AgencySummaryView {
  readonly code: string;
  readonly name: string;
  readonly entityType: EntityType;
  readonly regionCode: string | null;
  /** The province's name, of provinces, regencies and cities. */
  readonly province: string | null;
  readonly synthetic: boolean;
  /** Whether another agency has taken its place. */
  readonly ended: boolean;
  readonly documentedFigures: number;
  /** Editions in which a source names it or a unit of it. */
  readonly editions: number;
}

export interface PrintedFigureView {
  readonly label: string;
  /** As printed in the source, never completed. */
  readonly printed: string;
}

/** The counts a source states; null where it states none. */
export interface QuotedCounts {
  readonly received: number;
  readonly resolved: number | null;
  readonly inProcess: number | null;
  readonly notFollowedUp: number | null;
}

/** A mean a source states for a year, without the n and the kind of day it comes from. */
export interface QuotedMean {
  readonly period: string;
  readonly printed: string;
  readonly value: DecimalString;
}

export const CONSEQUENCE_CODES = [
  'parts-sum',
  'unsplit',
  'followed-up',
  'followed-up-at-least',
  'followed-up-interval',
  'resolved',
  'resolved-interval',
  'in-process',
  'not-followed-up',
  'days-change',
  'days-improvement',
  'cut-off-working-days',
] as const;
export type ConsequenceCode = (typeof CONSEQUENCE_CODES)[number];

/** What follows from quoted figures, computed, with its formula in words and numbers. */
export interface ConsequenceView {
  readonly code: ConsequenceCode;
  readonly label: string;
  readonly value: string;
  readonly formula: string;
}

/** What the metric engine gives from statuses alone: no quoted figure has day sums or time limits. */
export type StatusMetrics = Pick<
  ComplaintMetrics,
  'received' | 'valid' | 'followedUp' | 'resolved' | 'archivedShare' | 'inProcess' | 'notFollowedUp'
>;

export interface FigureWindowView {
  /** As printed; ISO dates where the source gives them, else a partial date such as `2017` or null. */
  readonly printed: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly complete: boolean;
}

/** What a source says of an agency: shown, compared, explained; never scored. */
export interface DocumentedFigureView {
  readonly code: string;
  readonly agencyCode: string;
  readonly agencyName: string;
  readonly title: string;
  readonly window: FigureWindowView;
  readonly source: CitedSourceView;
  readonly printedFigures: readonly PrintedFigureView[];
  readonly counts: QuotedCounts;
  readonly followUpDays: readonly QuotedMean[];
  readonly consequences: readonly ConsequenceView[];
  /** Computed by the metric engine; null unless the stated parts account for every report received. */
  readonly metrics: StatusMetrics | null;
  readonly cannotBeRecomputed: readonly string[];
  readonly remarks: readonly string[];
}

export interface AgencyView {
  readonly code: string;
  readonly name: string;
  readonly entityType: EntityType;
  readonly regionCode: string | null;
  readonly province: { readonly code: string; readonly name: string } | null;
  readonly synthetic: boolean;
  /** From when it exists, where that lies within what is recorded, and where that is said. */
  readonly since: { readonly date: string; readonly source: CitedSourceView } | null;
  /** Where its name and code come from. */
  readonly sources: readonly CitedSourceView[];
  readonly formerly: readonly FormerIdentityView[];
  readonly predecessors: readonly SuccessionView[];
  readonly successors: readonly SuccessionView[];
  readonly serviceUnits: readonly ServiceUnitView[];
  /** Of itself, its units and those it came from, by edition; what has another agency's code is inherited. */
  readonly history: readonly ParticipationView[];
  readonly oaEligibility: readonly OaEligibilityView[];
  readonly population: PopulationView | null;
  readonly facts: readonly AgencyFactView[];
  readonly documentedFigures: readonly DocumentedFigureView[];
}

/** What forbids to rank quoted figures together: windows that differ, or one that its source does not tell whole. */
export type ComparisonObstacle =
  | { readonly kind: 'windows-differ'; readonly count: number }
  | {
      readonly kind: 'window-incomplete';
      readonly agencyName: string;
      /** As far as the source tells them: `2017`, `2020-11`, `2020-10-31`; null where it is silent. */
      readonly start: string | null;
      readonly end: string | null;
    };

/** Documented figures of several agencies side by side, with why they must not be ranked together. */
export interface FigureComparisonView {
  readonly items: readonly DocumentedFigureView[];
  /** Whether all windows are complete and equal. */
  readonly comparable: boolean;
  /** Empty where they are comparable. */
  readonly obstacles: readonly ComparisonObstacle[];
}

export interface StatedPart {
  readonly label: string;
  readonly count: number;
}

/** A total as a source states it, with the parts it is said to consist of. */
export interface CheckFigures {
  readonly stated: number;
  readonly parts: readonly StatedPart[];
}

/** The parts add up to the total; a difference is a refusal. */
export interface FigureCheckView {
  readonly stated: number;
  readonly sum: number;
  readonly rates: readonly { readonly label: string; readonly rate: Rate; readonly text: string }[];
}
