import { Injector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { NO_RECUSAL, RECUSAL_SCHEMA, recusalOf } from './recusal.form';

test('a recusal names who, for which entry, and why', () => {
  const fields = form(signal(NO_RECUSAL), RECUSAL_SCHEMA, { injector: TestBed.inject(Injector) });
  const kinds = [fields.personId, fields.entry, fields.reason].map((field) => field().errors()[0]?.kind);
  expect(kinds).toEqual(['required', 'required', 'required']);
});

test('a full recusal is sent with its reason trimmed', () => {
  const answers = { personId: 'a', entry: 'IP-001', reason: ' Pernah menjadi konsultan. ' };
  const fields = form(signal(answers), RECUSAL_SCHEMA, { injector: TestBed.inject(Injector) });
  expect(fields().valid()).toBe(true);
  expect(recusalOf(answers)).toEqual({ personId: 'a', entry: 'IP-001', reason: 'Pernah menjadi konsultan.' });
});
