import type { ComputationStep } from '@anggakara/contracts';

/** How far the making of a run has come: a step, and the share of it that is done. */
export interface RunNews {
  readonly step: ComputationStep;
  /** 0-1. */
  readonly share: number;
}

/** Where each step begins in the whole, and where the last one ends; as measured on 5,000 entries with twelve criteria and two jurors. */
const BEGINS = { reading: 0, checking: 10, scoring: 35, sealing: 75, recording: 85 } as const satisfies Record<
  ComputationStep,
  number
>;
const ENDS = { reading: 10, checking: 35, scoring: 75, sealing: 85, recording: 100 } as const satisfies Record<
  ComputationStep,
  number
>;

/** Whole per cent of the whole, 0-100. */
export function progressPercent({ step, share }: RunNews): number {
  return Math.floor(BEGINS[step] + share * (ENDS[step] - BEGINS[step]));
}
