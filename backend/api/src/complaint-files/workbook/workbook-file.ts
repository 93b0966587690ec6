import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ComplaintSource } from '../complaint-source';
import { RefusedWorkbook } from './refused-workbook';
import { inMebibytes, type WorkbookLimits } from './workbook-limits';

/** The path of a workbook, or its bytes in their order. */
export type WorkbookFile = string | ComplaintSource;

/** A workbook that is open to be read; closing it removes what was only kept for that. */
export interface OpenWorkbook {
  readonly handle: FileHandle;
  close(): Promise<void>;
}

/** Opens a workbook. Bytes are kept in a file of this user alone: an archive is read from its end. */
export async function openWorkbook(
  file: WorkbookFile,
  limits: WorkbookLimits,
  folder = tmpdir(),
): Promise<OpenWorkbook> {
  if (typeof file !== 'string') return kept(file, limits, folder);
  const handle = await open(file, 'r');
  return { handle, close: () => handle.close() };
}

async function kept(bytes: ComplaintSource, limits: WorkbookLimits, parent: string): Promise<OpenWorkbook> {
  const folder = await mkdtemp(join(parent, 'anggakara-workbook-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const handle = await open(join(folder, 'workbook'), 'wx+', 0o600);
    const close = async (): Promise<void> => {
      await handle.close();
      await remove();
    };
    await write(handle, bytes, limits).catch(async (error: unknown) => {
      await close();
      throw error;
    });
    return { handle, close };
  } catch (error) {
    // ENOSPC, a source that fails, a workbook that is too large: nothing of it stays.
    await remove();
    throw error;
  }
}

async function write(handle: FileHandle, bytes: ComplaintSource, { fileBytes }: WorkbookLimits): Promise<void> {
  let written = 0;
  for await (const chunk of bytes) {
    written += chunk.length;
    if (written > fileBytes) throw new RefusedWorkbook('workbook-too-large', { most: inMebibytes(fileBytes) });
    await handle.writeFile(chunk);
  }
}
