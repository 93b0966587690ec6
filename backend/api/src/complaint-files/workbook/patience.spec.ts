import { Patience } from './patience';

/** So many waits of a second, with a minute between them; whether patience ran out. */
async function waited(mostMs: number, waits: number): Promise<boolean> {
  jest.useFakeTimers();
  let isExhausted = false;
  const patience = new Patience(mostMs, () => (isExhausted = true));
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  for (let turn = 0; turn < waits; turn += 1) {
    const step = patience.during(wait(1_000));
    await jest.advanceTimersByTimeAsync(1_000);
    await step;
    await jest.advanceTimersByTimeAsync(60_000);
  }
  jest.useRealTimers();
  return isExhausted;
}

test.each([
  { mostMs: 2_500, waits: 2, isExhausted: false, because: 'what happens between waits is not counted' },
  { mostMs: 2_500, waits: 3, isExhausted: true, because: 'waits are counted together' },
  { mostMs: 500, waits: 1, isExhausted: true, because: 'one wait may be too long' },
])('$because', async ({ mostMs, waits, isExhausted }) => {
  expect(await waited(mostMs, waits)).toBe(isExhausted);
});

test('an answer and an error of the step are those of the wait', async () => {
  const patience = new Patience(60_000, () => undefined);
  expect(await patience.during(Promise.resolve(5))).toBe(5);
  await expect(patience.during(Promise.reject(new Error('no')))).rejects.toThrow('no');
});
