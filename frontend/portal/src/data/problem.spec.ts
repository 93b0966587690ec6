/** @jest-environment node */
import { HttpErrorResponse } from '@angular/common/http';
import { aProblem } from '../testing/fake-api';
import { currentCopy, isRefusal, problemOf } from './problem';

const failed = (error: unknown, status = 409): HttpErrorResponse => new HttpErrorResponse({ status, error });

test.each([
  { error: new Error('a fault of the program'), because: 'another error' },
  { error: failed(null, 0), because: 'no answer at all' },
  { error: failed('<html>', 502), because: 'an answer of somebody in between' },
  { error: undefined, because: 'nothing' },
])('$because is no refusal', ({ error }) => {
  expect(problemOf(error)).toBeNull();
  expect(isRefusal(error, 'version-stale')).toBe(false);
  expect(currentCopy(error)).toBeNull();
});

test('a refusal is read as the server worded it', () => {
  const error = failed(aProblem('stage-locked', { stage: 'Wawancara' }));
  expect(problemOf(error)).toMatchObject({ code: 'stage-locked', title: 'Tahap sudah dikunci' });
  expect(isRefusal(error, 'stage-locked')).toBe(true);
});

test('only a stale version encloses the copy of the server', () => {
  const current = { version: 4 };
  expect(currentCopy(failed(aProblem('version-stale', { current })))).toEqual(current);
  expect(currentCopy(failed(aProblem('version-stale')))).toBeNull();
  expect(currentCopy(failed(aProblem('busy', { current })))).toBeNull();
});
