import type { MarkEvent } from '@anggakara/contracts';
import { eventHash, type HashedEvent, NO_EVENT_HASH } from './event-hash';
import { extension, keyOf, marksAfter, saysTheSame } from './mark-chain';
import type { SheetEntity } from './sheet.entity';

const AT = new Date('2026-02-04T03:42:00.123Z');

function aSheet(changes: Partial<SheetEntity> = {}): SheetEntity {
  return {
    ...{ id: '00000000-0000-4000-8000-000000000001', editionCode: 'demo', stageCode: 'document', entryCode: 'IP-001' },
    ...{ personId: '00000000-0000-4000-8000-0000000000aa', sequence: 0, headHash: NO_EVENT_HASH, savedAt: null },
    ...{ marks: [], lockedAt: null, reopenedAt: null, reopenReason: null, ...changes },
  };
}

function aMark(changes: Partial<MarkEvent> = {}): MarkEvent {
  return { id: '00000000-0000-4000-8000-000000000e01', criterion: 'DATA_USE', value: '80', ...changes };
}

const SECOND = '00000000-0000-4000-8000-000000000e02';

test('each event is bound to the one before it, the first to none', () => {
  const { end, events } = extension(aSheet(), [aMark(), aMark({ id: SECOND, value: '81' })], AT);

  expect(events.map(({ sequence }) => sequence)).toEqual([1, 2]);
  expect(events[0]!.previousHash).toBe(NO_EVENT_HASH);
  expect(events[1]!.previousHash).toBe(events[0]!.hash);
  expect(end).toMatchObject({ sequence: 2, headHash: events[1]!.hash, savedAt: AT });
});

test('a chain goes on where it ended', () => {
  const first = aSheet(extension(aSheet(), [aMark()], AT).end);
  const { events } = extension(first, [aMark({ id: SECOND })], AT);

  expect(events[0]).toMatchObject({ sequence: 2, previousHash: first.headHash });
});

test('nothing appended changes nothing', () => {
  const { id, sequence, headHash, savedAt, marks } = aSheet();

  expect(extension(aSheet(), [], AT)).toEqual({ events: [], end: { id, sequence, headHash, savedAt, marks } });
});

test('the last decision about a criterion holds, and criteria stand by code', () => {
  const marks = [
    aMark({ criterion: 'B', note: 'lama' }),
    aMark({ id: SECOND, criterion: 'A', value: 'not-scored' }),
    aMark({ id: '00000000-0000-4000-8000-000000000e03', criterion: 'B', value: '90.50' }),
  ];
  const { end } = extension(aSheet(), marks, AT);

  expect(end.marks).toEqual([
    { criterion: 'A', value: 'not-scored', note: null, eventId: SECOND, sequence: 2, at: AT.toISOString() },
    { criterion: 'B', value: '90.5', note: null, eventId: marks[2]!.id, sequence: 3, at: AT.toISOString() },
  ]);
});

test('the marks that hold follow from the events alone', () => {
  const { end, events } = extension(aSheet(), [aMark(), aMark({ id: SECOND, value: '0' })], AT);

  expect(marksAfter([], events)).toEqual(end.marks);
});

const [EVENT] = extension(aSheet(), [aMark({ note: 'bukti' })], AT).events;

const event = (changes: Partial<HashedEvent>): HashedEvent => Object.assign({}, EVENT, changes);

test.each([
  { what: 'the id', changed: { id: SECOND } },
  { what: 'the place', changed: { sequence: 2 } },
  { what: 'the criterion', changed: { criterion: 'TREND' } },
  { what: 'the value', changed: { value: '80.000000001' } },
  { what: 'a value taken back', changed: { value: null } },
  { what: 'the note', changed: { note: 'Bukti' } },
  { what: 'a note taken away', changed: { note: null } },
  { what: 'the time', changed: { at: new Date(AT.getTime() + 1) } },
  { what: 'the hash before', changed: { previousHash: '1'.repeat(64) } },
])('the hash changes with $what', ({ changed }) => {
  const key = keyOf(aSheet());

  expect(eventHash(key, event(changed))).not.toBe(EVENT!.hash);
});

test.each([
  { what: 'edition', key: { edition: 'demo2' } },
  { what: 'stage', key: { stage: 'interview' as const } },
  { what: 'entry', key: { entry: 'IP-002' } },
  { what: 'juror', key: { personId: '00000000-0000-4000-8000-0000000000bb' } },
])('the hash changes with the $what', ({ key }) => {
  expect(eventHash({ ...keyOf(aSheet()), ...key }, EVENT!)).not.toBe(EVENT!.hash);
});

test('not scored is hashed apart from every number, zero among them', () => {
  const key = keyOf(aSheet());

  expect(eventHash(key, event({ value: null }))).not.toBe(eventHash(key, event({ value: '0' })));
});

test.each([
  { sent: aMark({ note: 'bukti' }), same: true, because: 'it is the same event' },
  { sent: aMark({ note: 'bukti', value: '80.0' }), same: true, because: 'the same number is the same mark' },
  { sent: aMark({ note: 'bukti', value: '80.1' }), same: false, because: 'the value is another' },
  { sent: aMark({ note: 'bukti', value: 'not-scored' }), same: false, because: 'not scored is no number' },
  { sent: aMark(), same: false, because: 'the note is gone' },
  { sent: aMark({ note: 'bukti', criterion: 'TREND' }), same: false, because: 'the criterion is another' },
])('an event sent again is recognised: $because', ({ sent, same }) => {
  expect(saysTheSame(EVENT!, aSheet().id, sent)).toBe(same);
});

test('an event of another sheet is never the same', () => {
  expect(saysTheSame(EVENT!, SECOND, aMark({ note: 'bukti' }))).toBe(false);
});
