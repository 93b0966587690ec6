import { AdviceComputation } from './advice-computation';
import type { AdviceRequest, ComputedAdvice } from './computed-advice';

/** Counts the threads that were begun, and gives each the answer it is told to. */
class Counted extends AdviceComputation {
  readonly asked: string[] = [];
  answer: (request: AdviceRequest) => Promise<ComputedAdvice> = ({ inputText }) =>
    Promise.resolve({ adviceText: inputText, adviceHash: inputText });

  protected override begun(request: AdviceRequest): Promise<ComputedAdvice> {
    this.asked.push(request.inputText);
    return this.answer(request);
  }
}

const request = (inputText: string, more: Partial<AdviceRequest> = {}): AdviceRequest => {
  return { inputText, resultText: 'result', orders: [], ...more };
};

test('who asks while it is computed, and who asks later, gets the same advice of one thread', async () => {
  const computation = new Counted();
  const [one, other] = await Promise.all([computation.of(request('a')), computation.of(request('a'))]);
  expect(await computation.of(request('a'))).toBe(one);
  expect(other).toBe(one);
  expect(computation.asked).toEqual(['a']);
});

test('another order of marking is another advice', async () => {
  const computation = new Counted();
  await computation.of(request('a'));
  await computation.of(request('a', { orders: [{ juror: 'j1', entries: ['IP-001'] }] }));
  expect(computation.asked).toEqual(['a', 'a']);
});

test('eight are kept, and the one that nobody asked for longest makes room', async () => {
  const computation = new Counted();
  for (const text of 'abcdefgh') await computation.of(request(text));
  await computation.of(request('a'));
  await computation.of(request('i'));
  await computation.of(request('a'));
  await computation.of(request('b'));
  expect(computation.asked.join('')).toBe('abcdefghib');
});

test('what failed is tried again', async () => {
  const computation = new Counted();
  const works = computation.answer;
  computation.answer = () => Promise.reject(new Error('no memory'));
  await expect(computation.of(request('a'))).rejects.toThrow('no memory');
  computation.answer = works;
  expect(await computation.of(request('a'))).toEqual({ adviceText: 'a', adviceHash: 'a' });
});
