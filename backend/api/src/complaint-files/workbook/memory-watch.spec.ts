import { residentBytes, watchMemory } from './memory-watch';

test('the memory of a process is what the system counts', () => {
  const bytes = residentBytes(process.pid);
  if (process.platform !== 'linux') expect(bytes).toBeUndefined();
  else expect(Math.abs((bytes ?? 0) - process.memoryUsage.rss())).toBeLessThan(2 ** 26);
});

test('what a process held at most is no less than what it holds', () => {
  const [now = 0, most = 0] = [residentBytes(process.pid), residentBytes(process.pid, 'most')];
  expect(most).toBeGreaterThanOrEqual(now);
});

test('a process that is gone has none', () => {
  expect(residentBytes(2 ** 30)).toBeUndefined();
});

test('what exceeds its memory is told once', async () => {
  let times = 0;
  await new Promise<void>((resolve) => {
    watchMemory(process.platform === 'linux' ? process.pid : 0, process.platform === 'linux' ? 1 : -1, () => {
      times += 1;
      setTimeout(resolve, 100);
    });
  });
  expect(times).toBe(1);
});
