import type { StageState } from './edition';
import type { Facts } from './language';

export const OFF_DAY_KINDS = ['national-holiday', 'collective-leave'] as const;
export type OffDayKind = (typeof OFF_DAY_KINDS)[number];

/** What a decree may make of a weekday: off, or a working day again. */
export const DAY_KINDS = [...OFF_DAY_KINDS, 'working-day'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** A weekday's exception; Saturdays and Sundays are off without being listed. */
export interface OffDayView {
  readonly date: string;
  readonly kind: OffDayKind;
  readonly name: string;
}

/** Both conventions beside each other, so that nobody has to guess which one is meant. */
export interface WorkingDayCounts {
  /** Working days from the first to the last day, both counted. */
  readonly inclusive: number;
  /** Working days after the first day, up to and with the last: what a time limit counts. */
  readonly elapsed: number;
}

export interface WorkingDaysView extends WorkingDayCounts {
  readonly from: string;
  readonly to: string;
  /** Calendar days after the first day, up to and with the last. */
  readonly calendarDays: number;
  /** Version of the calendar by which was counted. */
  readonly version: number;
}

/** A duration that an authority has stated, and what the calendar in force makes of it. */
export interface OfficialDurationView {
  readonly code: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Working days as printed, both ends counted. */
  readonly printed: number;
  readonly source: string;
  readonly inclusive: number;
}

/** One day of the difference between two versions; null where the day was or becomes a working day. */
export interface OffDayChangeView {
  readonly date: string;
  readonly before: Omit<OffDayView, 'date'> | null;
  readonly after: Omit<OffDayView, 'date'> | null;
}

export interface CalendarVersionView {
  readonly version: number;
  /** Number and title of the decree, as printed. */
  readonly decree: string;
  /** Day of the decree; null where several decrees stand behind the version. */
  readonly decreedOn: string | null;
  readonly reason: string;
  readonly author: string;
  readonly madeAt: string;
  /** Days off in the version. */
  readonly offDays: number;
  /** Against the version before, oldest day first; the first version has none. */
  readonly changes: readonly OffDayChangeView[];
}

/** A day that a revision makes off, renames, or gives back to work; only what is off has a name. */
export interface OffDayChange {
  readonly date: string;
  readonly kind: DayKind;
  readonly name: string | null;
}

export interface PreviewCalendar {
  readonly changes: readonly OffDayChange[];
  /** The version that the caller saw. */
  readonly version: number;
}

export interface ReviseCalendar extends PreviewCalendar {
  readonly decree: string;
  readonly decreedOn: string | null;
  readonly reason: string;
}

/** What of the program is counted in working days. */
export const CALENDAR_SPAN_KINDS = ['stage', 'official-duration', 'cut-off'] as const;
export type CalendarSpanKind = (typeof CALENDAR_SPAN_KINDS)[number];

/** A span counted by the version in force and by the revised one; null where the year is not on record. */
export interface CalendarEffectView {
  readonly kind: CalendarSpanKind;
  readonly edition: string | null;
  readonly code: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly before: WorkingDayCounts | null;
  readonly after: WorkingDayCounts | null;
  readonly moved: boolean;
  /** Of a stage alone. */
  readonly state: StageState | null;
}

/** What stands although the calendar changes, because nothing in it is computed from the calendar. */
export const CALENDAR_BYSTANDERS = ['submitted-claims', 'runs', 'deadlines'] as const;

export interface CalendarBystanderView {
  readonly kind: (typeof CALENDAR_BYSTANDERS)[number];
  readonly count: number;
}

export const CALENDAR_WARNINGS = [
  'locked-stage-moves',
  'official-duration-breaks',
  'official-run-stands',
  'year-opened',
  'year-lost',
] as const;

export interface CalendarWarningView {
  readonly code: (typeof CALENDAR_WARNINGS)[number];
  readonly facts: Facts;
}

/** What a revision would do; nothing of it is stored. */
export interface CalendarPreviewView {
  /** The version in force, which was compared with. */
  readonly version: number;
  readonly changes: readonly OffDayChangeView[];
  readonly effects: readonly CalendarEffectView[];
  readonly bystanders: readonly CalendarBystanderView[];
  readonly warnings: readonly CalendarWarningView[];
}
