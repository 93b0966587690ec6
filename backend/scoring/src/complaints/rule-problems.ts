import type { ComplaintRules, ComplaintWindow } from './complaint';

export type ComplaintRuleProblemCode =
  'window-backwards' | 'windows-overlap' | 'window-twice' | 'calendar-too-short' | 'sla-twice' | 'limit-not-a-count';

/** Why complaints cannot be counted by rules, and where. */
export interface ComplaintRuleProblem {
  readonly code: ComplaintRuleProblemCode;
  readonly path: string;
}

/**
 * Everything that keeps complaints from being counted; empty where they can be. The calendar has to hold every day from the first
 * window's to the cut-off, because a year without its decree would look like one without holidays.
 * (docs/rules/complaints.md 2, 9; docs/rules/working-days.md 5)
 */
export function complaintRuleProblems(rules: ComplaintRules): readonly ComplaintRuleProblem[] {
  return [...windowProblems(rules.windows), ...calendarProblems(rules), ...slaProblems(rules)];
}

function windowProblems(windows: readonly ComplaintWindow[]): readonly ComplaintRuleProblem[] {
  return windows.flatMap((window, place) => {
    const path = `windows.${place}`;
    const others = windows.slice(0, place);
    const overlaps = others.some(({ startsOn, endsOn }) => startsOn <= window.endsOn && window.startsOn <= endsOn);
    return [
      ...problemIf(window.startsOn > window.endsOn, 'window-backwards', path),
      ...problemIf(overlaps, 'windows-overlap', path),
      ...problemIf(
        others.some(({ code }) => code === window.code),
        'window-twice',
        path,
      ),
    ];
  });
}

function calendarProblems({ windows, workingDays, observedUntil }: ComplaintRules): readonly ComplaintRuleProblem[] {
  const begins = windows.flatMap(({ startsOn }, place) =>
    problemIf(startsOn < workingDays.first, 'calendar-too-short', `windows.${place}`),
  );
  return [...begins, ...problemIf(observedUntil > workingDays.last, 'calendar-too-short', 'observedUntil')];
}

function slaProblems({ sla }: ComplaintRules): readonly ComplaintRuleProblem[] {
  return sla.flatMap((rule, place) => {
    const { workingDays: limit } = rule;
    const isTwice = sla
      .slice(0, place)
      .some(({ classification, step }) => classification === rule.classification && step === rule.step);
    const isCount = limit === null || (Number.isSafeInteger(limit) && limit >= 0);
    return [
      ...problemIf(isTwice, 'sla-twice', `sla.${place}`),
      ...problemIf(!isCount, 'limit-not-a-count', `sla.${place}.workingDays`),
    ];
  });
}

function problemIf(isOne: boolean, code: ComplaintRuleProblemCode, path: string): readonly ComplaintRuleProblem[] {
  return isOne ? [{ code, path }] : [];
}
