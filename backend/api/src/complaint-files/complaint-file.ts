import { open, stat } from 'node:fs/promises';
import type { ComplaintSource } from './complaint-source';
import { RefusedComplaintFile } from './reading';
import { workbookCsv } from './workbook';

const CHUNK_BYTES = 262_144;
/** How a workbook begins, and how an old or an encrypted one does. */
const WORKBOOKS = ['504b0304', 'd0cf11e0'];

/** A complaint export on this machine, which can be read several times: CSV, or a workbook as CSV. */
export interface ComplaintFile {
  readonly isWorkbook: boolean;
  /** In bytes of CSV; undefined where that is not known before. */
  readonly size: number | undefined;
  readonly source: () => ComplaintSource;
}

/** Knows a workbook by its first bytes, whatever its name is; of a workbook a sheet may be named. Refuses what cannot be read. */
export async function complaintFile(path: string, sheet?: string): Promise<ComplaintFile> {
  const head = await firstBytes(path);
  const isWorkbook = WORKBOOKS.includes(head);
  const size = isWorkbook ? undefined : await sizeOf(path);
  return { isWorkbook, size, source: () => (isWorkbook ? workbookTable(path, sheet) : fileBytes(path)) };
}

async function sizeOf(path: string): Promise<number> {
  const { size } = await unlessUnreadable(stat(path));
  return size;
}

async function firstBytes(path: string): Promise<string> {
  for await (const chunk of fileBytes(path)) return Buffer.from(chunk.subarray(0, 4)).toString('hex');
  return '';
}

/** Rows count only once the whole workbook was found to be sound. */
async function* workbookTable(path: string, sheet?: string): ComplaintSource {
  const { source, done } = workbookCsv(path, sheet === undefined ? {} : { sheet });
  yield* source;
  await done;
}

/** One buffer for all chunks: a chunk is gone when the next one comes. */
async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  const file = await opened(path);
  const buffer = new Uint8Array(CHUNK_BYTES);
  try {
    for (;;) {
      const { bytesRead } = await unlessUnreadable(file.read(buffer, 0, CHUNK_BYTES, null));
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

function opened(path: string): ReturnType<typeof open> {
  return unlessUnreadable(open(path));
}

async function unlessUnreadable<T>(attempt: Promise<T>): Promise<T> {
  try {
    return await attempt;
  } catch (error) {
    // ENOENT, EACCES, EISDIR: what the person named cannot be read.
    throw new RefusedComplaintFile('file-unreadable', { reason: (error as NodeJS.ErrnoException).code ?? '' });
  }
}
