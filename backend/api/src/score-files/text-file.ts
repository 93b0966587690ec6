import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileFinding } from '@anggakara/contracts';
import { UnsoundFiles } from './finding';

/** Half of what a text of the engine can hold. */
const MOST_BYTES = 256 * 2 ** 20;

/** A file's text without the mark of its byte order. Refuses what is no UTF-8. */
export function fileText(file: string): string {
  const bytes = bytesOf(file);
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  const broken = isUtf8(bytes) ? -1 : text.indexOf('\ufffd');
  if (broken === -1) return text;
  const before = text.slice(0, broken).split('\n');
  throw new UnsoundFiles([
    fileFinding('not-utf8', { file, line: before.length, column: (before.at(-1) ?? '').length + 1 }),
  ]);
}

function bytesOf(file: string): Buffer {
  try {
    const { size } = statSync(file);
    if (size > MOST_BYTES) throw unreadable(file, `${size} > ${MOST_BYTES} B`);
    return readFileSync(file);
  } catch (error) {
    // ENOENT, EACCES, EISDIR: what the person named cannot be read.
    throw error instanceof UnsoundFiles ? error : unreadable(file, (error as NodeJS.ErrnoException).code ?? '');
  }
}

function unreadable(file: string, reason: string): UnsoundFiles {
  return new UnsoundFiles([fileFinding('file-unreadable', { file, line: 1, column: 1 }, { reason })]);
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // TypeError: the bytes are no UTF-8.
    return false;
  }
}

/** Written whole or not at all. */
export function writeWhole(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, file);
  } catch (error) {
    // ENOENT, EACCES, ENOSPC: the place cannot be written to.
    rmSync(unfinished, { force: true });
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw new UnsoundFiles([fileFinding('file-unwritable', { file, line: 1, column: 1 }, { reason })]);
  }
}
