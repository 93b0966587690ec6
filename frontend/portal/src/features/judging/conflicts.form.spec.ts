import { Injector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import type { ConflictDeclarationView } from '@anggakara/contracts';
import { conflictAnswers, CONFLICTS_SCHEMA, declarationOf, type ConflictAnswers } from './conflicts.form';

const DECLARATION: ConflictDeclarationView = {
  stage: 'document',
  declaredAt: null,
  conflicts: [],
  entries: [
    { code: 'IP-001', name: 'Satu', agencyName: 'Kota Satu', group: 'IP' },
    { code: 'IP-002', name: 'Dua', agencyName: 'Kota Dua', group: 'IP' },
  ],
};

function aForm(answers: ConflictAnswers = conflictAnswers(DECLARATION)) {
  const model = signal(answers);
  return { model, fields: form(model, CONFLICTS_SCHEMA, { injector: TestBed.inject(Injector) }) };
}

test('nothing is declared before the whole list was seen', () => {
  const { fields } = aForm();
  expect(fields.wholeListSeen().errors()).toMatchObject([{ kind: 'whole-list-not-seen' }]);
  fields.wholeListSeen().value.set(true);
  expect(fields().valid()).toBe(true);
});

test('a conflict needs its reason, an entry without one does not', () => {
  const { fields } = aForm();
  fields.answers[1]?.conflicted().value.set(true);
  expect(fields.answers[1]?.reason().errors()).toMatchObject([{ kind: 'required' }]);
  fields.answers[1]?.reason().value.set('   ');
  expect(fields.answers[1]?.reason().errors()).toMatchObject([{ kind: 'required' }]);
  expect(fields.answers[0]?.reason().errors()).toEqual([]);
});

test('the declaration names the entries with a conflict, and an empty one says that there is none', () => {
  const { fields, model } = aForm();
  expect(declarationOf(model())).toEqual({ conflicts: [] });
  fields.answers[0]?.conflicted().value.set(true);
  fields.answers[0]?.reason().value.set(' Saudara kandung ');
  expect(declarationOf(model())).toEqual({ conflicts: [{ entry: 'IP-001', reason: 'Saudara kandung' }] });
});

test('a reason that is too long is refused before it is sent', () => {
  const { fields } = aForm();
  fields.answers[0]?.conflicted().value.set(true);
  fields.answers[0]?.reason().value.set('x'.repeat(2_001));
  expect(fields.answers[0]?.reason().errors()).toMatchObject([{ kind: 'maxLength' }]);
});

test('what was declared before is shown as on record and not sent again', () => {
  const conflicts = [{ entry: 'IP-002', reason: 'Pernah bekerja di sana' }];
  const answers = conflictAnswers({ ...DECLARATION, conflicts });
  expect(answers.answers[1]).toMatchObject({ declared: true, conflicted: true, reason: 'Pernah bekerja di sana' });
  expect(declarationOf(answers)).toEqual({ conflicts: [] });
});
