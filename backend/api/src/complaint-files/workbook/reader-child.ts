import { type ChildProcess, fork } from 'node:child_process';
import { setPriority } from 'node:os';
import type { Readable } from 'node:stream';
import type { WorkbookOrder } from './read-workbook';
import { type ReaderMessage, readerMessage } from './reader-message';
import { inMebibytes, type WorkbookLimits } from './workbook-limits';

/** The built file, also where the sources run translated on the fly. */
const PROGRAM = '@anggakara/api/dist/complaint-files/workbook/reader-process.js';
/** Mebibytes of the engine's heap; what the file's bytes take is outside of it, and watched by the system's count. */
const HEAP_MIB = 96;
/** Of what is young, which is nearly all: cells and tags live as long as a piece of the file. */
const YOUNG_MIB = 2;
/** How the engine ends itself then. */
const HEAP_IS_FULL = 'SIGABRT';
/** Other people's requests come first. */
const NICE = 5;

/** The process that reads one workbook. */
export interface ReaderChild {
  readonly pid: number;
  readonly table: Readable;
  /** What it said at its end; undefined where it ended without a word. */
  readonly ended: Promise<ReaderMessage | undefined>;
  kill(): void;
}

/** Starts the process with the open file and the order, and without this process's environment: no secret is in it. */
export function startReader(file: number, order: WorkbookOrder): ReaderChild {
  const child = fork(require.resolve(PROGRAM), [JSON.stringify(order)], {
    env: systemEnvironment(),
    execArgv: [`--max-old-space-size=${HEAP_MIB}`, `--max-semi-space-size=${YOUNG_MIB}`],
    // Nothing comes in; what it complains about may hold parts of the file and goes nowhere.
    stdio: ['ignore', 'pipe', 'ignore', 'ipc', file],
  });
  const { stdout, pid } = child;
  if (stdout === null) throw new Error('The reading process has no output');
  stepBack(pid);
  return {
    pid: pid ?? 0,
    table: stdout,
    ended: endOf(child, order),
    kill: () => child.kill('SIGKILL'),
  };
}

function endOf(child: ChildProcess, { limits }: WorkbookOrder): Promise<ReaderMessage | undefined> {
  return new Promise((resolve, reject) => {
    let said: ReaderMessage | undefined;
    child.once('message', (message) => (said = readerMessage(message)));
    child.once('error', reject);
    child.once('close', (_code, signal) => {
      resolve(said ?? (signal === HEAP_IS_FULL ? tooMuchMemory(limits) : undefined));
    });
  });
}

function tooMuchMemory({ memoryBytes }: WorkbookLimits): ReaderMessage {
  return { kind: 'refused', code: 'workbook-too-much-memory', facts: { most: inMebibytes(memoryBytes) } };
}

/** Windows starts no program without it. */
function systemEnvironment(): NodeJS.ProcessEnv {
  return process.platform === 'win32' ? { SystemRoot: 'C:\\Windows' } : {};
}

function stepBack(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, NICE);
  } catch {
    // ESRCH: it has ended already; EACCES: a system that does not let it.
  }
}
