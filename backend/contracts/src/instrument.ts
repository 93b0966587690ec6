import type { Rubric } from '@anggakara/scoring';
import type { GroupCode, StageCode } from './edition';

/** The rubric of one participant group at one stage. */
export interface InstrumentView {
  readonly stage: StageCode;
  readonly group: GroupCode;
  readonly version: number;
  /** Instant from which the rubric may no longer change; null while the stage is planned. */
  readonly lockedAt: string | null;
  readonly rubric: Rubric;
}

export interface WeightRevision {
  /** Award category whose column changes. */
  readonly index: string;
  readonly node: string;
  readonly weight: number;
}

export interface GoalpostRevision {
  readonly node: string;
  readonly zeroAt: string;
  readonly fullAt: string;
}

/** All of one revision is taken, or none; the sums must still hold afterwards. */
export interface ReviseInstrument {
  readonly weights: readonly WeightRevision[];
  readonly goalposts: readonly GoalpostRevision[];
  readonly reason: string;
  readonly version: number;
}
