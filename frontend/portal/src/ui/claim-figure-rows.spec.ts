/** @jest-environment node */
import type { MetricClaimView } from '@anggakara/contracts';
import { someMetrics } from '../testing/claims';
import { claimFigureRows } from './claim-figure-rows';
import { plainText } from './format';

function textsOf(claim: Pick<MetricClaimView, 'reference' | 'comparison'>): Readonly<Record<string, string>> {
  return Object.fromEntries(claimFigureRows(claim).map(({ name, reference }) => [name, reference]));
}

test('every rate stands with its counts, and followed up is not resolved', () => {
  expect(textsOf({ reference: someMetrics(), comparison: null })).toMatchObject({
    'Ditindaklanjuti (M1)': '93,2 % (55/59)',
    'Diselesaikan (M2)': '89,8 % (53/59)',
    'Batas bawah M2 (M3)': '79,46 %',
    'Tindak lanjut pertama (M4)': '1,9 hari kerja',
  });
});

test('a window that cannot be computed yet shows a dash, never 0', () => {
  const rows = claimFigureRows({ reference: someMetrics(), comparison: null });
  expect(new Set(rows.map(({ comparison }) => comparison))).toEqual(new Set(['-']));
});

test('a rate without reports has no bound', () => {
  const nothing = { numerator: 0, denominator: 0, percent: null };
  const resolved = { official: nothing, scoring: nothing, wilson: null };
  const texts = textsOf({ reference: someMetrics({ resolved, meanFirstFollowUpWorkingDays: null }), comparison: null });
  expect(texts).toMatchObject({
    'Diselesaikan (M2)': '- (0/0)',
    'Batas bawah M2 (M3)': '-',
    'Tindak lanjut pertama (M4)': '-',
  });
});

test.each([
  { decimal: '1.9000', text: '1,9' },
  { decimal: '30.0000', text: '30' },
  { decimal: '100', text: '100' },
  { decimal: '-5.4000', text: '−5,4' },
])('$decimal is shown as $text', ({ decimal, text }) => expect(plainText(decimal)).toBe(text));
