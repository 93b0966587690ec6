import { Injector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { seatingAnswers, seatingOf, seatingSchema } from './seating.form';

const PANEL = { members: [{ personId: 'b', name: 'Bima' }] };
const CANDIDATES = [
  { id: 'a', name: 'Ayu' },
  { id: 'b', name: 'Bima' },
  { id: 'c', name: 'Citra' },
];

function aForm(candidates = CANDIDATES, quorum = 2) {
  const model = signal(seatingAnswers(PANEL, candidates));
  return {
    model,
    fields: form(
      model,
      seatingSchema(() => quorum),
      { injector: TestBed.inject(Injector) },
    ),
  };
}

test('members stand first, then who else may sit', () => {
  expect(aForm().model().seats).toEqual([
    { personId: 'b', name: 'Bima', seated: true },
    { personId: 'a', name: 'Ayu', seated: false },
    { personId: 'c', name: 'Citra', seated: false },
  ]);
});

test('a member without the role any more stays to be taken off', () => {
  expect(aForm([]).model().seats).toEqual([{ personId: 'b', name: 'Bima', seated: true }]);
});

test('a panel below the quorum is refused, one at the quorum is seated', () => {
  const { fields, model } = aForm();
  expect(fields().errors()).toMatchObject([{ kind: 'below-quorum' }]);
  fields.seats[1]?.seated().value.set(true);
  expect(fields().valid()).toBe(true);
  expect(seatingOf(model(), 3)).toEqual({ members: ['b', 'a'], version: 3 });
});

test('a panel has an end', () => {
  const many = Array.from({ length: 30 }, (_, place) => ({ id: `p${place}`, name: `P${place}` }));
  const { fields } = aForm(many);
  for (const seat of fields.seats) seat.seated().value.set(true);
  expect(fields().errors()).toMatchObject([{ kind: 'too-many' }]);
});
