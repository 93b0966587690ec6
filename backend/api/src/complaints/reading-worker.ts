import { parentPort, workerData } from 'node:worker_threads';
import { type ComplaintRules, complaintTallies, tallyInto } from '@anggakara/scoring/complaints';
import {
  type ComplaintSink,
  type ComplaintSource,
  preview,
  readComplaints,
  type ReadSummary,
  RefusedComplaintFile,
  type RejectedRow,
  workbookCsv,
} from '../complaint-files';
import { binaryRows } from './binary-rows';
import { binaryTallies } from './binary-tallies';
import { BINARY_HEADER, BINARY_TRAILER } from './binary-writing';
import { complaintRules } from './counting-rules';
import { PartLost, partsOf } from './part-source';
import type { ReadingAnswer, ReadingNews, ReadingOrder, ReadingReply } from './reading-order';
import { TextGathering } from './repeated-texts';
import { RowShelf } from './row-shelf';
import { stepBack } from './step-back';

/** How a workbook begins, and how an old or an encrypted one does. */
const WORKBOOKS = ['504b0304', 'd0cf11e0'];
const REJECTED_AT_ONCE = 1_000;
const order = workerData as ReadingOrder;
const done = { bytes: 0, rows: 0 };

function tell(news: ReadingNews, moved: ArrayBuffer[] = []): void {
  parentPort?.postMessage(news, moved);
}

/** Says something and waits for what is answered. */
function asked(news: ReadingNews, moved: ArrayBuffer[] = []): Promise<ReadingReply> {
  const reply = new Promise<ReadingReply>((resolve) => parentPort?.once('message', resolve));
  tell(news, moved);
  return reply;
}

async function* counted(parts: ComplaintSource): ComplaintSource {
  for await (const part of parts) {
    yield part;
    done.bytes += part.length;
    tell({ kind: 'progress', ...done });
  }
}

/** CSV as it came, or the table of a workbook, whatever the file is called. */
async function* source(): ComplaintSource {
  const parts = counted(partsOf(order.file))[Symbol.asyncIterator]();
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

type Reading = Exclude<ReadingOrder, { task: 'recognise' }>;

function readBy(whole: Reading, rules: ComplaintRules, columns: ComplaintSink['columns']): Promise<ReadSummary> {
  const rejections = new Rejections();
  const count: ComplaintSink['columns'] = (batch, ...more) => {
    done.rows += batch.length;
    return columns(batch, ...more);
  };
  return readComplaints(source(), {
    mapping: whole.mapping,
    known: { agencies: whole.agencies, rules },
    sink: { columns: count, rejected: (row) => rejections.add(row) },
    size: whole.file.size,
  }).finally(() => rejections.flush());
}

async function checked(whole: Reading): Promise<ReadingAnswer> {
  return { kind: 'read', summary: await readBy(whole, complaintRules(whole.rules), () => undefined) };
}

/** Answers the memory of the bytes once they are taken. */
async function handOn(bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  return (await asked({ kind: 'rows', bytes }, [bytes.buffer])).taken;
}

/** The rows of one agency go on as they come, those of many when all are there: sorted by agency. */
async function stored(whole: Reading & { task: 'store' }): Promise<ReadingAnswer> {
  const rules = complaintRules(whole.rules);
  const tallies = complaintTallies(rules);
  const windowAt = (day: number): number =>
    rules.windows.findIndex(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  const places = { import: whole.import, periods: whole.periods, windowAt };
  const shelf = whole.agencies === null ? null : new RowShelf(places);
  await handOn(Uint8Array.from(BINARY_HEADER));
  const texts = new TextGathering(rules.windows);
  const summary = await readBy(whole, rules, async (batch, tickets, _words, hashes) => {
    tallyInto(tallies, batch);
    if (hashes !== null) texts.add(batch, hashes);
    if (shelf !== null) shelf.add(batch, tickets);
    else await handOn(binaryRows(batch, tickets, places));
  });
  await shelf?.give(handOn);
  await handOn(Uint8Array.from(BINARY_TRAILER));
  for (const bytes of binaryTallies(tallies, summary, places)) tell({ kind: 'tallies', bytes }, [bytes.buffer]);
  tell({ kind: 'repetitions', found: texts.repetitions() });
  return { kind: 'read', summary };
}

async function answer(): Promise<ReadingAnswer> {
  try {
    if (order.task === 'recognise')
      return { kind: 'recognised', preview: await preview(source(), order.agencies ?? {}) };
    return order.task === 'store' ? await stored(order) : await checked(order);
  } catch (error) {
    if (error instanceof PartLost) return { kind: 'lost' };
    if (error instanceof RefusedComplaintFile) return { kind: 'refused', code: error.code, facts: error.facts };
    throw error;
  }
}

stepBack();
void answer().then((found) => tell({ kind: 'answer', answer: found }));
