export const OFF_DAY_KINDS = ['national-holiday', 'collective-leave'] as const;
export type OffDayKind = (typeof OFF_DAY_KINDS)[number];

/** A weekday's exception; Saturdays and Sundays are off without being listed. */
export interface OffDayView {
  readonly date: string;
  readonly kind: OffDayKind;
  readonly name: string;
}

/** Both conventions beside each other, so that nobody has to guess which one is meant. */
export interface WorkingDaysView {
  readonly from: string;
  readonly to: string;
  /** Working days from the first to the last day, both counted. */
  readonly inclusive: number;
  /** Working days after the first day, up to and with the last: what a time limit counts. */
  readonly elapsed: number;
  /** Calendar days after the first day, up to and with the last. */
  readonly calendarDays: number;
}
