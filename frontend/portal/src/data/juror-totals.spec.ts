/** @jest-environment node */
import type { MetricClaimView } from '@anggakara/contracts';
import { aRubric } from '../testing/sheets';
import { countedPoints, liveTotals } from './juror-totals';
import type { SheetMark } from './sheet-marks';

function marked(values: Readonly<Record<string, string>>): ReadonlyMap<string, SheetMark> {
  const marks = Object.entries(values).map(([criterion, value]): [string, SheetMark] => {
    return [criterion, { criterion, value, note: '', standing: 'stored', refusal: null }];
  });
  return new Map(marks);
}

test('a full sheet has its weighted total: 40 % of 50 and 60 % of 80', () => {
  expect(liveTotals(aRubric(), marked({ OUTPUT: '50', IMPACT: '80' }), [])).toEqual([
    { index: 'service-unit', name: 'UPP', total: '68.000000', least: '68.000000', most: '68.000000' },
  ]);
});

test('an unfinished sheet has bounds instead: the open 60 % count 0 at least and 100 at most', () => {
  const [total] = liveTotals(aRubric(), marked({ OUTPUT: '50' }), []);
  expect(total).toMatchObject({ total: null, least: '20.000000', most: '80.000000' });
});

test('not scored is not zero', () => {
  const [total] = liveTotals(aRubric(), marked({ OUTPUT: '50', IMPACT: 'not-scored' }), []);
  expect(total).toMatchObject({ total: null, most: '80.000000' });
  expect(liveTotals(aRubric(), marked({ OUTPUT: '50', IMPACT: '0' }), [])[0]?.total).toBe('20.000000');
});

test('metrics of a claim that was not submitted count 0 in the total', () => {
  const rubric = aRubric({ metric: true });
  const points = countedPoints(rubric, null);
  expect(points).toMatchObject([{ node: 'RESOLVED', state: 'NOT_SUBMITTED', points: '0.0000' }]);
  expect(liveTotals(rubric, marked({ OUTPUT: '100', IMPACT: '100' }), points)[0]?.total).toBe('80.000000');
});

test('a draft counts as not submitted, a submitted claim counts with its points', () => {
  const rubric = aRubric({ metric: true });
  const [computed] = countedPoints(rubric, null);
  const points = computed === undefined ? [] : [{ ...computed, state: 'VALUE' as const, points: '75.5000' }];
  const claim = { state: 'submitted', points } as unknown as MetricClaimView;
  expect(countedPoints(rubric, { ...claim, state: 'draft' })[0]?.points).toBe('0.0000');
  const [total] = liveTotals(rubric, marked({ OUTPUT: '100', IMPACT: '100' }), countedPoints(rubric, claim));
  expect(total?.total).toBe('95.100000');
});
