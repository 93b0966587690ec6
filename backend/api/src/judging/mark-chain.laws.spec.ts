import type { MarkEvent } from '@anggakara/contracts';
import fc from 'fast-check';
import { NO_EVENT_HASH } from './event-hash';
import { extension, marksAfter } from './mark-chain';
import type { MarkEventEntity } from './mark-event.entity';
import { faultOf } from './sheet-fault';
import type { SheetEntity } from './sheet.entity';

const AT = new Date('2026-02-04T03:42:00.123Z');

const sheet: SheetEntity = {
  ...{ id: '00000000-0000-4000-8000-000000000001', editionCode: 'demo', stageCode: 'document', entryCode: 'IP-001' },
  ...{ personId: '00000000-0000-4000-8000-0000000000aa', sequence: 0, headHash: NO_EVENT_HASH, savedAt: null },
  ...{ marks: [], lockedAt: null, reopenedAt: null, reopenReason: null },
};

const marks = fc.array(
  fc.record(
    {
      id: fc.uuid(),
      criterion: fc.constantFrom('A', 'B', 'C'),
      value: fc.oneof(fc.constant('not-scored'), fc.integer({ min: 0, max: 100 }).map(String)),
      note: fc.string({ minLength: 1, maxLength: 20 }),
    },
    { requiredKeys: ['id', 'criterion', 'value'] },
  ),
  { minLength: 1, maxLength: 12 },
);

const chainOf = (sent: readonly MarkEvent[]) => {
  const { events, end } = extension(sheet, sent, AT);
  return { events, sheet: Object.assign({}, sheet, end) };
};

test('a chain that was only appended to is whole, in however many parts it came', () => {
  fc.assert(
    fc.property(marks, fc.nat(), (sent, cut) => {
      const at = cut % (sent.length + 1);
      const first = extension(sheet, sent.slice(0, at), AT);
      const second = extension(Object.assign({}, sheet, first.end), sent.slice(at), AT);
      const inParts = [...first.events, ...second.events];

      expect(inParts).toEqual(chainOf(sent).events);
      expect(faultOf(Object.assign({}, sheet, second.end), inParts)).toBeUndefined();
    }),
  );
});

test('the marks that hold are those of a reader who replays every event', () => {
  fc.assert(
    fc.property(marks, (sent) => {
      const { events, sheet: after } = chainOf(sent);
      const replayed = new Map(sent.map((mark) => [mark.criterion, mark]));

      expect(marksAfter([], events)).toEqual(after.marks);
      expect(after.marks.map(({ criterion, value }) => [criterion, value])).toEqual(
        [...replayed.values()]
          .toSorted((a, b) => (a.criterion < b.criterion ? -1 : 1))
          .map(({ criterion, value }) => [criterion, value]),
      );
    }),
  );
});

const tamperings: readonly ((event: MarkEventEntity) => Partial<MarkEventEntity>)[] = [
  ({ value }) => ({ value: value === '1' ? '2' : '1' }),
  ({ value }) => ({ value: value === null ? '0' : null }),
  ({ note }) => ({ note: `${note ?? ''}x` }),
  ({ criterion }) => ({ criterion: `${criterion}X` }),
  ({ at }) => ({ at: new Date(at.getTime() + 1) }),
  () => ({ hash: 'f'.repeat(64) }),
  () => ({ previousHash: 'f'.repeat(64) }),
];

test('whatever is changed in whichever event, that event is named', () => {
  fc.assert(
    fc.property(marks, fc.nat(), fc.constantFrom(...tamperings), (sent, which, tampering) => {
      const { events, sheet: after } = chainOf(sent);
      const place = which % events.length;
      const changed = events.map((event, at) => (at === place ? Object.assign({}, event, tampering(event)) : event));

      expect(faultOf(after, changed)).toMatchObject({ sequence: place + 1 });
    }),
  );
});

test('whichever event is taken out, its place is named', () => {
  fc.assert(
    fc.property(marks, fc.nat(), (sent, which) => {
      const { events, sheet: after } = chainOf(sent);
      const place = which % events.length;

      expect(faultOf(after, events.toSpliced(place, 1))).toEqual({ sequence: place + 1, reason: 'event-missing' });
    }),
  );
});

test('two events that change places are noticed at the first of them', () => {
  fc.assert(
    fc.property(
      marks.filter((sent) => sent.length > 1),
      fc.nat(),
      (sent, which) => {
        const { events, sheet: after } = chainOf(sent);
        const place = which % (events.length - 1);
        const [first, second] = [events[place]!, events[place + 1]!];
        const swapped = events
          .with(place, Object.assign({}, second, { sequence: place + 1 }))
          .with(place + 1, Object.assign({}, first, { sequence: place + 2 }));

        expect(faultOf(after, swapped)).toMatchObject({ sequence: place + 1 });
      },
    ),
  );
});
