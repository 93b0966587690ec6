import { Turnstile } from './turnstile';

/** Lets everything happen that waits for nothing else. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('so many are in at a time, the others follow in their order', async () => {
  const turnstile = new Turnstile(2);
  const inside: string[] = [];
  const leave = new Map<string, () => void>();
  for (const name of ['a', 'b', 'c', 'd']) {
    void turnstile.enter().then((end) => {
      inside.push(name);
      leave.set(name, end);
    });
  }
  await settled();
  expect(inside).toEqual(['a', 'b']);
  leave.get('b')?.();
  await settled();
  expect(inside).toEqual(['a', 'b', 'c']);
  leave.get('a')?.();
  leave.get('c')?.();
  await settled();
  expect(inside).toEqual(['a', 'b', 'c', 'd']);
});

test('a place that nobody waited for is free', async () => {
  const turnstile = new Turnstile(1);
  (await turnstile.enter())();
  (await turnstile.enter())();
  await expect(turnstile.enter()).resolves.toBeInstanceOf(Function);
});

test('whoever no longer wants to wait takes no place', async () => {
  const turnstile = new Turnstile(1);
  const end = await turnstile.enter();
  const cancelled = new AbortController();
  const waits = turnstile.enter(cancelled.signal);
  const next = turnstile.enter(new AbortController().signal);
  cancelled.abort(new Error('dibatalkan'));
  await expect(waits).rejects.toThrow('dibatalkan');
  await expect(turnstile.enter(cancelled.signal)).rejects.toThrow('dibatalkan');
  end();
  await expect(next).resolves.toBeInstanceOf(Function);
});
