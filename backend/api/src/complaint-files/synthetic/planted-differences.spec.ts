import {
  type ComplaintRules,
  countDifferences,
  type CountField,
  dayNumber,
  type DifferenceExplanation,
  rowFacts,
  signalShelf,
  type SignalRows,
  slaRule,
} from '@anggakara/scoring';
import { sourceOf } from '../../../test/complaint-files';
import { DEMO_RULES, madeExport, SPAN } from '../../../test/synthetic-exports';
import { readComplaints } from '../read-complaints';
import type { TicketBytes } from '../reading';
import type { AgencyHabits } from './agency-habits';
import { isOpen, type SyntheticComplaint } from './synthetic-complaint';
import type { ExportOrder, SyntheticExport } from './synthetic-export';
import { WorkDays } from './work-days';

const SEEDS = [1, 2, 3, 4];
const YEAR = { code: '2025', startsOn: dayNumber('2025-01-01'), endsOn: dayNumber('2025-12-31') };
const BEFORE = { code: '2024', startsOn: dayNumber('2024-01-01'), endsOn: dayNumber('2024-12-31') };
const RULES: ComplaintRules = { ...DEMO_RULES, windows: [BEFORE, YEAR], dayCap: 30 };
const IN_2025 = { ...SPAN, from: YEAR.startsOn };
/** Nothing but what is planted is missing or repeated. */
const TIDY: Partial<AgencyHabits> = { complaints: 300, withdrawn: 0, sentTwice: 0 };
const WORK_DAYS = new WorkDays(DEMO_RULES.workingDays);

type Is = (one: SyntheticComplaint) => boolean;

/** A way of claiming: what is claimed beside what truly is counted, and in which rows that shows. */
interface Claiming {
  readonly code: DifferenceExplanation['code'];
  readonly field: CountField;
  readonly order?: Partial<ExportOrder>;
  /** What such a claim says, by what was drawn and planted. */
  readonly claimed: (file: SyntheticExport) => number;
  readonly lines: (file: SyntheticExport) => readonly number[];
  /** What of the difference nobody can know of. */
  readonly leaves?: (file: SyntheticExport) => number;
}

const count = (file: SyntheticExport, is: Is): number => file.complaints.filter(is).length;
const linesWhere = (file: SyntheticExport, is: Is): readonly number[] =>
  file.complaints.filter(is).map((one) => file.lines.get(one) ?? 0);
const touched = ({ manipulations }: SyntheticExport): Is => {
  const all = new Set(manipulations.flatMap((one) => one.touched));
  return (one) => all.has(one);
};
const planted = (what: NonNullable<ExportOrder['manipulations']>[number]['what'], strength = 0.5) => ({
  manipulations: [{ agency: 0, what, strength }],
});

const isInvalid: Is = ({ status }) => status === 'archived' || status === 'not-authority';
const isInProcess: Is = ({ status }) => status === 'in-process';
const isOfYearBefore: Is = ({ received }) => received < YEAR.startsOn;

/** Working days beyond the limit that a complaint took, or has taken by the cut-off. */
function daysLate({ received, closed, status, classification }: SyntheticComplaint): number {
  const limit = slaRule(DEMO_RULES.sla, classification, 'resolution')?.workingDays ?? Infinity;
  return WORK_DAYS.elapsed(received, status === 'resolved' && closed !== null ? closed : SPAN.cutOff) - limit;
}
const isInTime: Is = (one) => daysLate(one) <= 0;
const isJustLate: Is = (one) => one.status === 'resolved' && daysLate(one) > 0 && daysLate(one) <= 3;

/** Capped days of a valid answered complaint, in working days and in days of the calendar. */
function bothDays(one: SyntheticComplaint): readonly [number, number] {
  const { received, dispositioned, firstFollowUp } = one;
  if (firstFollowUp === null || isInvalid(one)) return [0, 0];
  const from = Math.min(dispositioned ?? received, firstFollowUp);
  return [Math.min(30, WORK_DAYS.elapsed(from, firstFollowUp)), Math.min(30, firstFollowUp - from)];
}

/** Open ones that were left out and lie between two that were not, so that a gap shows. */
function enclosed({ truth, complaints }: SyntheticExport): number {
  const kept = new Set(complaints.map(({ number }) => number));
  const last = complaints.at(-1)?.number ?? 0;
  const first = complaints[0]?.number ?? 0;
  return truth.filter(({ number }) => !kept.has(number) && number > first && number < last).length;
}

