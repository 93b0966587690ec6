import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolder, temporaryFolder } from '../../../test/temporary-folder';
import { inThread, type ThreadCare } from './in-thread';

/** A worker of these lines. */
async function worked(lines: string, care: ThreadCare<number> = {}): Promise<unknown> {
  const folder = temporaryFolder();
  const file = join(folder, 'worker.js');
  writeFileSync(file, `const { parentPort, workerData } = require('node:worker_threads');\n${lines}`);
  try {
    return await inThread<number, number>(file, { number: 20 }, care);
  } finally {
    removeFolder(folder);
  }
}

test('the answer of the thread is the answer', async () => {
  expect(await worked('parentPort.postMessage({ answer: workerData.number + 1 });')).toBe(21);
});

test('an error in the thread is an error here', async () => {
  await expect(worked("throw new Error('no such rubric');")).rejects.toThrow('no such rubric');
});

test('a thread that ends without an answer is an error', async () => {
  await expect(worked('process.exit(3);')).rejects.toThrow('ended with 3');
});

test('a thread that computes too long is ended and refused', async () => {
  await expect(worked('for (;;);', { mostMs: 200 })).rejects.toMatchObject({ code: 'computation-too-long' });
});

test('what the thread says of its work is heard in turn, before its answer', async () => {
  const heard: number[] = [];
  const lines =
    'for (const news of [1, 2, 3]) parentPort.postMessage({ news }); parentPort.postMessage({ answer: 4 });';
  expect(await worked(lines, { hear: (news) => heard.push(news) })).toBe(4);
  expect(heard).toEqual([1, 2, 3]);
});

test('a thread that nobody wants any more is ended wherever it is, with the reason', async () => {
  const stop = new AbortController();
  const hear = (): void => stop.abort(new Error('not wanted'));
  const lines = 'parentPort.postMessage({ news: 1 }); for (;;);';
  await expect(worked(lines, { signal: stop.signal, hear })).rejects.toThrow('not wanted');
});

test('a thread that nobody wants is not begun', async () => {
  const signal = AbortSignal.abort(new Error('not wanted'));
  await expect(worked("throw new Error('begun');", { signal })).rejects.toThrow('not wanted');
});
