import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolder, temporaryFolder } from '../../../test/temporary-folder';
import { openWorkbook } from './workbook-file';
import { WORKBOOK_LIMITS } from './workbook-limits';

async function* pieces(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield await Promise.resolve(Buffer.from(text));
}

async function* failing(): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from('PK'));
  throw new Error('the source failed');
}

/** A folder for the time of a step, and what stands in it afterwards. */
async function leftBy(step: (folder: string) => Promise<unknown>): Promise<readonly string[]> {
  const folder = temporaryFolder();
  try {
    await step(folder);
    return readdirSync(folder);
  } finally {
    removeFolder(folder);
  }
}

test('bytes are whole and in their order, and have no name while they are read', async () => {
  const left = await leftBy(async (folder) => {
    const { handle, close } = await openWorkbook(pieces('PK', 'rest'), WORKBOOK_LIMITS, folder);
    if (process.platform !== 'win32') expect(readdirSync(folder)).toEqual([]);
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(100), position: 0 });
    expect(buffer.subarray(0, bytesRead).toString()).toBe('PKrest');
    await close();
  });
  expect(left).toEqual([]);
});

test.each([
  { it: 'a source that fails', source: failing(), limits: {}, error: { message: 'the source failed' } },
  {
    it: 'too many bytes',
    source: pieces('PK', 'rest'),
    limits: { fileBytes: 5 },
    error: { code: 'workbook-too-large' },
  },
])('nothing stays of $it', async ({ source, limits, error }) => {
  const left = await leftBy(async (folder) => {
    await expect(openWorkbook(source, { ...WORKBOOK_LIMITS, ...limits }, folder)).rejects.toMatchObject(error);
  });
  expect(left).toEqual([]);
});

test('a file of somebody else stays where it is', async () => {
  const left = await leftBy(async (folder) => {
    writeFileSync(join(folder, 'export.xlsx'), 'PK');
    const { close } = await openWorkbook(join(folder, 'export.xlsx'), WORKBOOK_LIMITS);
    await close();
  });
  expect(left).toEqual(['export.xlsx']);
});
