import { existsSync, readdirSync, readFileSync } from 'node:fs';

interface Seen {
  readonly parent: number;
  /** Of the processor, in milliseconds, with that of children that ended. */
  readonly processorMs: number;
  readonly memory: number;
  readonly name: string;
}

export interface TreeReading {
  readonly processorMs: number;
  /** In bytes, of every process that is none of the database. */
  readonly memory: number;
}

const TICK_MS = 10;
const PAGE_BYTES = 4_096;
const DATABASE = 'postgres';

/** What a process and everything that it started have used, those that ended included; null where the system does not tell. */
export function treeReading(root: number): TreeReading | null {
  if (!existsSync('/proc/self/stat')) return null;
  const all = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => seen(name)),
  );
  const own = [...all].filter(([pid]) => isUnder(all, pid, root)).map(([, one]) => one);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return {
    processorMs: sum(own.map(({ processorMs }) => processorMs)),
    memory: sum(own.filter(({ name }) => name !== DATABASE).map(({ memory }) => memory)),
  };
}

function seen(pid: string): readonly (readonly [number, Seen])[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = text
      .slice(text.lastIndexOf(') ') + 2)
      .split(' ')
      .map(Number);
    const ticks = fields.slice(11, 15).reduce((total, value) => total + value, 0);
    const name = text.slice(text.indexOf('(') + 1, text.lastIndexOf(')'));
    const memory = (fields[21] ?? 0) * PAGE_BYTES;
    return [[Number(pid), { parent: fields[1] ?? 0, processorMs: ticks * TICK_MS, memory, name }]];
  } catch {
    // ENOENT, ESRCH: it ended while we looked; its time is its parent's now.
    return [];
  }
}

function isUnder(all: ReadonlyMap<number, Seen>, pid: number, root: number): boolean {
  for (let at = pid; at > 1; at = all.get(at)?.parent ?? 0) if (at === root) return true;
  return false;
}
