import type { Provenance } from '@anggakara/scoring';

export const GROUP_CODES = ['OA', 'IP', 'UPP'] as const;
/** Participant group: earlier winners, government agencies, service units. */
export type GroupCode = (typeof GROUP_CODES)[number];

export const AWARD_CATEGORY_CODES = [
  'outstanding-achievement',
  'management-and-change',
  'sustainability-connectivity-impact',
  'service-unit',
] as const;
export type AwardCategoryCode = (typeof AWARD_CATEGORY_CODES)[number];

export const STAGE_CODES = ['document', 'interview'] as const;
/** Two rows of data, one machine: document evaluation and interview. */
export type StageCode = (typeof STAGE_CODES)[number];

export const STAGE_STATES = ['planned', 'open', 'locked'] as const;
/** planned: the rubric may change; open: marks are taken; locked: no mark is taken, official runs are made. */
export type StageState = (typeof STAGE_STATES)[number];

export const PRESET_CODES = ['2018', '2019', '2020', '2022'] as const;
/** The documented quotas of an edition, offered to the demo edition. */
export type PresetCode = (typeof PRESET_CODES)[number];

export const EDITION_KINDS = ['run', 'history'] as const;
/** run: stages are opened and marked in it; history: documented facts alone, nothing is ever done in it. */
export type EditionKind = (typeof EDITION_KINDS)[number];

export interface SourceView {
  readonly title: string;
  readonly publisher: string;
  /** What of the edition this source carries. */
  readonly carries: string;
}

/** A sentence about the edition with where it comes from. */
export interface FactView {
  readonly label: string;
  readonly value: string;
  readonly provenance: Provenance;
}

export interface ParticipantGroupView {
  readonly code: GroupCode;
  readonly name: string;
  /** Places in the group's Top N; 0 where the edition has no such group. */
  readonly places: number;
  readonly provenance: Provenance;
}

export interface AwardCategoryView {
  readonly code: AwardCategoryCode;
  readonly name: string;
  readonly group: GroupCode;
  /** Trophies of this category. */
  readonly places: number;
  readonly provenance: Provenance;
}

/** A part of the reference window, or of the window it is compared with. */
export interface ReportingPeriodView {
  readonly code: string;
  readonly name: string;
  readonly role: 'comparison' | 'reference';
  /** First and last day, inclusive, ISO dates. */
  readonly start: string;
  readonly end: string;
}

export interface StageView {
  readonly code: StageCode;
  readonly name: string;
  readonly ordinal: number;
  readonly state: StageState;
  /** Instants, UTC; marks are taken in [opensAt, closesAt). */
  readonly opensAt: string;
  readonly closesAt: string;
  readonly markedBy: 'evaluator' | 'juror';
  /** Whether computed metric points stand in this stage's rubric. */
  readonly usesMetrics: boolean;
  readonly version: number;
  readonly provenance: Provenance;
}

export interface EditionSummaryView {
  readonly code: string;
  readonly name: string;
  readonly year: number;
  /** Counted from the first competition in 2018; null for an edition outside the row. */
  readonly ordinal: number | null;
  readonly kind: EditionKind;
  /** Whether every agency, person and number in it is invented (DATA CONTOH). */
  readonly synthetic: boolean;
  /** None in an edition of history. */
  readonly stages: readonly Pick<StageView, 'code' | 'name' | 'state' | 'opensAt' | 'closesAt'>[];
}

export interface EditionView {
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly ordinal: number | null;
  readonly synthetic: boolean;
  readonly preset: PresetCode | null;
  readonly version: number;
  readonly facts: readonly FactView[];
  readonly sources: readonly SourceView[];
  readonly groups: readonly ParticipantGroupView[];
  readonly categories: readonly AwardCategoryView[];
  readonly periods: readonly ReportingPeriodView[];
  readonly stages: readonly StageView[];
}

export interface PresetView {
  readonly code: PresetCode;
  readonly name: string;
  readonly groups: readonly ParticipantGroupView[];
  readonly categories: readonly AwardCategoryView[];
}

export interface ChoosePreset {
  readonly preset: PresetCode;
  readonly version: number;
}

export interface ScheduleStage {
  readonly opensAt: string;
  readonly closesAt: string;
  /** Why the time was moved; goes into the ledger. */
  readonly reason: string;
  readonly version: number;
}

/** Opens or locks a stage; the version is the one the caller saw. */
export interface MoveStage {
  readonly version: number;
}

/** Takes a lock back while no later stage has been opened; the reason goes into the ledger. */
export interface ReopenStage {
  readonly reason: string;
  readonly version: number;
}
