import { COUNT_FIELDS } from '../../count-problems';
import { capped, counted, type CountField, FIELD_VALUES, having, isValid, type RowValue, summed } from './field-values';
import type { RowFacts } from './row-facts';

/** By a definition, by a window, or by rows that are another count's. */
export type DifferenceKind = 'definition' | 'window' | 'rows';

export const ALTERNATIVE_CODES = [
  'valid-alone',
  'invalid-too',
  'dispositioned-too',
  'dispositioned-apart',
  'unanswered',
  'postponed-too',
  'followed-up',
  'closed',
  'closed-or-answered',
  'not-valid',
  'resolved-alone',
  'first-follow-up-in-time',
  'calendar-days',
  'days-uncapped',
  'days-from-receipt',
  'days-with-both-ends',
  'whole-file',
  'closed-in-window',
  'after-cut-off',
  'repeated-left-out',
  'just-late',
] as const;
export type AlternativeCode = (typeof ALTERNATIVE_CODES)[number];

/** Another way by which a field may have been counted. (docs/rules/complaints.md 27) */
export interface Alternative {
  readonly code: AlternativeCode;
  readonly kind: DifferenceKind;
  readonly field: CountField;
  readonly value: RowValue;
}

/** What was resolved so few working days after its limit is just late. */
export const JUST_LATE_DAYS = 3;

const definition = (field: CountField, code: AlternativeCode, value: RowValue): Alternative => {
  return { code, kind: 'definition', field, value };
};

const isInTime = ({ resolutionDays, resolutionLimit }: RowFacts, spare = 0): boolean =>
  resolutionDays.working <= resolutionLimit + spare;

const DEFINITIONS: readonly Alternative[] = [
  definition('received', 'valid-alone', counted(isValid)),
  definition('unverified', 'dispositioned-too', having('unverified', 'dispositioned')),
  definition('notFollowedUp', 'dispositioned-apart', having('not-followed-up')),
  definition(
    'notFollowedUp',
    'unanswered',
    counted((row) => row.isValid && !row.isAnswered),
  ),
  definition('inProcess', 'dispositioned-too', having('in-process', 'dispositioned')),
  definition('inProcess', 'postponed-too', having('in-process', 'postponed')),
  definition('resolved', 'followed-up', having('resolved', 'in-process')),
  definition(
    'resolved',
    'closed',
    counted((row) => row.hasClosing),
  ),
  definition('archived', 'not-valid', having('archived', 'not-authority')),
  definition('notAuthority', 'not-valid', having('archived', 'not-authority')),
  definition(
    'answered',
    'invalid-too',
    counted((row) => row.isAnswered),
  ),
  definition('answered', 'followed-up', having('resolved', 'in-process')),
  definition(
    'answered',
    'closed-or-answered',
    counted((row) => row.isValid && (row.isAnswered || row.isResolved)),
  ),
  definition(
    'withinSla',
    'resolved-alone',
    counted((row) => row.isValid && row.isResolved && isInTime(row)),
  ),
  definition(
    'withinSla',
    'first-follow-up-in-time',
    counted((row) => row.isValid && isFollowedUpInTime(row)),
  ),
  definition(
    'withinSla',
    'calendar-days',
    counted((row) => row.isValid && row.resolutionDays.calendar <= row.resolutionLimit),
  ),
  definition(
    'cappedDaySum',
    'invalid-too',
    summed(
      () => true,
      (row) => capped(row.followUpDays.working),
    ),
  ),
  definition(
    'cappedDaySum',
    'days-uncapped',
    summed(isValid, (row) => row.followUpDays.working),
  ),
  definition(
    'cappedDaySum',
    'calendar-days',
    summed(isValid, (row) => capped(row.followUpDays.calendar)),
  ),
  definition(
    'cappedDaySum',
    'days-from-receipt',
    summed(isValid, (row) => capped(row.followUpDaysFromReceipt.working)),
  ),
  definition(
    'cappedDaySum',
    'days-with-both-ends',
    summed(isValid, (row) => capped(row.followUpDays.working + 1)),
  ),
];

function isFollowedUpInTime({ isAnswered, followUpDays, followUpLimit }: RowFacts): boolean {
  return isAnswered && followUpDays.working <= followUpLimit;
}

/** The same count over other rows. */
const OTHER_ROWS = [
  { code: 'whole-file', kind: 'window', isIn: () => true },
  { code: 'closed-in-window', kind: 'window', isIn: (row: RowFacts) => row.isClosedInWindow },
  { code: 'repeated-left-out', kind: 'rows', isIn: (row: RowFacts) => row.isInWindow && !row.isRepeated },
] as const;

const WINDOWS = OTHER_ROWS.flatMap(({ code, kind, isIn }) =>
  COUNT_FIELDS.map((field): Alternative => {
    const value = FIELD_VALUES[field];
    return { code, kind, field, value: (row) => value(row, isIn(row)) };
  }),
);

const OTHERS: readonly Alternative[] = [
  {
    code: 'after-cut-off',
    kind: 'window',
    field: 'answered',
    value: counted((row) => row.isValid && (row.isAnswered || row.isAnsweredLater)),
  },
  {
    code: 'just-late',
    kind: 'rows',
    field: 'withinSla',
    value: counted((row) => row.isValid && isInTime(row, row.isResolved ? JUST_LATE_DAYS : 0)),
  },
];

export const ALTERNATIVES: readonly Alternative[] = [...DEFINITIONS, ...WINDOWS, ...OTHERS];
