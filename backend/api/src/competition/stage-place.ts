import type { StageCode } from '@anggakara/contracts';

export interface StagePlace {
  readonly edition: string;
  readonly stage: StageCode;
}
