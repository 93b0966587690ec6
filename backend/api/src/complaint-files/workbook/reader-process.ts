import { residentBytes } from './memory-watch';
import { readWorkbook, type WorkbookOrder } from './read-workbook';
import { RefusedWorkbook } from './refused-workbook';
import type { ReaderMessage } from './reader-message';
import type { WorkbookReport } from './workbook-report';

/**
 * The process that opens a workbook: the file is its fourth channel, the order its argument, the table its output, and how it
 * ended is told to whoever started it. It knows no secret, no database and no address. (docs/rules/workbooks.md 1)
 */
const FILE = 4;
/** Pieces between looks at the process's own memory, where the system does not show it to others. */
const LOOK_EVERY = 64;

process.once('disconnect', () => process.exit(1));
void answer(JSON.parse(process.argv[2] ?? '') as WorkbookOrder).then((message) => {
  process.send?.(message, () => process.disconnect());
});

async function answer(order: WorkbookOrder): Promise<ReaderMessage> {
  try {
    const report = await readWorkbook(FILE, order, output(order));
    await new Promise((resolve) => process.stdout.write('', resolve));
    return { kind: 'read', report: { ...report, ...cost() } };
  } catch (error) {
    if (error instanceof RefusedWorkbook) return { kind: 'refused', code: error.code, facts: error.facts };
    // Whatever else is a fault of ours; its text may hold parts of the file and stays here.
    return { kind: 'refused', code: 'workbook-unreadable', facts: {} };
  }
}

/** What the system tells of resources (`getrusage`) begins with the memory of whoever started the process. */
function cost(): Pick<WorkbookReport, 'processorMs' | 'memoryBytes'> {
  const { user, system } = process.cpuUsage();
  const memoryBytes = residentBytes(process.pid, 'most') ?? process.resourceUsage().maxRSS * 1_024;
  return { processorMs: (user + system) / 1_000, memoryBytes };
}

function output({ limits }: WorkbookOrder): (bytes: Uint8Array) => Promise<void> {
  let pieces = 0;
  return async (bytes) => {
    pieces += 1;
    if (pieces % LOOK_EVERY === 0 && process.memoryUsage.rss() > limits.memoryBytes) {
      throw new RefusedWorkbook('workbook-too-much-memory', { most: limits.memoryBytes / 2 ** 20 });
    }
    if (process.stdout.write(bytes)) return;
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  };
}
