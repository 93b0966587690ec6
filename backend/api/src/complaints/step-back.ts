import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';

/** As far as the process that opens a workbook. */
const NICE = 5;

/**
 * Lets other threads go first, the one that answers requests among them: Linux gives each thread a priority of its own. Elsewhere
 * nothing changes.
 */
export function stepBack(): void {
  try {
    const thread = /task\/(\d+)$/.exec(readlinkSync('/proc/thread-self'))?.[1];
    if (thread !== undefined) setPriority(Number(thread), NICE);
  } catch {
    // ENOENT: another system; EACCES: one that does not let it.
  }
}
