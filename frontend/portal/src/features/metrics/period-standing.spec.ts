/** @jest-environment node */
import { aClaimedPeriod } from '../../testing/claims';
import { COUNT_FIELDS } from '../../data/count-hints';
import { periodDraft, type PeriodDraft } from './claim.form';
import { periodStanding, periodStandingText } from './period-standing';

const BLANK = Object.fromEntries(COUNT_FIELDS.map((field) => [field, '']));

test.each([
  { changes: BLANK, standing: 'empty', text: 'Belum mulai' },
  { changes: { answered: '' }, standing: 'partial', text: 'Sedang diisi' },
  { changes: {}, standing: 'complete', text: 'Lengkap' },
  { changes: { received: '300' }, standing: 'wrong', text: 'Perlu perbaikan' },
  { changes: { received: '97%' }, standing: 'wrong', text: 'Perlu perbaikan' },
  { changes: { end: '2024-12-31' }, standing: 'wrong', text: 'Perlu perbaikan' },
] as const)('a period with $changes is $standing', ({ changes, standing, text }) => {
  const draft: PeriodDraft = { ...periodDraft(aClaimedPeriod()), ...changes };
  expect(periodStanding(draft)).toBe(standing);
  expect(periodStandingText(standing)).toBe(text);
});
