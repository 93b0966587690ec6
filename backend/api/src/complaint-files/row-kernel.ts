import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the build makes of `row-kernel/`; both the sources and what is built of them lie two folders below the package. */
const FILE = join(__dirname, '..', '..', 'dist', 'row-kernel.wasm');

/** Places of arrays in the kernel's memory, as `row-kernel/layout.ts` names them. */
export type KernelPlace =
  | ('WINDOW' | 'STARTS' | 'ENDS' | 'ROW_ENDS' | 'LINES' | 'WRITING' | 'HAS_QUOTES')
  | ('LINE' | 'AGENCY' | 'RECEIVED' | 'DISPOSITIONED' | 'FIRST_FOLLOW_UP' | 'CLOSED' | 'CHANNEL' | 'CATEGORY')
  | ('STATUS' | 'CLASSIFICATION' | 'VISIBILITY' | 'FLAGS' | 'SATISFACTION' | 'TICKET_ENDS' | 'TICKET_BYTES')
  | ('MONTH_STARTS' | 'WINDOWS' | 'PLACES' | 'WATCHED');

/** An instance of the compiled kernel. Ranges are places in the window; what each function does is said where it is written. */
export interface RowKernel extends Readonly<Record<KernelPlace | 'MOST_WINDOWS', { readonly value: number }>> {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly separateBy: (separator: number, line: number) => void;
  readonly indexed: (from: number, end: number, isLast: boolean) => number;
  readonly rowCount: () => number;
  readonly nextLine: () => number;
  readonly forgetTickets: () => void;
  readonly forgetWords: () => void;
  readonly begin: (seed: number, slots: number) => void;
  readonly prepare: () => number;
  readonly lineBefore: (start: number, end: number, line: number) => number;
  readonly codeOf: (column: number, start: number, end: number) => number;
  readonly keep: (column: number, start: number, end: number, code: number) => void;
  readonly expectCells: (count: number) => void;
  readonly watch: (count: number) => void;
  readonly readDaysBy: (isMonthFirst: boolean, observedUntil: number, windows: number) => void;
  readonly taken: (row: number, place: number) => number;
  readonly earliestReceipt: () => number;
  readonly lastReceipt: () => number;
  readonly latestDay: () => number;
}

/** What is used of the engine's own; the types of Node name none of it. */
interface Engine {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
  readonly validate: (bytes: Uint8Array) => boolean;
}

let compiled: object | null | undefined;
/** One that was given back: to make a memory costs more than to read a small file. */
let idle: RowKernel | null = null;
/** What a kernel may hold while nobody uses it. */
const MOST_IDLE_BYTES = 8 * 2 ** 20;

/** A kernel for one file, with a memory of its own; null where the engine has no SIMD, or nothing was built. */
export function rowKernel(): RowKernel | null {
  const kernel = idle ?? newKernel();
  idle = null;
  return kernel;
}

/** Takes a kernel back that knows nothing of a file any more. */
export function giveBack(kernel: RowKernel): void {
  kernel.forgetTickets();
  kernel.forgetWords();
  if (kernel.memory.buffer.byteLength <= MOST_IDLE_BYTES) idle = kernel;
}

function newKernel(): RowKernel | null {
  const { WebAssembly: engine } = globalThis as unknown as { readonly WebAssembly?: Engine };
  if (engine === undefined) return null;
  compiled ??= kernelModule(FILE, engine);
  return compiled === null ? null : (new engine.Instance(compiled, {}).exports as RowKernel);
}

/** A compiled file; null where there is none, or the engine does not take it. */
export function kernelModule(file: string, { Module, validate }: Omit<Engine, 'Instance'>): object | null {
  try {
    const bytes = readFileSync(file);
    return validate(bytes) ? new Module(bytes) : null;
  } catch {
    // ENOENT: nobody built it.
    return null;
  }
}
