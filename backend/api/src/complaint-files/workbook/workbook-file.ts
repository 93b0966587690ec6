import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ComplaintSource } from '../complaint-source';
import { RefusedWorkbook } from './refused-workbook';
import { inMebibytes, type WorkbookLimits } from './workbook-limits';

/** The path of a workbook, or its bytes in their order. */
export type WorkbookFile = string | ComplaintSource;

/** A workbook that is open to be read. */
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

/** The file loses its name as soon as it is open, so that nothing of it stays wherever the program ends. */
async function kept(bytes: ComplaintSource, limits: WorkbookLimits, parent: string): Promise<OpenWorkbook> {
  const folder = await mkdtemp(join(parent, 'anggakara-workbook-'));
  const handle = await open(join(folder, 'workbook'), 'wx+', 0o600);
  await removed(folder);
  const close = async (): Promise<void> => {
    await handle.close();
    await removed(folder);
  };
  try {
    await write(handle, bytes, limits);
    return { handle, close };
  } catch (error) {
    // ENOSPC, a source that fails, a workbook that is too large: nothing of it stays.
    await close();
    throw error;
  }
}

async function removed(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true });
  } catch {
    // EBUSY, EPERM: Windows removes no open file; once it is closed it does.
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
