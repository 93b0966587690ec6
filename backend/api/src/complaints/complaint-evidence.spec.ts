import {
  COMPLAINT_STATUSES,
  type ComplaintCounts,
  complaintTallies,
  countsOf,
  dayNumber,
  LAPOR_SLA,
  NO_DAY,
} from '@anggakara/scoring';
import { complaintEvidence } from './complaint-evidence';
import { complaintRules, type CountingRules } from './counting-rules';
import { unpackedRows } from './packed-rows';

const RULES: CountingRules = {
  windows: [
    { code: 'S1', startsOn: dayNumber('2025-01-01'), endsOn: dayNumber('2025-06-30') },
    { code: 'S2', startsOn: dayNumber('2025-07-01'), endsOn: dayNumber('2025-12-31') },
  ],
  sla: LAPOR_SLA,
  calendar: { from: '2025-01-01', to: '2025-12-31', offDays: [] },
  observedUntil: dayNumber('2025-12-31'),
};

interface Row {
  readonly received: string;
  readonly status: (typeof COMPLAINT_STATUSES)[number];
  readonly ticket?: number;
}

/** Rows as the database packs them, from line 2 on. */
function packed(rows: readonly Row[]): Uint8Array {
  const bytes = Buffer.alloc(rows.length * 32);
  rows.forEach(({ received, status, ticket = 0 }, row) => {
    const day = dayNumber(received);
    const isOpen = status !== 'resolved';
    const numbers = [row + 2, day, NO_DAY, isOpen ? NO_DAY : day + 1, isOpen ? NO_DAY : day + 2];
    [...numbers, COMPLAINT_STATUSES.indexOf(status)].forEach((value, place) =>
      bytes.writeInt32BE(value, row * 32 + place * 4),
    );
    bytes.writeBigInt64BE(BigInt(ticket), row * 32 + 24);
  });
  return bytes;
}

const of = (length: number, status: Row['status'], first = 0): readonly Row[] =>
  Array.from({ length }, (_, place) => ({ received: '2025-03-03', status, ticket: first === 0 ? 0 : first + place }));

function countsBy(rows: readonly Row[]): ComplaintCounts {
  const tallies = complaintTallies(complaintRules(RULES));
  tallies.add(unpackedRows(packed(rows)).columns);
  const tally = tallies.of(0, 0);
  if (tally === null) throw new Error('Nothing was counted');
  return countsOf(tally);
}

const order = (rows: readonly Row[], claimed: Readonly<Record<string, ComplaintCounts>> = {}) => ({
  ...{ packed: packed(rows), rules: RULES, claimed, refusedLines: [], repeated: {} },
});

test('complaints 26: what is counted from packed rows is what the tallies say, period by period', () => {
  const rows = [...of(3, 'resolved'), ...of(2, 'in-process'), { received: '2025-08-01', status: 'archived' } as const];
  const [first, second] = complaintEvidence(order(rows, { S1: countsBy(rows) }));
  expect(first?.differences.map(({ difference }) => difference)).toEqual(Array(11).fill(0));
  expect([second?.period, second?.differences]).toEqual(['S2', []]);
});

test('complaints 27: a claim that calls followed up resolved is explained by the lines in process', () => {
  const rows = [...of(3, 'resolved'), ...of(2, 'in-process')];
  const claimed = { ...countsBy(rows), resolved: 5, inProcess: 0 };
  const [first] = complaintEvidence(order(rows, { S1: claimed }));
  expect(first?.differences.find(({ field }) => field === 'resolved')?.explanations[0]).toMatchObject({
    ...{ code: 'followed-up', leaves: 0, lines: [5, 6] },
  });
});

test('complaints 23 and 28: missing tickets are asked about, and explain that more was claimed', () => {
  const rows = [...of(20, 'resolved', 100), ...of(20, 'resolved', 126)];
  const claimed = { ...countsBy(rows), received: 46, resolved: 46 };
  const [first] = complaintEvidence(order(rows, { S1: claimed }));
  expect(first?.questions.map(({ code, count }) => [code, count])).toContainEqual(['ticket-gaps', 6]);
  const received = first?.differences.find(({ field }) => field === 'received');
  expect(received?.explanations.find(({ code }) => code === 'tickets-missing')).toMatchObject({ amount: 6, leaves: 0 });
});

test('complaints 22: what lived only while the file was read stands before what the rows say', () => {
  const signal = { code: 'repeated-texts', count: 5, of: 40, facts: { texts: 1 }, lines: [2, 3] } as const;
  const repeated = { S1: { signal, again: [3] } };
  const [first, second] = complaintEvidence({ ...order(of(40, 'archived')), repeated });
  expect(first?.questions.map(({ code }) => code)).toEqual(['repeated-texts', 'archived']);
  expect(second?.questions).toEqual([]);
});
