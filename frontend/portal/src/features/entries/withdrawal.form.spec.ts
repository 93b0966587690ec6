import { Injector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { ENTRY_STAGES, REASON_MAX_LENGTH } from '@anggakara/contracts';
import { mayLeave } from './entry-leaving';
import { NO_WITHDRAWAL, WITHDRAWAL_SCHEMA, type WithdrawalDraft, withdrawalOf } from './withdrawal.form';

const WITHDRAWAL: WithdrawalDraft = { kind: 'withdrawn', reason: ' Surat diterima. ' };

function kindsOf(draft: WithdrawalDraft): readonly string[] {
  const fields = form(signal(draft), WITHDRAWAL_SCHEMA, { injector: TestBed.inject(Injector) });
  return fields()
    .errorSummary()
    .map(({ kind }) => kind);
}

test.each([
  { draft: WITHDRAWAL, kinds: [], because: 'a withdrawal in order' },
  { draft: NO_WITHDRAWAL, kinds: ['required', 'required'], because: 'how and why are needed' },
  { draft: { ...WITHDRAWAL, reason: '  ' }, kinds: ['required'], because: 'blanks are no reason' },
  {
    draft: { ...WITHDRAWAL, reason: 'a'.repeat(REASON_MAX_LENGTH + 1) },
    kinds: ['maxLength'],
    because: 'a reason has an end',
  },
])('$because: $kinds', ({ draft, kinds }) => expect(kindsOf(draft)).toEqual(kinds));

test('a withdrawal carries the version that was seen, and its reason trimmed', () => {
  expect(withdrawalOf(WITHDRAWAL, 4)).toEqual({ kind: 'withdrawn', reason: 'Surat diterima.', version: 4 });
});

test('what is no ending throws, as the form lets none through', () => {
  expect(() => withdrawalOf(NO_WITHDRAWAL, 1)).toThrow(RangeError);
});

test('an entry may leave until it has left or was told its outcome', () => {
  expect(ENTRY_STAGES.filter((stage) => mayLeave(stage))).toEqual([
    'registered',
    'verified',
    'submitted',
    'evaluated',
    'shortlisted',
    'interviewed',
  ]);
});
