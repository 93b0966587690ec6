/** @jest-environment node */
import { HttpErrorResponse } from '@angular/common/http';
import { formProblem, shownProblem } from './shown-problem';

const failed = (status: number, error: unknown): HttpErrorResponse => new HttpErrorResponse({ status, error });
const REFUSAL = {
  title: 'Isian belum benar',
  detail: 'Periksa.',
  violations: [{ path: 'email', message: 'Wajib diisi.' }],
};

test('a refusal is told in the words of the server', () => {
  expect(shownProblem(failed(400, REFUSAL))).toEqual(REFUSAL);
  expect(shownProblem(failed(409, { title: 'T', detail: 'D' }))).toEqual({ title: 'T', detail: 'D', violations: [] });
});

test('the name of the form turns a path of the request into a field of the page', () => {
  expect(shownProblem(failed(400, REFUSAL), 'masuk').violations).toEqual([
    { path: 'masuk.email', message: 'Wajib diisi.' },
  ]);
});

test.each([
  { error: failed(0, null), title: 'Server tidak terjangkau' },
  { error: failed(502, '<html>'), title: 'Terjadi kesalahan' },
  { error: new Error('x'), title: 'Terjadi kesalahan' },
])('without words of the server it reads: $title', ({ error, title }) => {
  expect(shownProblem(error).title).toBe(title);
});

test('what a form finds by itself reads like what the server would say', () => {
  expect(formProblem([{ path: 'x', message: 'y' }])).toMatchObject({ title: 'Isian belum benar' });
});
