import type { Provenance } from '@anggakara/scoring';
import type { CitedSourceView } from './cited-source';

export const MILESTONES = ['registered', 'shortlisted', 'interviewed', 'finalist', 'winner'] as const;
/** How far a source says a participant came; one that is not stated is not known. */
export type Milestone = (typeof MILESTONES)[number];

/** One statement of one source about one participant of an edition; sources that differ stand beside each other. */
export interface ParticipationView {
  readonly edition: string;
  readonly agencyCode: string;
  readonly agencyName: string;
  /** What took part: the agency under the name it had then, or one of its service units. */
  readonly participant: string;
  readonly isServiceUnit: boolean;
  readonly milestone: Milestone;
  /** The milestone as that year called it: `Top 25`, `30 besar`. */
  readonly label: string;
  /** The award as that year named it. */
  readonly category: string | null;
  readonly remark: string | null;
  readonly provenance: Provenance['kind'];
  readonly source: CitedSourceView;
}

export const AGENCY_FACT_KINDS = [
  'population',
  'channel',
  'visibility',
  'integration',
  'leadership',
  'practice',
] as const;
/** Inhabitants; where complaints come in; anonymous and confidential ones; joined systems; what leaders and offices do. */
export type AgencyFactKind = (typeof AGENCY_FACT_KINDS)[number];

/** What a source says of how an agency handles complaints; never scored. */
export interface AgencyFactView {
  readonly kind: AgencyFactKind;
  readonly statement: string;
  /** Since when, as far as the source dates it: `2014`, `2017`, `2020-11-11`. */
  readonly since: string | null;
  readonly source: CitedSourceView;
}

/** Inhabitants, where a source counts them. */
export interface PopulationView {
  readonly value: number;
  readonly year: number;
  readonly source: CitedSourceView;
}

/** A name or a region code that the agency had before. */
export interface FormerIdentityView {
  readonly name: string;
  readonly regionCode: string | null;
  /** First day on which it was something else, as far as it is dated. */
  readonly until: string;
  readonly source: CitedSourceView;
}

export const SUCCESSION_KINDS = ['renamed', 'merged', 'split'] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

/** An agency that came before or after. */
export interface SuccessionView {
  readonly code: string;
  readonly name: string;
  readonly kind: SuccessionKind;
  readonly on: string;
  readonly note: string;
  readonly source: CitedSourceView;
}

export interface ServiceUnitView {
  readonly code: string;
  readonly name: string;
  /** Where it is said that the unit is this agency's. */
  readonly provenance: Provenance;
}

export const OA_VERDICTS = ['eligible', 'by-succession', 'not-eligible', 'unknown'] as const;
/**
 * eligible: it won an earlier edition itself; by-succession: a predecessor did, which is a reading; not-eligible: all
 * winners of the earlier editions are known and it is none of them; unknown: they are not.
 */
export type OaVerdict = (typeof OA_VERDICTS)[number];

/** Whether an agency could compete for Outstanding Achievement in an edition, from who won before. */
export interface OaEligibilityView {
  readonly edition: string;
  readonly verdict: OaVerdict;
  /** The wins it rests on. */
  readonly wins: readonly { readonly edition: string; readonly agencyName: string; readonly label: string }[];
  /** The rule of that edition. */
  readonly rule: Provenance;
}
