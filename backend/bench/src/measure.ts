import { existsSync, readFileSync } from 'node:fs';

/** Milliseconds by the clock on the wall. */
export const wallClock = (): number => performance.now();

/** Milliseconds of all processors, helper threads included: what a busy neighbour does not change. */
export function processorClock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The same of another process, where the system tells, to a hundredth of a second; its helpers are not among it. */
export function processorClockOf(pid: number): () => number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return () => 0;
  return () => {
    const [, fields = ''] = readFileSync(file, 'utf8').split(') ');
    const [user, system] = fields.split(' ').slice(11, 13);
    return (Number(user) + Number(system)) * 10;
  };
}

/**
 * The most memory that this process has held, in bytes. What the system tells of resources (`getrusage`) begins with the memory
 * of whoever started it: a small process of a large one would look as large.
 */
export function mostMemory(): number {
  const status = '/proc/self/status';
  const [, kibibytes] = existsSync(status) ? (/^VmHWM:\s+(\d+)/m.exec(readFileSync(status, 'latin1')) ?? []) : [];
  return Number(kibibytes ?? process.resourceUsage().maxRSS) * 1_024;
}

/** Milliseconds that a step took. */
export async function timed(step: () => unknown, clock = wallClock): Promise<number> {
  const began = clock();
  await step();
  return clock() - began;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new RangeError('the median of nothing');
  return (low + high) / 2;
}

interface Turns {
  readonly measured: number;
  /** Turns before, which the compiler of the engine needs. */
  readonly before?: number;
  readonly clock?: () => number;
}

/** Medians of steps that run in turn, so that a busy moment of the machine meets all of them. */
export async function inTurn(
  steps: readonly (() => unknown)[],
  { measured, before = 1, clock = wallClock }: Turns,
): Promise<readonly number[]> {
  const taken = steps.map((): number[] => []);
  for (let turn = 0; turn < before + measured; turn += 1) {
    for (const [place, step] of steps.entries()) {
      const milliseconds = await timed(step, clock);
      if (turn >= before) taken[place]?.push(milliseconds);
    }
  }
  return taken.map(median);
}
