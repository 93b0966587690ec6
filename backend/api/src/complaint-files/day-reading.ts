import type { ComplaintMapping, DateOrder, RowProblemCode } from '@anggakara/contracts';
import {
  COMPLAINT_STATUSES,
  type ComplaintRules,
  type ComplaintWindow,
  isoDate,
  NO_DAY,
} from '@anggakara/scoring/complaints';
import type { Batch } from './batch';
import { UNREADABLE_DAY } from './calendar-day';
import { sameWord } from './cell-text';
import type { ColumnPlan } from './column-plan';
import { personalKind } from './personal-content';
import type { ProblemLog } from './problem-log';
import type { KnownComplaints } from './reading';
import type { RowCells } from './row-cells';
import { writtenDay } from './written-date';

interface Parts {
  readonly plan: ColumnPlan;
  readonly mapping: ComplaintMapping;
  readonly known: KnownComplaints;
  readonly log: ProblemLog;
}

type DayField = 'received' | 'dispositioned' | 'firstFollowUp' | 'closed';

/** At hand, because a name that another package exports is looked up at each use. */
const NONE = NO_DAY;
const LATEST_DAY = 2 ** 31 - 1;

/** Words for no date at all. */
const BLANK_DATES = ['', 'null', 'none', 'n a', 'na', 'nihil', 'kosong', 'belum', 'belum ada', '0', '00 00 0000'];
const ZERO_DATE = /^0000 00 00( 00 00 00)?$/;
const LONGEST_VALUE = 40;

const RESOLVED = COMPLAINT_STATUSES.indexOf('resolved');
const NOT_AUTHORITY = COMPLAINT_STATUSES.indexOf('not-authority');
const ARCHIVED = COMPLAINT_STATUSES.indexOf('archived');
const STATUS_COUNT = COMPLAINT_STATUSES.length;

/** Whether nobody works on a complaint of this status any more. */
function isSettled(status: number): boolean {
  return status === RESOLVED || status === NOT_AUTHORITY || status === ARCHIVED;
}

/** Reads the four days of a row and checks what they say together. (docs/rules/complaint-files.md 7-10, 16-18) */
export class DayReading {
  /** Days of receipt of accepted rows, and the last day of any kind and row that is not after the cut-off. */
  first = LATEST_DAY;
  last = NONE;
  latest = NONE;
  private readonly plan: ColumnPlan;
  private readonly log: ProblemLog;
  private readonly order: DateOrder;
  private readonly rules: ComplaintRules;
  /** The cut-off, and the window of the receipt read last. */
  private readonly until: number;
  private window: Pick<ComplaintWindow, 'startsOn' | 'endsOn'> = { startsOn: LATEST_DAY, endsOn: NONE };
  private isSound = true;

  constructor(
    { plan, log, mapping, known }: Parts,
    private readonly cells: RowCells,
  ) {
    this.plan = plan;
    this.log = log;
    this.order = mapping.dateOrder;
    this.rules = known.rules;
    this.until = known.rules.observedUntil;
  }

  /** Fills the row's days; whether nothing is wrong with them. Its status stands in the batch already. */
  read(batch: Batch, row: number): boolean {
    const { places } = this.plan;
    this.isSound = true;
    const received = this.day(places.received);
    const dispositioned = this.day(places.dispositioned);
    const firstFollowUp = this.day(places.firstFollowUp);
    const closed = this.day(places.closed);
    batch.received[row] = received;
    batch.dispositioned[row] = dispositioned;
    batch.firstFollowUp[row] = firstFollowUp;
    batch.closed[row] = closed;
    if (received === NONE) this.problem('received', 'received-missing', {});
    else if (received !== UNREADABLE_DAY) {
      this.receipt(received);
      this.later('dispositioned', dispositioned, received);
      this.later('firstFollowUp', firstFollowUp, received);
      this.later('closed', closed, received);
    }
    if (closed < firstFollowUp && closed > UNREADABLE_DAY) {
      this.problem('closed', 'closed-before-follow-up', { closed: isoDate(closed), followUp: isoDate(firstFollowUp) });
    }
    if (places.closed !== -1) this.closing(closed, batch.status[row] ?? 0);
    return this.isSound;
  }

  /** Only accepted rows say from when to when a file is. */
  remember(batch: Batch, row: number): void {
    const received = batch.received[row] ?? NONE;
    if (received < this.first) this.first = received;
    if (received > this.last) this.last = received;
  }

  private seen(day: number): void {
    if (day > this.latest && day <= this.until) this.latest = day;
  }

  private day(place: number): number {
    const { cells } = this;
    if (place === -1 || !cells.find(place)) return NONE;
    const day = writtenDay(cells.bytes, cells.start, cells.end, this.order);
    return day === UNREADABLE_DAY ? this.unread(place) : day;
  }

  private unread(place: number): number {
    const { bytes, start, end, line } = this.cells;
    const value = this.cells.text();
    const word = sameWord(value);
    if (BLANK_DATES.includes(word) || ZERO_DATE.test(word)) return NONE;
    this.isSound = false;
    const column = this.plan.header[place] ?? '';
    const kind = personalKind(bytes, start, end);
    if (kind !== undefined) this.log.tellPersonal({ line, column }, kind);
    else this.log.tell({ line, column, code: 'date-unreadable', facts: { value: value.slice(0, LONGEST_VALUE) } });
    return UNREADABLE_DAY;
  }

  /** The receipt is in a window, and not after the cut-off. (docs/rules/complaint-files.md 17) */
  private receipt(received: number): void {
    if (received > this.until) this.late('received', received);
    else if (received < this.window.startsOn || received > this.window.endsOn) this.findWindow(received);
    this.seen(received);
  }

  /** Most complaints stand in the window of the one before. */
  private findWindow(received: number): void {
    const window = this.rules.windows.find(({ startsOn, endsOn }) => received >= startsOn && received <= endsOn);
    if (window === undefined) this.problem('received', 'outside-windows', { day: isoDate(received) });
    else this.window = window;
  }

  /** No day is before the receipt or after the cut-off. (docs/rules/complaint-files.md 16, 17) */
  private later(field: DayField, day: number, received: number): void {
    if (day <= UNREADABLE_DAY) return;
    if (day < received) this.problem(field, 'before-received', { day: isoDate(day), received: isoDate(received) });
    if (day > this.until) this.late(field, day);
    this.seen(day);
  }

  private late(field: DayField, day: number): void {
    this.problem(field, 'after-cut-off', { day: isoDate(day), until: isoDate(this.until) });
  }

  /** A resolved complaint has a day of closing, and one that is open has none. (docs/rules/complaint-files.md 18) */
  private closing(closed: number, status: number): void {
    if (closed === UNREADABLE_DAY || status >= STATUS_COUNT) return;
    if (closed === NONE && status === RESOLVED) this.problem('closed', 'resolved-without-closing', {});
    if (closed !== NONE && !isSettled(status)) {
      this.problem('closed', 'closing-without-resolved', { closed: isoDate(closed) });
    }
  }

  private problem(field: DayField, code: RowProblemCode, facts: Readonly<Record<string, string>>): void {
    this.isSound = false;
    const column = this.plan.header[this.plan.places[field]] ?? '';
    this.log.tell({ line: this.cells.line, column, code, facts });
  }
}