const WAYS: readonly Claiming[] = [
  {
    code: 'tickets-missing',
    field: 'received',
    order: planted('open-tickets-dropped', 1),
    claimed: ({ truth }) => truth.length,
    lines: (file) => linesWhere(file, touched(file)),
    leaves: (file) => file.truth.length - file.complaints.length - enclosed(file),
  },
  {
    code: 'rows-refused',
    field: 'received',
    order: { faults: { 'unknown-status': 4, 'mail-address': 3, 'cells-missing': 2 } },
    claimed: ({ complaints }) => complaints.length,
    lines: ({ faults }) => faults.map(({ line }) => line),
  },
  {
    code: 'repeated-left-out',
    field: 'received',
    order: planted('texts-copied'),
    claimed: ({ truth }) => truth.length,
    lines: (file) => linesWhere(file, touched(file)),
  },
  {
    code: 'valid-alone',
    field: 'received',
    claimed: (file) => count(file, (one) => !isInvalid(one)),
    lines: (file) => linesWhere(file, isInvalid),
  },
  {
    code: 'whole-file',
    field: 'received',
    order: { span: SPAN },
    claimed: ({ complaints }) => complaints.length,
    lines: (file) => linesWhere(file, isOfYearBefore),
  },
  {
    code: 'followed-up',
    field: 'resolved',
    claimed: (file) => count(file, (one) => isInProcess(one) || one.status === 'resolved'),
    lines: (file) => linesWhere(file, isInProcess),
  },
  {
    code: 'closed-or-answered',
    field: 'answered',
    order: planted('closed-in-bulk'),
    claimed: (file) => count(file, (one) => !isInvalid(one) && (one.firstFollowUp !== null || one.closed !== null)),
    lines: (file) => linesWhere(file, touched(file)),
  },
  {
    code: 'just-late',
    field: 'withinSla',
    claimed: (file) => count(file, (one) => !isInvalid(one) && (isInTime(one) || isJustLate(one))),
    lines: (file) => linesWhere(file, isJustLate),
  },
  {
    code: 'calendar-days',
    field: 'cappedDaySum',
    claimed: ({ complaints }) => complaints.reduce((sum, one) => sum + bothDays(one)[1], 0),
    lines: (file) => linesWhere(file, (one) => bothDays(one)[0] !== bothDays(one)[1]),
  },
];

/** The rows of the year as the reader hands them over, and the lines that it refused. */
async function readRows({ bytes, mapping, codes }: SyntheticExport) {
  const shelf = signalShelf(RULES);
  const refusedLines: number[] = [];
  await readComplaints(sourceOf(bytes), {
    mapping,
    known: { agencies: codes, rules: RULES },
    sink: {
      columns: (columns, tickets) => {
        shelf.add({ columns, textHash: new Float64Array(columns.length), ticketNumber: numbersOf(tickets, columns) });
      },
      rejected: ({ line }) => void refusedLines.push(line),
    },
  });
  return { shelf, refusedLines };
}

function numbersOf({ bytes, ends }: TicketBytes, { length }: SignalRows['columns']): Float64Array {
  const text = Buffer.from(bytes).toString('latin1');
  return Float64Array.from({ length }, (_, row) => Number(text.slice((ends[row - 1] ?? 0) + 6, ends[row])));
}

/** Rows whose text stands in an earlier line. */
function repeatedLines({ complaints, lines }: SyntheticExport): ReadonlySet<number> {
  const seen = new Set<number>();
  const again = complaints.filter(({ text }) => seen.size === seen.add(text).size);
  return new Set(again.map((one) => lines.get(one) ?? 0));
}

/** The lines about gaps between the numbers, and how many are missing in them. */
function missingTickets({ columns, ticketNumber }: SignalRows) {
  const steps = Array.from(ticketNumber, (number, row) => (row === 0 ? 0 : number - (ticketNumber[row - 1] ?? 0) - 1));
  const about = steps.flatMap((missing, row) =>
    missing > 0 ? [columns.line[row - 1] ?? 0, columns.line[row] ?? 0] : [],
  );
  return { count: steps.reduce((sum, missing) => sum + missing, 0), lines: [...new Set(about)] };
}

/** What is said of a count when the claim says so much. */
async function explained(file: SyntheticExport, field: CountField, claimed: number) {
  const { shelf, refusedLines } = await readRows(file);
  const ofYear = shelf.of(0, 1)!;
  const before = shelf.of(0, 0);
  const context = { rules: RULES, window: YEAR, repeatedLines: repeatedLines(file) };
  const rows = [before, ofYear].flatMap((one) => (one === null ? [] : rowFacts(one.columns, context)));
  const evidence = { rows, refusedLines, missingTickets: missingTickets(ofYear) };
  return countDifferences({ ...NOTHING, [field]: claimed }, evidence).find((one) => one.field === field)!;
}

const NOTHING = {
  ...{ received: 0, unverified: 0, notFollowedUp: 0, inProcess: 0, postponed: 0, resolved: 0, archived: 0 },
  ...{ notAuthority: 0, answered: 0, withinSla: 0, cappedDaySum: 0 },
};

test.each(WAYS)('$field, claimed by $code: the difference is explained by exactly the planted rows', async (way) => {
  let largest = 0;
  for (const seed of SEEDS) {
    const file = madeExport({ seed, agencies: 1, habits: TIDY, span: IN_2025, ...way.order });
    const { difference, explanations } = await explained(file, way.field, way.claimed(file));
    if (difference === 0) continue;
    const explanation = explanations.find(({ code }) => code === way.code);
    expect({ seed, leaves: explanation?.leaves, lines: explanation?.lines }).toEqual({
      seed,
      leaves: way.leaves?.(file) ?? 0,
      lines: way.lines(file).toSorted((a, b) => a - b),
    });
    largest = Math.max(largest, Math.abs(difference));
  }
  expect(largest).toBeGreaterThan(2);
});

test('open complaints are the ones that are left out, and nothing else', () => {
  const { truth, complaints } = madeExport({ agencies: 1, habits: TIDY, ...planted('open-tickets-dropped', 1) });
  const kept = new Set(complaints.map(({ number }) => number));
  expect(truth.filter(({ number }) => !kept.has(number))).toEqual(truth.filter(isOpen));
});
