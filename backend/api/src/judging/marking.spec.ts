import type { EntryView, InstrumentView, MarkEvent } from '@anggakara/contracts';
import type { Actor, Change, Changes, Database, Transaction } from '../platform';
import { Refusal } from '../platform';
import { INTERVIEW_CRITERIA } from '../../test/judging';
import type { Admission } from './admission';
import { NO_EVENT_HASH } from './event-hash';
import { type Extension, extension } from './mark-chain';
import { Marking } from './marking';
import type { SheetEntity } from './sheet.entity';
import type { SheetRepository } from './sheet.repository';
import { SHEET } from './sheets.examples';

const NOW = new Date('2026-02-04T03:42:00.123Z');
const ACTOR: Actor = {
  personId: '00000000-0000-4000-8000-0000000000aa',
  name: 'Endah',
  assignments: [],
  sessionId: '',
};
const PLACE = { edition: 'demo', stage: 'document', entry: 'IP-001' } as const;

function aSheet(changes: Partial<SheetEntity> = {}): SheetEntity {
  return {
    ...{ id: '00000000-0000-4000-8000-000000000001', editionCode: 'demo', stageCode: 'document', entryCode: 'IP-001' },
    ...{ personId: ACTOR.personId, sequence: 0, headHash: NO_EVENT_HASH, savedAt: null, marks: [] },
    ...{ lockedAt: null, reopenedAt: null, reopenReason: null, ...changes },
  };
}

const aMark = (place: number, value = '50'): MarkEvent => ({
  id: `00000000-0000-4000-8000-00000000000${place}`,
  criterion: 'DATA_USE',
  value,
});

interface World {
  readonly sheet?: SheetEntity;
  /** What is stored already. */
  readonly stored?: readonly MarkEvent[];
  /** Why nobody is admitted now. */
  readonly closed?: Refusal;
}

/** The use case on hand-written fakes, and what it did with them, in order. */
function aWorld({ sheet, stored = [], closed }: World) {
  const done: string[] = [];
  const extended: Extension[] = [];
  const told: Change[] = [];
  let held = sheet ?? null;
  const before = extension(aSheet(), stored, NOW).events;
  const sheets: Partial<SheetRepository> = {
    hold: () => (done.push('hold'), Promise.resolve(held)),
    begin: () => ((held = aSheet()), done.push('begin'), Promise.resolve()),
    withIds: (_, ids) => (done.push('look up'), Promise.resolve(before.filter(({ id }) => ids.includes(id)))),
    extend: (_, more) => (extended.push(...more), done.push('extend'), Promise.resolve()),
  };
  const instrument = { rubric: SHEET.rubric, version: 1 } as InstrumentView;
  const admitted = { stage: { now: NOW }, entry: {} as EntryView, instrument, criteria: INTERVIEW_CRITERIA };
  const admission = {
    forMarking: () => (done.push('admit'), closed === undefined ? Promise.resolve(admitted) : Promise.reject(closed)),
  };
  const database = { transaction: <T>(work: (tx: Transaction) => Promise<T>) => work({} as Transaction) };
  const changes: Partial<Changes> = { tellSoon: (change) => void told.push(change) };
  const marking = new Marking(
    database as Database,
    admission as unknown as Admission,
    sheets as SheetRepository,
    changes as Changes,
  );
  return { append: (...events: MarkEvent[]) => marking.append(ACTOR, PLACE, { events }), done, extended, told };
}

test('a mark is looked up under the hold of its sheet, admitted and appended, in this order', async () => {
  const { append, done, extended } = aWorld({ sheet: aSheet() });
  const head = await append(aMark(1), aMark(2));

  expect(done).toEqual(['hold', 'look up', 'admit', 'extend']);
  expect(extended).toHaveLength(1);
  expect(head).toEqual({ sequence: 2, headHash: extended[0]!.end.headHash, savedAt: NOW.toISOString() });
});

test("a mark that is stored is told of as the juror's own, and one that is refused is not", async () => {
  const { append, told } = aWorld({ sheet: aSheet() });
  await append(aMark(1));
  expect(told).toEqual([{ edition: 'demo', stage: 'document', topic: 'sheets', person: ACTOR.personId }]);

  const refused = aWorld({ sheet: aSheet({ lockedAt: NOW }) });
  await expect(refused.append(aMark(1))).rejects.toMatchObject({ code: 'sheet-locked' });
  expect(refused.told).toEqual([]);
});

test('a sheet begins with its first mark, and only under whoever is admitted', async () => {
  const { append, done } = aWorld({});
  await append(aMark(1));
  expect(done).toEqual(['hold', 'admit', 'begin', 'hold', 'look up', 'admit', 'extend']);

  const refused = aWorld({ closed: new Refusal('not-found') });
  await expect(refused.append(aMark(1))).rejects.toMatchObject({ code: 'not-found' });
  expect(refused.done).toEqual(['hold', 'admit']);
});

test('what is stored is answered before anybody asks whether marks are taken', async () => {
  const { append, done } = aWorld({
    sheet: aSheet({ lockedAt: NOW }),
    stored: [aMark(1), aMark(2)],
    closed: new Refusal('stage-over'),
  });

  expect(await append(aMark(1))).toMatchObject({ sequence: 1 });
  expect(await append(aMark(2), aMark(1))).toMatchObject({ sequence: 2 });
  expect(done).toEqual(['hold', 'look up', 'hold', 'look up']);
});

test('of a batch that is stored in part only the rest is appended', async () => {
  const stored = [aMark(1)];
  const { end } = extension(aSheet(), stored, NOW);
  const { append, extended } = aWorld({ sheet: aSheet(end), stored });
  await append(aMark(1), aMark(2));

  expect(extended[0]!.events.map(({ id, sequence }) => [id, sequence])).toEqual([[aMark(2).id, 2]]);
});

test.each([
  { what: 'a locked sheet', world: { sheet: aSheet({ lockedAt: NOW }) }, sent: [aMark(1)], code: 'sheet-locked' },
  {
    what: 'a stage that is over',
    world: { sheet: aSheet(), closed: new Refusal('stage-over') },
    sent: [aMark(1)],
    code: 'stage-over',
  },
  {
    what: 'a value off the scale',
    world: { sheet: aSheet() },
    sent: [aMark(1), aMark(2, '101')],
    code: 'mark-above-scale',
  },
  {
    what: 'an id that says something else',
    world: { sheet: aSheet(), stored: [aMark(1)] },
    sent: [aMark(2), aMark(1, '51')],
    code: 'event-id-reused',
  },
  { what: 'an id twice', world: { sheet: aSheet() }, sent: [aMark(1), aMark(1)], code: 'invalid-request' },
])('$what: refused, and nothing is appended', async ({ world, sent, code }) => {
  const { append, extended } = aWorld(world);

  await expect(Promise.resolve().then(() => append(...sent))).rejects.toMatchObject({ code });
  expect(extended).toEqual([]);
});
