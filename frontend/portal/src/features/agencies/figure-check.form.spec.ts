import { Injector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { CHECK_SCHEMA, type CheckDraft, figuresOf, newCheck, typedDifference } from './figure-check.form';

const PARTS = {
  stated: '57.171',
  parts: [
    { label: ' Selesai ', count: '50000' },
    { label: 'Proses', count: '6.171' },
  ],
};

function kindsOf(draft: CheckDraft): readonly string[] {
  const fields = form(signal(draft), CHECK_SCHEMA, { injector: TestBed.inject(Injector) });
  return fields()
    .errorSummary()
    .map(({ kind }) => kind);
}

test('a total and its parts are counts with names', () => {
  expect(kindsOf(PARTS)).toEqual([]);
  expect(figuresOf(PARTS)).toEqual({
    stated: 57171,
    parts: [
      { label: 'Selesai', count: 50000 },
      { label: 'Proses', count: 6171 },
    ],
  });
});

test('percentages are no counts, and a part needs its name', () => {
  expect(kindsOf({ stated: '97 %', parts: [{ label: '', count: '1' }] })).toEqual(['not-a-count', 'required']);
});

test.each([
  { draft: PARTS, difference: { sum: 56171, difference: 1000 }, because: '57,171 whose parts give 56,171' },
  { draft: newCheck(), difference: null, because: 'nothing is typed yet' },
])('$because: the difference while typing is $difference', ({ draft, difference }) => {
  expect(typedDifference(draft)).toEqual(difference);
});
