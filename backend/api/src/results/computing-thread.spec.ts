import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolder, temporaryFolder } from '../../test/temporary-folder';
import { inThread } from './computing-thread';

/** A worker of these lines. */
async function worked(lines: string, mostMs?: number): Promise<unknown> {
  const folder = temporaryFolder();
  const file = join(folder, 'worker.js');
  writeFileSync(file, `const { parentPort, workerData } = require('node:worker_threads');\n${lines}`);
  try {
    return await inThread(file, { number: 20 }, mostMs);
  } finally {
    removeFolder(folder);
  }
}

test('the answer of the thread is the answer', async () => {
  expect(await worked('parentPort.postMessage(workerData.number + 1);')).toBe(21);
});

test('an error in the thread is an error here', async () => {
  await expect(worked("throw new Error('no such rubric');")).rejects.toThrow('no such rubric');
});

test('a thread that ends without an answer is an error', async () => {
  await expect(worked('process.exit(3);')).rejects.toThrow('ended with 3');
});

test('a thread that computes too long is ended and refused', async () => {
  await expect(worked('for (;;);', 200)).rejects.toMatchObject({ code: 'computation-too-long' });
});
