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
  readonly group: GroupCode;
  readonly agencyCode: string;
  readonly agencyName: string;
  readonly serviceUnit: string | null;
  readonly summary: string;
  readonly stage: EntryStage;
  readonly category: AwardCategoryCode | null;
  readonly version: number;
}

/** Ends an entry's participation; the reason prints into the minutes. */
export interface WithdrawEntry {
  readonly kind: 'withdrawn' | 'disqualified';
  readonly reason: string;
  readonly version: number;
}
