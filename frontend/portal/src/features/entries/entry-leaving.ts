import type { EntryStage } from '@anggakara/contracts';

const SETTLED: readonly EntryStage[] = ['not-shortlisted', 'winner', 'finalist', 'withdrawn', 'disqualified'];

/** Whether there is a participation left to end; the server refuses the others with `entry-cannot-end`. */
export function mayLeave(stage: EntryStage): boolean {
  return !SETTLED.includes(stage);
}
