import { dayNumber } from '../../working-days';
import { type Alternative, ALTERNATIVES } from './alternatives';
import { FIELD_VALUES } from './field-values';
import { rowFacts } from './row-facts';
import { aComplaint, columnsOf, type Complaint, someRules } from '../../../test/complaints';

/** The cut-off is Tuesday 27 October 2020; 14 working days after 7 January are over on the 27th, 17 on the 30th. */
const CUT_OFF = dayNumber('2020-10-27');
const DISPOSED = { dispositioned: '2020-01-08' } as const;
const ROWS: Readonly<Record<number, Partial<Complaint>>> = {
  2: { ...DISPOSED, status: 'resolved', firstFollowUp: '2020-01-10', closed: '2020-01-27' },
  3: { ...DISPOSED, status: 'resolved', firstFollowUp: '2020-01-15', closed: '2020-01-30' },
  4: { ...DISPOSED, status: 'resolved', closed: '2020-01-31' },
  5: { status: 'in-process', firstFollowUp: '2020-02-19' },
  6: { status: 'dispositioned', received: '2020-10-26' },
  7: { status: 'unverified', received: '2020-01-01' },
  8: { status: 'archived', firstFollowUp: '2020-01-08', closed: '2020-01-09' },
  9: { status: 'not-authority', firstFollowUp: '2020-10-28', closed: '2020-10-28' },
  10: { status: 'in-process', received: '2020-10-20', firstFollowUp: '2020-10-28' },
  11: { status: 'postponed', received: '2020-10-27', firstFollowUp: '2020-10-27' },
  12: { status: 'resolved', received: '2019-12-31', firstFollowUp: '2020-01-02', closed: '2020-01-02' },
  13: { status: 'resolved', received: '2019-12-20', firstFollowUp: '2019-12-23', closed: '2019-12-31' },
  14: { status: 'resolved', received: '2020-10-27', firstFollowUp: '2020-10-27', closed: '2020-10-27' },
  15: { status: 'resolved', received: '2020-10-28', firstFollowUp: '2020-10-28', closed: '2020-10-28' },
  16: { status: 'archived', received: '2020-10-26' },
  17: { status: 'not-followed-up', received: '2020-10-13' },
};

const rules = someRules({ observedUntil: CUT_OFF });
const rows = () =>
  rowFacts(columnsOf(Object.entries(ROWS).map(([line, parts]) => aComplaint({ line: Number(line), ...parts }))), {
    rules,
    window: rules.windows[1]!,
    repeatedLines: new Set([14]),
  });

/** What an alternative adds, and in which lines. */
function said({ field, code, kind, value }: Alternative): readonly [string, string, string, number, readonly number[]] {
  const others = rows().filter((row) => value(row) !== FIELD_VALUES[field](row));
  const amount = others.reduce((sum, row) => sum + value(row) - FIELD_VALUES[field](row), 0);
  return [field, code, kind, amount, others.map(({ line }) => line)];
}

test('complaints 27: every other way of counting, with what it adds and in which lines', () => {
  expect(ALTERNATIVES.map(said).filter(([, , , , lines]) => lines.length > 0)).toEqual([
    ['received', 'valid-alone', 'definition', -3, [8, 9, 16]],
    ['unverified', 'dispositioned-too', 'definition', 1, [6]],
    ['notFollowedUp', 'dispositioned-apart', 'definition', -1, [6]],
    ['notFollowedUp', 'unanswered', 'definition', 3, [4, 7, 10]],
    ['inProcess', 'dispositioned-too', 'definition', 1, [6]],
    ['inProcess', 'postponed-too', 'definition', 1, [11]],
    ['resolved', 'followed-up', 'definition', 2, [5, 10]],
    ['resolved', 'closed', 'definition', 2, [8, 9]],
    ['archived', 'not-valid', 'definition', 1, [9]],
    ['notAuthority', 'not-valid', 'definition', 2, [8, 16]],
    ['answered', 'invalid-too', 'definition', 1, [8]],
    ['answered', 'followed-up', 'definition', 1, [4, 10, 11]],
    ['answered', 'closed-or-answered', 'definition', 1, [4]],
    ['withinSla', 'resolved-alone', 'definition', -4, [6, 10, 11, 17]],
    ['withinSla', 'first-follow-up-in-time', 'definition', -2, [3, 6, 10, 17]],
    ['withinSla', 'calendar-days', 'definition', -1, [2]],
    ['cappedDaySum', 'invalid-too', 'definition', 1, [8]],
    ['cappedDaySum', 'days-uncapped', 'definition', 1, [5]],
    ['cappedDaySum', 'calendar-days', 'definition', 2, [3]],
    ['cappedDaySum', 'days-from-receipt', 'definition', 2, [2, 3]],
    ['cappedDaySum', 'days-with-both-ends', 'definition', 4, [2, 3, 11, 14]],
    ['received', 'whole-file', 'window', 2, [12, 13]],
    ['resolved', 'whole-file', 'window', 2, [12, 13]],
    ['answered', 'whole-file', 'window', 2, [12, 13]],
    ['withinSla', 'whole-file', 'window', 2, [12, 13]],
    ['cappedDaySum', 'whole-file', 'window', 2, [12, 13]],
    ['received', 'closed-in-window', 'window', -7, [5, 6, 7, 9, 10, 11, 12, 16, 17]],
    ['unverified', 'closed-in-window', 'window', -1, [7]],
    ['notFollowedUp', 'closed-in-window', 'window', -2, [6, 17]],
    ['inProcess', 'closed-in-window', 'window', -2, [5, 10]],
    ['postponed', 'closed-in-window', 'window', -1, [11]],
    ['resolved', 'closed-in-window', 'window', 1, [12]],
    ['archived', 'closed-in-window', 'window', -1, [16]],
    ['notAuthority', 'closed-in-window', 'window', -1, [9]],
    ['answered', 'closed-in-window', 'window', -1, [5, 11, 12]],
    ['withinSla', 'closed-in-window', 'window', -3, [6, 10, 11, 12, 17]],
    ['cappedDaySum', 'closed-in-window', 'window', -29, [5, 12]],
    ['received', 'repeated-left-out', 'rows', -1, [14]],
    ['resolved', 'repeated-left-out', 'rows', -1, [14]],
    ['answered', 'repeated-left-out', 'rows', -1, [14]],
    ['withinSla', 'repeated-left-out', 'rows', -1, [14]],
    ['answered', 'after-cut-off', 'window', 1, [10]],
    ['withinSla', 'just-late', 'rows', 1, [3]],
  ]);
});

test('complaints 2 and 3: rows after the cut-off are no rows, and a window holds both its ends', () => {
  expect(rows().map(({ line }) => line)).not.toContain(15);
  const days = ['2020-01-06', '2020-01-07', '2020-01-08', '2020-01-09', '2020-01-10'];
  const window = { code: 'w', startsOn: dayNumber('2020-01-07'), endsOn: dayNumber('2020-01-09') };
  const columns = columnsOf(days.map((received) => aComplaint({ received })));
  const facts = rowFacts(columns, { rules, window, repeatedLines: new Set() });
  expect(facts.map(({ isInWindow }) => isInWindow)).toEqual([false, true, true, true, false]);
});

test('complaints 9: without a rule there is no limit', () => {
  const context = { rules: { ...rules, sla: [] }, window: rules.windows[1]!, repeatedLines: new Set<number>() };
  const [facts] = rowFacts(columnsOf([aComplaint()]), context);
  expect([facts?.followUpLimit, facts?.resolutionLimit]).toEqual([Infinity, Infinity]);
});
