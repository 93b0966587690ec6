import type { EntityType, ReminderView } from '@anggakara/contracts';
import { CLASSIFICATIONS, LEAST_SHOWN, shownCells } from '@anggakara/scoring';

/** A reminder as it may leave the house; null is withheld. */
export interface ShownReminder {
  readonly agency: string;
  readonly name: string;
  readonly entityType: EntityType;
  readonly count: number | null;
  readonly unverified: number | null;
  /** A day of receipt, ISO; its month where few complaints wait, of which a day could point at one. */
  readonly oldest: string;
  readonly waitingWorkingDays: number;
  /** In the order of CLASSIFICATIONS. */
  readonly classes: readonly (number | null)[];
}

/** Cells of one to four complaints are withheld, and what would give them away. (docs/rules/complaints.md 33, 35) */
export function shownReminder({ count, unverified, oldest, classes, ...rest }: ReminderView): ShownReminder {
  const counts = CLASSIFICATIONS.map(
    (classification) => classes.find((one) => one.classification === classification)?.count ?? 0,
  );
  const isFew = count < LEAST_SHOWN;
  return {
    ...rest,
    count: isFew ? null : count,
    unverified: shownCells([unverified, count - unverified])[0] ?? null,
    oldest: isFew ? oldest.slice(0, 7) : oldest,
    classes: shownCells(counts),
  };
}
