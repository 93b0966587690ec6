import type { AwardCategoryCode, GroupCode } from './edition';

export const ENTRY_STAGES = [
  'registered',
  'verified',
  'submitted',
  'evaluated',
  'shortlisted',
  'not-shortlisted',
  'interviewed',
  'winner',
  'finalist',
  'withdrawn',
  'disqualified',
] as const;
export type EntryStage = (typeof ENTRY_STAGES)[number];

export interface EntryView {
  readonly code: string;
  readonly name: string;
  /** The group it competes in: an OA entry competes as IP where the edition has no places for OA. */
  readonly group: GroupCode;
  readonly registeredGroup: GroupCode;
  readonly agencyCode: string;
  readonly agencyName: string;
  readonly serviceUnit: string | null;
  readonly summary: string;
  readonly stage: EntryStage;
  readonly category: AwardCategoryCode | null;
  readonly version: number;
}

export const ENDINGS = ['withdrawn', 'disqualified'] as const satisfies readonly EntryStage[];
/** Withdrawn by the participant, or taken out by the organiser. */
export type Ending = (typeof ENDINGS)[number];

/** Ends an entry's participation; the reason prints into the minutes. */
export interface WithdrawEntry {
  readonly kind: Ending;
  readonly reason: string;
  readonly version: number;
}
