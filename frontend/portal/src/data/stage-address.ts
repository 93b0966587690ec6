import type { StageCode } from '@anggakara/contracts';

export interface StagePlace {
  readonly edition: string;
  readonly stage: StageCode;
}

export function editionAddress(edition: string): string {
  return `/api/editions/${encodeURIComponent(edition)}`;
}

export function stageAddress({ edition, stage }: StagePlace): string {
  return `${editionAddress(edition)}/stages/${encodeURIComponent(stage)}`;
}
