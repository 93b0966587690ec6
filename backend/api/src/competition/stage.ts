import type { StageCode, StageState, StageView } from '@anggakara/contracts';

/** A stage as later slices see it. */
export interface Stage {
  readonly edition: string;
  readonly code: StageCode;
  readonly name: string;
  readonly ordinal: number;
  readonly state: StageState;
  /** Marks are taken in [opensAt, closesAt). */
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly markedBy: StageView['markedBy'];
  /** Whether computed metric points stand in this stage's rubrics. */
  readonly usesMetrics: boolean;
  /** Sheets that must be counted for an entry to be ranked. */
  readonly quorum: number;
  readonly version: number;
}

/** A stage that nobody moves until the transaction ends, and the database's clock after it was held. */
export interface HeldStage extends Stage {
  readonly now: Date;
}
