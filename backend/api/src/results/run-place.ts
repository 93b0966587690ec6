import type { StagePlace } from '../competition';

export interface RunPlace extends StagePlace {
  /** Number of the run within its stage. */
  readonly run: number;
}
