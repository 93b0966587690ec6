import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { Language } from '@anggakara/contracts';
import { rejectedLine, rejectsHeader } from './rejects-csv';
import { RefusedComplaintFile, type RejectedRow } from './reading';

/** Characters that are gathered before they are written. */
const GATHERED = 65_536;

/** The list of rejected rows on this machine; it has its name once it is whole. (docs/rules/complaint-files.md 19) */
export class RejectsFile {
  private readonly unfinished: string;
  private readonly file: number;
  private gathered: string;

  constructor(
    private readonly path: string,
    private readonly language: Language,
  ) {
    this.unfinished = `${path}.${process.pid}.tmp`;
    this.file = unlessUnwritable(() => openSync(this.unfinished, 'w'));
    this.gathered = rejectsHeader(language);
  }

  add(row: RejectedRow): void {
    this.gathered += rejectedLine(row, this.language);
    if (this.gathered.length >= GATHERED) this.write();
  }

  /** Gives the list its name. */
  keep(): void {
    this.write();
    closeSync(this.file);
    unlessUnwritable(() => {
      renameSync(this.unfinished, this.path);
    });
  }

  /** Leaves nothing behind. */
  leave(): void {
    closeSync(this.file);
    rmSync(this.unfinished, { force: true });
  }

  private write(): void {
    unlessUnwritable(() => writeSync(this.file, this.gathered));
    this.gathered = '';
  }
}

function unlessUnwritable<T>(attempt: () => T): T {
  try {
    return attempt();
  } catch (error) {
    // ENOENT, EACCES, ENOSPC: the place cannot be written to.
    throw new RefusedComplaintFile('file-unwritable', { reason: (error as NodeJS.ErrnoException).code ?? '' });
  }
}
