import type { ComplaintMapping, PersonalKind, RowProblemCode } from '@anggakara/contracts';
import { type Batch, TICKET_MAX_LENGTH } from './batch';
import type { CellIndex } from './cell-index';
import { ComparedTexts } from './compared-texts';
import type { ColumnPlan } from './column-plan';
import { DayReading } from './day-reading';
import { personalKind } from './personal-content';
import type { ProblemLog } from './problem-log';
import type { KnownComplaints } from './reading';
import type { DaySpan, ReadingTools, RowTaking, Tickets } from './reading-tools';
import { RowCells } from './row-cells';
import { at, HASH, byteAt } from './signs';
import { PERSONAL_TICKET, SOUND_TICKET, ticketStart, ticketVerdict, UNREADABLE_TICKET } from './ticket-text';
import {
  MOST_AGENCIES,
  MOST_WORDS,
  NO_WORD,
  PERSONAL_WORD,
  REFUSED_WORD,
  type WordColumn,
  WORDS_EXHAUSTED,
} from './word-column';
import { type WordColumns, wordColumns } from './word-columns';

/** What rows are read by, and where their problems go. */
export interface RowReadingParts {
  readonly plan: ColumnPlan;
  readonly mapping: ComplaintMapping;
  readonly known: KnownComplaints;
  readonly tools: ReadingTools;
  readonly tickets: Tickets;
  readonly log: ProblemLog;
}

/** The place of `other` in CLASSIFICATIONS: what a complaint is that says nothing of it. */
const OTHER = 5;

/**
 * Makes complaints of indexed rows: each value read and checked, each problem told, and the row put into the batch where there is
 * none. (docs/rules/complaint-files.md 14-20)
 */
export class RowReading {
  readonly batch: Batch;
  readonly columns: WordColumns;
  private readonly days: DayReading;
  accepted = 0;
  rejected = 0;
  blank = 0;
  private readonly cells = new RowCells();
  private readonly plan: ColumnPlan;
  private readonly tickets: Tickets;
  private readonly taking: RowTaking | null;
  private readonly log: ProblemLog;
  private isSound = true;
  /** Null where no texts are compared. */
  readonly texts: ComparedTexts | null;

  constructor(parts: RowReadingParts) {
    const { plan, mapping, known, tickets, log, tools } = parts;
    this.batch = tools.batch;
    this.plan = plan;
    this.tickets = tickets;
    this.log = log;
    this.columns = wordColumns(parts);
    this.taking = tools.taking({ plan, ...known, isMonthFirst: mapping.dateOrder === 'month-day-year' });
    this.days = new DayReading(parts, this.cells);
    this.texts = plan.compared === -1 ? null : new ComparedTexts(plan.compared);
  }

  /** Reads the rows from one on that have nothing unusual, where they can be read together; answers the first one that is left. */
  taken(bytes: Uint8Array, index: CellIndex, row: number): number {
    if (this.taking === null) return row;
    const next = this.taking.taken(row, this.batch.length);
    for (let read = row; read < next; read += 1)
      this.texts?.compare(bytes, index, { row: read, place: this.batch.length + read - row });
    this.accepted += next - row;
    this.batch.length += next - row;
    return next;
  }

  /** Days of all rows that were read. */
  get span(): DaySpan {
    const { first, last, latest } = this.taking?.span ?? this.days;
    return {
      first: Math.min(first, this.days.first),
      last: Math.max(last, this.days.last),
      latest: Math.max(latest, this.days.latest),
    };
  }

  read(bytes: Uint8Array, index: CellIndex, row: number): void {
    this.cells.open(bytes, index, row);
    if (!this.isWhole(index, row)) return;
    const place = this.batch.length;
    this.isSound = true;
    this.batch.line[place] = this.cells.line;
    this.ticket(place);
    this.words(place);
    this.ratings(place);
    if (!this.days.read(this.batch, place)) this.isSound = false;
    if (this.plan.watched.length > 0) this.watch();
    if (!this.isSound) {
      this.rejected += 1;
      return;
    }
    this.accepted += 1;
    this.texts?.compare(bytes, index, { row, place });
    this.batch.length = place + 1;
    this.days.remember(this.batch, place);
  }

  /** Whether the row has its cells, and anything in them; blank rows are passed over. (docs/rules/complaint-files.md 3, 14) */
  private isWhole(index: CellIndex, row: number): boolean {
    const { cells, plan } = this;
    const wanted = plan.header.length;
    if (index.hasQuotes[row] === 1) {
      const wrong = cells.settleQuotes(index);
      if (wrong !== -1) return this.refused('quotes-wrong', {});
    }
    if (cells.count === wanted && cells.find(plan.places.ticket)) return true;
    if (cells.isBlankFrom(0)) {
      this.blank += 1;
      return false;
    }
    if (cells.count < wanted) return this.refused('too-few-cells', { found: cells.count, wanted });
    return cells.isBlankFrom(wanted) || this.refused('too-many-cells', { found: cells.count, wanted });
  }

