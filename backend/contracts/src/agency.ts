import type { ComplaintMetrics } from '@anggakara/scoring';

export const ENTITY_TYPES = ['ministry', 'body', 'province', 'regency', 'city', 'state-enterprise'] as const;
/** kementerian, lembaga, provinsi, kabupaten, kota, BUMN or BUMD. */
export type EntityType = (typeof ENTITY_TYPES)[number];

export interface AgencySummaryView {
  readonly code: string;
  readonly name: string;
  readonly entityType: EntityType;
  readonly regionCode: string | null;
  readonly synthetic: boolean;
  readonly documentedFigures: number;
}

export interface PrintedFigureView {
  readonly label: string;
  /** As printed in the source, never completed. */
  readonly printed: string;
}

/** A rate or mean that follows from quoted figures; null where the source does not say enough. */
export interface ConsequenceView {
  readonly label: string;
  readonly value: string;
  readonly formula: string;
}

/** What a source says of an agency: shown, compared, explained; never scored. */
export interface DocumentedFigureView {
  readonly code: string;
  readonly title: string;
  readonly window: {
    /** As printed; ISO dates where the source gives them, else a partial date such as `2017` or null. */
    readonly printed: string;
    readonly start: string | null;
    readonly end: string | null;
    readonly complete: boolean;
  };
  readonly source: { readonly title: string; readonly publisher: string; readonly published: string };
  readonly printedFigures: readonly PrintedFigureView[];
  readonly consequences: readonly ConsequenceView[];
  /** Computed by the metric engine from the counts that are known. */
  readonly metrics: ComplaintMetrics | null;
  readonly cannotBeRecomputed: readonly string[];
  readonly remarks: readonly string[];
}

export interface AgencyView {
  readonly code: string;
  readonly name: string;
  readonly entityType: EntityType;
  readonly regionCode: string | null;
  readonly synthetic: boolean;
  readonly documentedFigures: readonly DocumentedFigureView[];
}

/** Documented figures of several agencies side by side, with why they must not be ranked together. */
export interface FigureComparisonView {
  readonly items: readonly (DocumentedFigureView & { readonly agencyCode: string; readonly agencyName: string })[];
  readonly comparable: boolean;
  readonly warning: string | null;
}
