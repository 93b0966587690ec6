import { readFileSync } from 'node:fs';

const EVERY_MS = 25;
const FIGURES = { now: /^VmRSS:\s+(\d+) kB$/m, most: /^VmHWM:\s+(\d+) kB$/m } as const;

/**
 * Memory of a process as the system counts it, now or at most so far; undefined where the system does not show it, or the
 * process is gone.
 */
export function residentBytes(pid: number, figure: keyof typeof FIGURES = 'now'): number | undefined {
  try {
    const [, kibibytes] = FIGURES[figure].exec(readFileSync(`/proc/${pid}/status`, 'latin1')) ?? [];
    return kibibytes === undefined ? undefined : Number(kibibytes) * 1_024;
  } catch {
    // ENOENT, ESRCH: another system, or the process has ended; it looks at its own memory as well.
    return undefined;
  }
}

/** Tells once a process holds more than that; the answer ends the watch. */
export function watchMemory(pid: number, mostBytes: number, exceeded: () => void): () => void {
  const timer = setInterval(() => {
    if ((residentBytes(pid) ?? 0) <= mostBytes) return;
    clearInterval(timer);
    exceeded();
  }, EVERY_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
