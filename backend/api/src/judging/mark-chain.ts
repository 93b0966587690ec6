import type { MarkEvent, MarkView } from '@anggakara/contracts';
import { eventHash } from './event-hash';
import type { MarkEventEntity } from './mark-event.entity';
import { plainDecimal } from './mark-value';
import type { SheetEntity } from './sheet.entity';
import type { SheetKey } from './sheet-place';

/** The end of a sheet's chain, and the marks that hold there. */
export type ChainEnd = Pick<SheetEntity, 'id' | 'sequence' | 'headHash' | 'savedAt' | 'marks'>;

export interface Extension {
  readonly events: readonly MarkEventEntity[];
  readonly end: ChainEnd;
}

/** More events at the end of a sheet's chain, all of one instant. (docs/rules/judging.md 8) */
export function extension(sheet: SheetEntity, marks: readonly MarkEvent[], at: Date): Extension {
  const events: MarkEventEntity[] = [];
  for (const mark of marks) events.push(eventAfter(sheet, events.at(-1), mark, at));
  const { id, sequence, headHash, savedAt } = sheet;
  const last = events.at(-1);
  const end =
    last === undefined
      ? { sequence, headHash, savedAt }
      : { sequence: last.sequence, headHash: last.hash, savedAt: at };
  return { events, end: { id, ...end, marks: marksAfter(sheet.marks, events) } };
}

function eventAfter(
  sheet: SheetEntity,
  before: MarkEventEntity | undefined,
  mark: MarkEvent,
  at: Date,
): MarkEventEntity {
  const event = {
    id: mark.id,
    sheetId: sheet.id,
    sequence: (before?.sequence ?? sheet.sequence) + 1,
    criterion: mark.criterion,
    value: storedValue(mark),
    note: mark.note ?? null,
    at,
    previousHash: before?.hash ?? sheet.headHash,
  };
  return { ...event, hash: eventHash(keyOf(sheet), event) };
}

/** The marks that hold after the events: the last decision about each criterion, by criterion. */
export function marksAfter(marks: readonly MarkView[], events: readonly MarkEventEntity[]): readonly MarkView[] {
  const current = new Map(marks.map((mark) => [mark.criterion, mark]));
  for (const event of events) current.set(event.criterion, markView(event));
  return [...current.values()].toSorted((a, b) => (a.criterion < b.criterion ? -1 : 1));
}

function markView({ criterion, value, note, id, sequence, at }: MarkEventEntity): MarkView {
  return { criterion, value: value ?? 'not-scored', note, eventId: id, sequence, at: at.toISOString() };
}

/** Whether a stored event says what was sent now. */
export function saysTheSame(stored: MarkEventEntity, sheetId: string, mark: MarkEvent): boolean {
  return (
    stored.sheetId === sheetId &&
    stored.criterion === mark.criterion &&
    stored.value === storedValue(mark) &&
    stored.note === (mark.note ?? null)
  );
}

function storedValue({ value }: MarkEvent): string | null {
  return value === 'not-scored' ? null : plainDecimal(value);
}

export function keyOf(sheet: SheetEntity): SheetKey {
  return {
    edition: sheet.editionCode,
    stage: sheet.stageCode,
    entry: sheet.entryCode,
    personId: sheet.personId,
  };
}
