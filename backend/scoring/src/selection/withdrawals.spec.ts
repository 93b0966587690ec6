import { comparison } from '../comparison';
import { comparisonLines } from '../comparison-lines';
import type { ClassQuota, InputDocument, TiePolicy } from '../input-document';
import { officialResult } from '../official-result';
import { documentOf } from '../../test/class-quotas';

const ROWS = [
  { code: 'A', score: 90, class: 'X' },
  { code: 'B', score: 85, class: null },
  { code: 'C', score: 80, class: 'X' },
  { code: 'D', score: 70, class: 'X' },
  { code: 'E', score: 60, class: null },
  { code: 'F', score: 50, class: 'Y' },
] as const;

const CLASSES: readonly ClassQuota[] = [{ class: 'X', cap: 2 }, { class: 'Y' }];

function listed(places: number, classes: readonly ClassQuota[] = CLASSES): InputDocument {
  return documentOf({ entries: ROWS, quota: { group: 'IP', places, classes } });
}

function without(input: InputDocument, code: string): InputDocument {
  const entries = input.entries.map((one) => (one.code === code ? { ...one, eligibility: 'withdrawn' as const } : one));
  return { ...input, entries };
}

function compared(before: InputDocument, gone: string) {
  return comparison(officialResult(before, 'before'), officialResult(without(before, gone), 'after'));
}

describe('shortlist 10: a withdrawal is the next run, and the difference is who moves up', () => {
  test.each([
    {
      ...{ gone: 'B', entered: ['E'], promotedFrom: { kind: 'reserve', place: 1 } },
      line: 'E, cadangan ke-1, naik ke tempat yang terbuka.',
      because: 'the first reserve, of another class than the full one',
    },
    {
      ...{ gone: 'A', entered: ['D'], promotedFrom: { kind: 'class-full', class: 'X' } },
      line: 'D naik ke tempat yang terbuka bagi kelas X; sebelumnya kelas itu penuh.',
      because: 'the next one of the class that was full, before the first reserve',
    },
  ])('$gone: $because', ({ gone, entered, promotedFrom, line }) => {
    const difference = compared(listed(3), gone);
    expect(difference).toMatchObject({ entered, left: [gone] });
    expect(difference.movements.find(({ entry }) => entry === entered[0])?.promotedFrom).toEqual(promotedFrom);
    expect(comparisonLines(difference, {}, 'id')).toContain(line);
  });

  test('of several of a full class the next one', () => {
    const before = listed(4);
    expect(compared(before, 'A').movements.find(({ entry }) => entry === 'D')?.promotedFrom).toEqual({
      kind: 'class-full',
      class: 'X',
    });
  });

  test.each<{ ties: TiePolicy; promotedFrom: object }>([
    { ties: { kind: 'exclude-all' }, promotedFrom: { kind: 'reserve', place: 2 } },
    { ties: { kind: 'lot', seed: '000000000012d687' }, promotedFrom: { kind: 'reserve', place: 1 } },
  ])('who was passed over by $ties.kind is the first reserve', ({ ties, promotedFrom }) => {
    const rows = ['A', 'B', 'C', 'D'].map((code, at) => ({ code, score: at === 3 ? 70 : 80, class: null }));
    const before = documentOf({ entries: rows, quota: { group: 'IP', places: 2, ties } });
    const gone = ties.kind === 'lot' ? 'B' : 'A';
    const moved = compared(before, gone).movements.find((one) => one.promotedFrom !== undefined);
    expect(moved?.promotedFrom).toEqual(promotedFrom);
  });

  test('who lost the last place of its class by lot is no reserve, and not promoted but selected anew', () => {
    const before = documentOf({
      entries: [
        { code: 'A', score: 80, class: 'X' },
        { code: 'B', score: 80, class: 'X' },
        { code: 'C', score: 70, class: null },
      ],
      quota: {
        group: 'IP',
        places: 3,
        classes: [{ class: 'X', cap: 1 }],
        ties: { kind: 'lot', seed: '000000000012d687' },
      },
    });
    const difference = compared(before, 'B');
    expect(difference).toMatchObject({ entered: ['A'], left: ['B'] });
    expect(difference.movements.every(({ promotedFrom }) => promotedFrom === undefined)).toBe(true);
  });

  test('of the class for which a place was kept: whoever had been kept out', () => {
    const kept = listed(3, [{ class: 'X' }, { class: 'Y', floor: 1, shortfall: 'pool' }]);
    const difference = compared(kept, 'F');
    expect(difference).toMatchObject({ entered: ['C'], left: ['F'] });
    expect(comparisonLines(difference, {}, 'en')).toContain(
      'C moves up to the place that is open now; before, what was left was kept for class Y.',
    );
  });

  test('a place that nobody can take stays open, and nobody moves up', () => {
    const kept = listed(3, [{ class: 'X' }, { class: 'Y', floor: 1, shortfall: 'open' }]);
    const difference = compared(kept, 'F');
    expect(difference).toMatchObject({ entered: [], left: ['F'] });
    expect(difference.movements.every(({ promotedFrom }) => promotedFrom === undefined)).toBe(true);
  });

  test('a reserve whose class was full among the reserves too', () => {
    const difference = compared(listed(1, [{ class: 'X', cap: 1 }, { class: 'Y' }]), 'A');
    expect(difference.entered).toEqual(['B']);
    const second = compared(without(listed(1, [{ class: 'X', cap: 1 }, { class: 'Y' }]), 'B'), 'A');
    expect(second.entered).toEqual(['C']);
    expect(second.movements.find(({ entry }) => entry === 'C')?.promotedFrom).toEqual({
      kind: 'class-full',
      class: 'X',
    });
  });

  test('who rises by a better score, or by a ruling, is not promoted', () => {
    const before = listed(3);
    const sheets = before.sheets.map((sheet) =>
      sheet.entry === 'E' ? { ...sheet, marks: sheet.marks.map((mark) => ({ ...mark, value: '95' })) } : sheet,
    );
    const difference = comparison(officialResult(before, 'before'), officialResult({ ...before, sheets }, 'after'));
    expect(difference.entered).toEqual(['E']);
    expect(difference.movements.find(({ entry }) => entry === 'E')).not.toHaveProperty('promotedFrom');
  });
});
