import { Injector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { aPerson } from '../../testing/people';
import { matchingPeople } from './people-search';
import { assignmentDraft, assignmentOf, NEW_PERSON, PERSON_SCHEMA, type PersonDraft, personOf } from './person.form';

const PERSON: PersonDraft = { name: ' Laras ', email: 'laras@contoh.example', role: 'juror', agency: '' };

function kindsOf(draft: PersonDraft): readonly string[] {
  const fields = form(signal(draft), PERSON_SCHEMA, { injector: TestBed.inject(Injector) });
  return fields()
    .errorSummary()
    .map(({ kind }) => kind);
}

test.each([
  { draft: PERSON, kinds: [], because: 'a person in order' },
  { draft: NEW_PERSON, kinds: ['required', 'required', 'required'], because: 'name, address and role are needed' },
  { draft: { ...PERSON, email: 'laras' }, kinds: ['email'], because: 'an address has its form' },
  { draft: { ...PERSON, role: 'agency' }, kinds: ['required'], because: 'the role of an agency names the agency' },
  { draft: { ...PERSON, role: 'agency', agency: 'kota-solok' }, kinds: [], because: 'with its agency it is in order' },
])('$because: $kinds', ({ draft, kinds }) => expect(kindsOf(draft)).toEqual(kinds));

test('only the role of an agency carries one', () => {
  expect(personOf({ ...PERSON, email: ' laras@contoh.example ', agency: 'kota-solok' })).toEqual({
    name: 'Laras',
    email: 'laras@contoh.example',
    role: 'juror',
  });
  expect(personOf({ ...PERSON, role: 'agency', agency: 'kota-solok' })).toMatchObject({ agency: 'kota-solok' });
});

test('an assignment carries the version that was seen', () => {
  const draft = assignmentDraft(aPerson({ role: 'agency', agency: 'kota-solok', version: 4 }));
  expect(assignmentOf(draft, 4)).toEqual({ role: 'agency', agency: 'kota-solok', version: 4 });
  expect(assignmentOf({ ...draft, role: 'staff' }, 4)).toEqual({ role: 'staff', version: 4 });
});

test('what is no role throws, as the form lets none through', () => {
  expect(() => personOf(NEW_PERSON)).toThrow(RangeError);
});

test.each([
  { filter: { text: '', role: '' }, names: ['Laras', 'Bima'] },
  { filter: { text: 'BIMA contoh', role: '' }, names: ['Bima'] },
  { filter: { text: 'solok', role: '' }, names: ['Bima'] },
  { filter: { text: '', role: 'juror' }, names: ['Laras'] },
] as const)('$filter finds $names', ({ filter, names }) => {
  const people = [
    aPerson({ name: 'Laras', email: 'laras@contoh.example' }),
    aPerson({ name: 'Bima', role: 'agency', agency: 'kota-solok' }),
  ];
  expect(matchingPeople(people, filter).map(({ name }) => name)).toEqual(names);
});
