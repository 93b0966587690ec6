import type { StageCode } from '@anggakara/contracts';

/** Where a stage stands: an edition's code and its own. */
export interface StagePlace {
  readonly edition: string;
  readonly stage: StageCode;
}
