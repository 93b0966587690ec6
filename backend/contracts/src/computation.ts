import type { StageCode } from './edition';
import type { RunSummaryView } from './run';

export const COMPUTATION_STATES = ['waiting', 'computing', 'made', 'cancelled', 'failed'] as const;
/** made: its run is kept; cancelled and failed leave none. */
export type ComputationState = (typeof COMPUTATION_STATES)[number];

export const COMPUTATION_STEPS = ['reading', 'checking', 'scoring', 'sealing', 'recording'] as const;
/** What is being done, in turn: the input is gathered, checked, scored entry by entry, written and hashed, and kept. */
export type ComputationStep = (typeof COMPUTATION_STEPS)[number];

/** Somebody else's computation that is before one's own. */
export interface EarlierComputation {
  readonly id: string;
  readonly stage: StageCode;
  readonly orderedBy: string;
  readonly state: ComputationState;
}

/** The making of a run, from its order to its end; a run is there once it is made, and never before. */
export interface ComputationView {
  readonly id: string;
  readonly stage: StageCode;
  /** What the run will be: a stage that moves meanwhile ends the computation instead of changing that. */
  readonly standing: RunSummaryView['standing'];
  readonly state: ComputationState;
  /** Null unless it is being computed. */
  readonly step: ComputationStep | null;
  /** Of the whole, 0-100; it may begin again where the input has changed meanwhile. */
  readonly progressPercent: number;
  /** Who was before it when it was looked at, in turn; empty unless it is waiting. */
  readonly waitsFor: readonly EarlierComputation[];
  /** How many of other editions are before it. */
  readonly waitsForElsewhere: number;
  readonly note: string | null;
  readonly orderedAt: string;
  readonly orderedBy: string;
  readonly finishedAt: string | null;
  /** Number of the run that was made. */
  readonly run: number | null;
  readonly cancelledBy: string | null;
  /** Why there is no run, in the reader's language. */
  readonly failure: { readonly title: string; readonly detail: string } | null;
}

/** Seconds for which an order of a run is answered with the run itself, where the client does not say (`Prefer: wait`). */
export const RUN_WAIT_SECONDS = 10;
export const RUN_WAIT_SECONDS_MAX = 30;
/** Computations of a stage that are listed, the newest. */
export const COMPUTATIONS_LISTED = 20;