  private refused(code: RowProblemCode, facts: Readonly<Record<string, number>>): false {
    this.rejected += 1;
    this.log.tell({ line: this.cells.line, column: null, code, facts });
    return false;
  }

  private ticket(row: number): void {
    const { cells, batch, plan } = this;
    cells.find(plan.places.ticket);
    const { bytes, end, line } = cells;
    const start = ticketStart(bytes, cells.start, end, HASH);
    if (!this.isTicket(bytes, start, end)) return;
    const first = this.tickets.lineBefore(bytes, start, end, line);
    if (first !== 0) {
      const ticket = Buffer.from(bytes.subarray(start, end)).toString('latin1');
      this.problem(plan.places.ticket, 'ticket-repeated', { ticket, first });
      return;
    }
    const { bytes: stored, ends } = batch.tickets;
    let to = row === 0 ? 0 : at(ends, row - 1);
    for (let from = start; from < end; from += 1, to += 1) stored[to] = byteAt(bytes, from);
    ends[row] = to;
  }

  /** Whether a range is a ticket number; tells what is wrong with it. (docs/rules/complaint-files.md 13) */
  private isTicket(bytes: Uint8Array, start: number, end: number): boolean {
    const verdict = end - start > TICKET_MAX_LENGTH ? SOUND_TICKET : ticketVerdict(bytes, start, end);
    if (verdict === SOUND_TICKET && start < end && end - start <= TICKET_MAX_LENGTH) return true;
    const place = this.plan.places.ticket;
    if (start === end) this.problem(place, 'ticket-missing');
    else if (verdict === PERSONAL_TICKET) this.personal(place, personalKind(bytes, start, end));
    else if (verdict === UNREADABLE_TICKET) this.problem(place, 'ticket-unreadable');
    else this.problem(place, 'ticket-too-long', { most: TICKET_MAX_LENGTH });
    return false;
  }

  private words(row: number): void {
    const { batch, columns, plan } = this;
    const { places } = plan;
    const status = this.word(places.status, columns.status);
    if (status === NO_WORD) this.problem(places.status, 'status-missing');
    batch.status[row] = status;
    const agency = places.agency === -1 ? 0 : this.word(places.agency, columns.agency);
    if (agency === NO_WORD) this.problem(places.agency, 'agency-missing');
    batch.agency[row] = agency;
    const classification = this.word(places.classification, columns.classification);
    batch.classification[row] = classification === NO_WORD ? OTHER : classification;
    batch.category[row] = this.given(places.category, columns.category);
    batch.channel[row] = this.given(places.channel, columns.channel);
  }

  private ratings(row: number): void {
    const { batch, columns, plan } = this;
    const { places } = plan;
    batch.visibility[row] = this.given(places.visibility, columns.visibility);
    batch.flags[row] =
      this.given(places.autoClosed, columns.autoClosed) + 2 * this.given(places.reopened, columns.reopened);
    batch.satisfaction[row] = this.given(places.satisfaction, columns.satisfaction);
  }

  private given(place: number, column: WordColumn): number {
    return place === -1 ? 0 : Math.max(this.word(place, column), 0);
  }

  /** The code of a cell's word; `NO_WORD` where there is none, `REFUSED_WORD` where it is refused. */
  private word(place: number, column: WordColumn): number {
    const { cells } = this;
    if (place === -1 || !cells.find(place)) return NO_WORD;
    const code = column.codeOf(cells.bytes, cells.start, cells.end);
    return code >= 0 || code === NO_WORD ? code : this.refusedWord(place, column, code);
  }

  private refusedWord(place: number, { problem }: WordColumn, code: number): number {
    const { bytes, start, end, line } = this.cells;
    if (code === PERSONAL_WORD) this.personal(place, personalKind(bytes, start, end));
    else if (code === WORDS_EXHAUSTED)
      this.problem(place, 'too-many-words', { most: place === this.plan.places.agency ? MOST_AGENCIES : MOST_WORDS });
    else {
      this.isSound = false;
      this.log.tellWord({ line, column: this.headerOf(place), code: problem }, this.cells.text());
    }
    return REFUSED_WORD;
  }

  /** Columns from which nothing is taken must not hold personal data either. (docs/rules/complaint-files.md 12) */
  private watch(): void {
    for (const place of this.plan.watched) {
      if (!this.cells.find(place)) continue;
      const kind = personalKind(this.cells.bytes, this.cells.start, this.cells.end);
      if (kind !== undefined) this.personal(place, kind);
    }
  }

  private problem(place: number, code: RowProblemCode, facts: Readonly<Record<string, unknown>> = {}): void {
    this.isSound = false;
    this.log.tell({ line: this.cells.line, column: this.headerOf(place), code, facts });
  }

  private personal(place: number, kind: PersonalKind | undefined): void {
    this.isSound = false;
    this.log.tellPersonal({ line: this.cells.line, column: this.headerOf(place) }, kind ?? 'person');
  }

  private headerOf(place: number): string {
    return this.plan.header[place] ?? '';
  }
}
