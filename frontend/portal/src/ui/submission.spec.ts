import { HttpErrorResponse } from '@angular/common/http';
import { Injector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, required } from '@angular/forms/signals';
import { aProblem } from '../testing/fake-api';
import { FormSubmission } from './form-submission';
import { Submission } from './submission';

function aForm(name: string) {
  const model = signal({ name });
  const injector = TestBed.inject(Injector);
  return form(model, (path) => required(path.name, { message: 'Isi nama.' }), { injector, name: 'orang' });
}

test('a form that objects is not sent, and says what is wrong with which field', async () => {
  const submission = new FormSubmission();
  const act = jest.fn();
  expect(await submission.send(aForm(''), act)).toBe(false);
  expect(act).not.toHaveBeenCalled();
  expect(submission.problem()?.violations).toEqual([{ path: 'orang.name', message: 'Isi nama.' }]);
});

test('a form in order is sent once, and nothing is wrong afterwards', async () => {
  const submission = new FormSubmission();
  const act = jest.fn(() => Promise.resolve());
  expect(await submission.send(aForm('Laras'), act)).toBe(true);
  expect(act).toHaveBeenCalledTimes(1);
  expect([submission.problem(), submission.busy()]).toEqual([null, false]);
});

test('a refusal is told, and gone with the next attempt', async () => {
  const submission = new Submission('orang');
  const error = new HttpErrorResponse({ status: 409, error: aProblem('already-assigned') });
  expect(await submission.attempt(jest.fn().mockRejectedValue(error))).toBe(false);
  expect(submission.problem()?.title).toBe('Sudah terdaftar');
  expect(await submission.attempt(() => Promise.resolve())).toBe(true);
  expect(submission.problem()).toBeNull();
});

test('a second click while the first is under way does nothing', async () => {
  const submission = new Submission();
  const act = jest.fn(() => new Promise<void>((done) => setTimeout(done)));
  const first = submission.attempt(act);
  expect(submission.busy()).toBe(true);
  expect(await submission.attempt(act)).toBe(false);
  expect(await first).toBe(true);
  expect(act).toHaveBeenCalledTimes(1);
});

test('a fault of the program is not told as a refusal', async () => {
  const submission = new Submission();
  await expect(submission.attempt(() => Promise.reject(new TypeError('x')))).rejects.toThrow(TypeError);
  expect(submission.busy()).toBe(false);
});

test('what was told can be cleared', async () => {
  const submission = new FormSubmission();
  await submission.send(aForm(''), () => Promise.resolve());
  submission.clear();
  expect(submission.problem()).toBeNull();
});
