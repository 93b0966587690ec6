import { Injector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { SCHEDULE_SCHEMA, scheduleAnswers, scheduleOf, type ScheduleAnswers } from './schedule.form';

const STAGE = { opensAt: '2026-05-01T01:00:00.000Z', closesAt: '2026-05-31T16:59:00.000Z', version: 4 };

function aForm(answers: Partial<ScheduleAnswers> = {}) {
  const model = signal({ ...scheduleAnswers(STAGE), reason: 'Libur bersama', ...answers });
  return { model, fields: form(model, SCHEDULE_SCHEMA, { injector: TestBed.inject(Injector) }) };
}

test('a moved deadline is sent as an instant, with its reason and the version that was seen', () => {
  const { fields, model } = aForm({ closes: '2026-06-02T23:59' });
  expect(fields().valid()).toBe(true);
  expect(scheduleOf(model())).toEqual({
    opensAt: '2026-05-01T01:00:00.000Z',
    closesAt: '2026-06-02T16:59:00.000Z',
    reason: 'Libur bersama',
    version: 4,
  });
});

test.each([
  { answers: { opens: '' }, field: 'opens', kind: 'not-a-time', because: 'an opening must be a time' },
  { answers: { closes: 'besok' }, field: 'closes', kind: 'not-a-time', because: 'a closing must be a time' },
  { answers: { closes: '2026-05-01T08:00' }, field: 'closes', kind: 'before-opening', because: 'equal is not after' },
  { answers: { reason: '  ' }, field: 'reason', kind: 'required', because: 'a change needs its reason' },
  { answers: { reason: 'x'.repeat(2_001) }, field: 'reason', kind: 'maxLength', because: 'a reason has an end' },
] as const)('$because', ({ answers, field, kind }) => {
  const { fields } = aForm(answers);
  expect(
    fields[field]()
      .errors()
      .map((error) => error.kind),
  ).toEqual([kind]);
});

test('answers without times are never sent', () => {
  expect(() => scheduleOf({ opens: '', closes: '', reason: 'x', version: 1 })).toThrow(RangeError);
});
