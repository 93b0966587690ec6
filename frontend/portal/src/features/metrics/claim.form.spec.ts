import { Injector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { aClaimedPeriod } from '../../testing/claims';
import {
  claimDraft,
  CLAIM_SCHEMA,
  type ClaimDraft,
  countsOf,
  isStorable,
  type PeriodDraft,
  periodDraft,
  periodOf,
  withUnreadable,
} from './claim.form';

function aDraft(changes: Partial<PeriodDraft> = {}): ClaimDraft {
  return { periods: [{ ...periodDraft(aClaimedPeriod()), ...changes }] };
}

function errorsOf(changes: Partial<PeriodDraft>, field: keyof PeriodDraft): readonly string[] {
  const fields = form(signal(aDraft(changes)), CLAIM_SCHEMA, { injector: TestBed.inject(Injector) });
  return (fields.periods[0]?.[field]().errors() ?? []).map(({ kind, message }) => `${kind}: ${message ?? ''}`);
}

test('a stored period goes into the form and comes out the same', () => {
  const period = aClaimedPeriod({ withinSla: null });
  expect(periodOf(periodDraft(period))).toEqual(period);
});

test('counts are taken as they are typed, whether they can be true or not', () => {
  expect(errorsOf({}, 'received')).toEqual([]);
  expect(errorsOf({ received: '57.171', resolved: '56.164' }, 'received')).toEqual([]);
});

test.each([
  {
    changes: { received: '97%' },
    field: 'received',
    says: 'not-a-count: Isi banyaknya laporan sebagai bilangan bulat, bukan persentase.',
  },
  {
    changes: { resolved: '1,5' },
    field: 'resolved',
    says: 'not-a-count: Isi banyaknya laporan sebagai bilangan bulat, bukan persentase.',
  },
  { changes: { received: '2147483648' }, field: 'received', says: 'too-large: Bilangan ini terlalu besar.' },
  {
    changes: { start: '2025-07-01', end: '2025-01-31' },
    field: 'end',
    says: 'window-reversed: Jendela berakhir sebelum dimulai.',
  },
  { changes: { start: '' }, field: 'start', says: 'required: Isi hari pertama jendela.' },
] as const)('$field of $changes: $says', ({ changes, field, says }) => {
  expect(errorsOf(changes, field).some((error) => error.startsWith(says))).toBe(true);
});

test('a missing count is no error of a draft', () => {
  expect(errorsOf({ withinSla: '' }, 'withinSla')).toEqual([]);
  expect(errorsOf({ resolved: '' }, 'received')).toEqual([]);
});

test.each([
  { changes: {}, storable: true, because: 'possible counts are stored' },
  { changes: { received: '9999' }, storable: true, because: 'impossible ones too, as a draft' },
  { changes: { received: '' }, storable: true, because: 'missing ones too' },
  { changes: { received: '97%' }, storable: false, because: 'what is no count cannot be stored' },
  { changes: { start: '' }, storable: false, because: 'a window needs its first day' },
  { changes: { end: '2024-01-01' }, storable: false, because: 'a window does not end before it begins' },
])('$because', ({ changes, storable }) => expect(isStorable(aDraft(changes))).toBe(storable));

test('a text that is no count yet counts as not filled in', () => {
  expect(countsOf({ ...periodDraft(aClaimedPeriod()), received: '97%' }).received).toBeNull();
});

test('what was typed and is no count survives a newer copy', () => {
  const newer = claimDraft([aClaimedPeriod({ received: 300, resolved: 293 })]);
  const kept = withUnreadable(newer, aDraft({ received: '97%', resolved: '1' })).periods[0];
  expect(kept).toMatchObject({ received: '97%', resolved: '293' });
});
