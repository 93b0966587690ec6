import { ApplicationRef, Injector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { openConfirmDialog } from './confirm-dialog';
import type { Answer, Question } from './confirm';

const QUESTION: Question = { title: 'Kunci tahap?', text: 'Tidak dapat ditarik.', act: 'Kunci tahap' };

async function anOpenDialog(question: Question = QUESTION) {
  const answer: Promise<Answer | null> = openConfirmDialog(TestBed.inject(Injector), question);
  await settled();
  const button = (text: string): HTMLButtonElement | undefined =>
    [...document.querySelectorAll('button')].find((candidate) => candidate.textContent.trim() === text);
  return { answer, button };
}

/** What was done is shown. */
async function settled(): Promise<void> {
  await TestBed.inject(ApplicationRef).whenStable();
}

test('thinking better of it is no answer', async () => {
  const { answer, button } = await anOpenDialog();
  button('Batal')?.click();
  expect(await answer).toBeNull();
});

test('closing it by the keyboard is no answer', async () => {
  const { answer } = await anOpenDialog();
  document.querySelector('dialog')?.close();
  expect(await answer).toBeNull();
});

test('nothing of it is left in the page once it is answered', async () => {
  const { answer, button } = await anOpenDialog();
  button('Kunci tahap')?.click();
  await answer;
  expect(document.querySelector('app-confirm-dialog')).toBeNull();
});

test('the act is an answer', async () => {
  const { answer, button } = await anOpenDialog();
  button('Kunci tahap')?.click();
  expect(await answer).toEqual({ reason: '' });
});

test('an act that asks for a reason waits for one', async () => {
  const { answer, button } = await anOpenDialog({ ...QUESTION, reason: 'Alasan' });
  button('Kunci tahap')?.click();
  await settled();
  expect(document.querySelector('.error-text')?.textContent).toContain('Alasan wajib diisi');
  const field = document.querySelector('textarea');
  if (field === null) throw new Error('no field for the reason');
  field.value = ' Salah kunci. ';
  field.dispatchEvent(new Event('input'));
  button('Kunci tahap')?.click();
  expect(await answer).toEqual({ reason: 'Salah kunci.' });
});
