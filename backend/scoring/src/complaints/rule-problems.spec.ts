import { complaintTallies } from './complaint-tallies';
import { type ComplaintRuleProblem, complaintRuleProblems } from './rule-problems';
import { LAPOR_SLA, slaRule } from './sla-rules';
import { CLASSIFICATIONS, type ComplaintRules } from './complaint';
import { dayNumber } from '../working-days';
import { ASSUMED } from '../../test/builders';
import { OFF_DAYS, someRules } from '../../test/complaints';
import { workingDayTable } from './working-day-table';

const aWindow = (code: string, from: string, to: string) => ({
  code,
  startsOn: dayNumber(from),
  endsOn: dayNumber(to),
});

const H1 = aWindow('h1', '2020-01-01', '2020-06-30');
const ONE_YEAR = workingDayTable('2020-01-01', '2020-12-31', OFF_DAYS);
const aLimit = (workingDays: number | null) =>
  ({ classification: 'other', step: 'resolution', workingDays, provenance: ASSUMED }) as const;

describe('complaints 2 and 9: rules by which complaints cannot be counted', () => {
  test.each<{
    readonly rules: Partial<ComplaintRules>;
    readonly problems: readonly ComplaintRuleProblem[];
    readonly because: string;
  }>([
    { rules: {}, problems: [], because: 'two years, one after another' },
    { rules: { windows: [], sla: [] }, problems: [], because: 'no window and no limit: nothing is counted' },
    {
      rules: { windows: [aWindow('h1', '2020-06-30', '2020-01-01')] },
      problems: [{ code: 'window-backwards', path: 'windows.0' }],
      because: 'a window ends before it starts',
    },
    {
      rules: { windows: [H1, aWindow('h2', '2020-06-30', '2020-12-31')] },
      problems: [{ code: 'windows-overlap', path: 'windows.1' }],
      because: 'a day is in two windows',
    },
    {
      rules: { windows: [H1, aWindow('h1', '2020-07-01', '2020-12-31')] },
      problems: [{ code: 'window-twice', path: 'windows.1' }],
      because: 'two windows have one code',
    },
    {
      rules: { workingDays: ONE_YEAR, observedUntil: dayNumber('2021-01-04') },
      problems: [
        { code: 'calendar-too-short', path: 'windows.0' },
        { code: 'calendar-too-short', path: 'observedUntil' },
      ],
      because: 'the calendar holds neither the first window nor the cut-off',
    },
    {
      rules: { sla: [aLimit(14), aLimit(60)] },
      problems: [{ code: 'sla-twice', path: 'sla.1' }],
      because: 'one step has two limits',
    },
    {
      rules: { sla: [aLimit(2.5)] },
      problems: [{ code: 'limit-not-a-count', path: 'sla.0.workingDays' }],
      because: 'a limit is a whole number of days',
    },
    {
      rules: { sla: [aLimit(-1)] },
      problems: [{ code: 'limit-not-a-count', path: 'sla.0.workingDays' }],
      because: 'a limit is not less than nothing',
    },
  ])('$because', ({ rules, problems }) => expect(complaintRuleProblems(someRules(rules))).toEqual(problems));

  test('nothing is counted by rules with problems', () => {
    expect(() => complaintTallies(someRules({ sla: [aLimit(-1)] }))).toThrow('limit-not-a-count at sla.0.workingDays');
  });
});

describe('complaints 9: the published limits', () => {
  test.each([
    ['complaint-supervisory', 60, 'documented'],
    ['complaint-non-supervisory', 14, 'documented'],
    ['complaint-normative', 5, 'documented'],
    ['information-request', 5, 'documented'],
    ['aspiration', null, 'assumption'],
    ['other', 14, 'assumption'],
  ] as const)('%s: resolved within %s working days, %s', (classification, workingDays, kind) => {
    const rule = slaRule(LAPOR_SLA, classification, 'resolution');
    expect(rule).toMatchObject({ workingDays, provenance: { kind } });
    expect(Object.values(rule!.provenance).join(' ')).toMatch(/(?:documented|assumption) \w{3}/);
  });

  test('every first follow-up within five working days', () => {
    const limits = CLASSIFICATIONS.map((one) => slaRule(LAPOR_SLA, one, 'first-follow-up')?.workingDays);
    expect(limits).toEqual([5, 5, 5, 5, 5, 5]);
    expect(slaRule([], 'other', 'resolution')).toBeNull();
  });
});
