import { parentPort, workerData } from 'node:worker_threads';
import { PART_MAX_BYTES } from '@anggakara/contracts';
import { complaintTallies, tallyInto } from '@anggakara/scoring';
import {
  type ComplaintSink,
  type ComplaintSource,
  preview,
  readComplaints,
  RefusedComplaintFile,
  type RejectedRow,
  workbookCsv,
} from '../complaint-files';
import { binaryRows, BINARY_HEADER, BINARY_TRAILER } from './binary-rows';
import { complaintRules } from './counting-rules';
import type { ReadingAnswer, ReadingNews, ReadingOrder, ReadingReply, StoredTally } from './reading-order';

/** How a workbook begins, and how an old or an encrypted one does. */
const WORKBOOKS = ['504b0304', 'd0cf11e0'];
const REJECTED_AT_ONCE = 1_000;
const order = workerData as ReadingOrder;

function tell(news: ReadingNews, moved: ArrayBuffer[] = []): void {
  parentPort?.postMessage(news, moved);
}

/** Says something and waits for what is answered. */
function asked(news: ReadingNews, moved: ArrayBuffer[] = []): Promise<ReadingReply> {
  const reply = new Promise<ReadingReply>((resolve) => parentPort?.once('message', resolve));
  tell(news, moved);
  return reply;
}

async function* partsOf(size: number): ComplaintSource {
  for (let offset = 0; offset < size; offset += PART_MAX_BYTES) {
    const { part } = await asked({ kind: 'part', offset });
    if (part === null || part === undefined) throw new Error('A part of the file is gone');
    yield part;
  }
}

/** CSV as it came, or the table of a workbook, whatever the file is called. */
async function* source(): ComplaintSource {
  const parts = partsOf(order.size)[Symbol.asyncIterator]();
  const first = await parts.next();
  const head = first.done === true ? new Uint8Array() : first.value;
  const all = chained(head, parts);
  if (!WORKBOOKS.includes(Buffer.from(head.subarray(0, 4)).toString('hex'))) {
    yield* all;
    return;
  }
  const { source: table, done } = workbookCsv(all, order.sheet === null ? {} : { sheet: order.sheet });
  yield* table;
  await done;
}

async function* chained(head: Uint8Array, rest: AsyncIterator<Uint8Array>): ComplaintSource {
  yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

class Rejections {
  private waiting: RejectedRow[] = [];

  add(row: RejectedRow): void {
    this.waiting.push(row);
    if (this.waiting.length >= REJECTED_AT_ONCE) this.flush();
  }

  flush(): void {
    if (this.waiting.length > 0) tell({ kind: 'rejected', rows: this.waiting });
    this.waiting = [];
  }
}

async function readWhole(whole: Exclude<ReadingOrder, { task: 'recognise' }>): Promise<ReadingAnswer> {
  const rules = complaintRules(whole.rules);
  const tallies = complaintTallies(rules);
  const rejections = new Rejections();
  const windowAt = (day: number): number =>
    rules.windows.findIndex(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  const columns: ComplaintSink['columns'] = async (batch, tickets) => {
    if (whole.task === 'check') return;
    tallyInto(tallies, batch);
    const bytes = binaryRows(batch, tickets, { import: whole.import, periods: whole.periods, windowAt });
    await asked({ kind: 'rows', bytes, count: batch.length }, [bytes.buffer]);
  };
  if (whole.task === 'store') await asked({ kind: 'rows', bytes: Uint8Array.from(BINARY_HEADER), count: 0 });
  const summary = await readComplaints(source(), {
    mapping: whole.mapping,
    known: { agencies: whole.agencies, rules },
    sink: { columns, rejected: (row) => rejections.add(row) },
  });
  rejections.flush();
  if (whole.task === 'store') await asked({ kind: 'rows', bytes: Uint8Array.from(BINARY_TRAILER), count: 0 });
  const stored = Array.from({ length: tallies.agencies() }, (_, agency) =>
    rules.windows.flatMap((_window, window): readonly StoredTally[] => {
      const tally = tallies.of(agency, window, { channels: summary.channels, categories: summary.categories });
      return tally === null ? [] : [{ agency, window, tally }];
    }),
  ).flat();
  return { kind: 'read', summary, tallies: stored };
}

async function answer(): Promise<ReadingAnswer> {
  try {
    if (order.task === 'recognise')
      return { kind: 'recognised', preview: await preview(source(), order.agencies ?? {}) };
    return await readWhole(order);
  } catch (error) {
    if (error instanceof RefusedComplaintFile) return { kind: 'refused', code: error.code, facts: error.facts };
    throw error;
  }
}

void answer().then((found) => tell({ kind: 'answer', answer: found }));
