import 'fake-indexeddb/auto';
import { IndexedDbOutboxStore } from './outbox-store';
import { sheetName, type PendingMark } from './pending-mark';

// jsdom lacks structuredClone, which the fake database copies its records with.
globalThis.structuredClone = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const OWN = sheetName({ person: 'juror-1', edition: 'demo', stage: 'interview', entry: 'IP-001' });
const OTHER = sheetName({ person: 'juror-10', edition: 'demo', stage: 'interview', entry: 'IP-001' });

function aMark(id: string, mark: Partial<PendingMark> = {}): PendingMark {
  const event = { id, criterion: 'IMPACT', value: '80' } as const;
  return { sheet: OWN, order: 1, event, attempted: false, refusal: null, ...mark };
}

test('marks come back sheet by sheet, in the order they were made', async () => {
  const store = new IndexedDbOutboxStore();
  await store.replace([aMark('a', { order: 2 }), aMark('b', { order: 1 }), aMark('c', { sheet: OTHER })], []);
  expect((await store.ofSheet(OWN)).map((mark) => mark.event.id)).toEqual(['b', 'a']);
});

test('a person finds their own unsent marks and nobody else finds them', async () => {
  const store = new IndexedDbOutboxStore();
  await store.replace([aMark('d'), aMark('e', { sheet: OTHER })], ['a', 'b', 'c']);
  expect((await store.ofPerson('juror-1')).map((mark) => mark.event.id)).toEqual(['d']);
});

test('what was acknowledged is forgotten, another connection sees the same', async () => {
  await new IndexedDbOutboxStore().replace([aMark('f')], ['d', 'e']);
  expect((await new IndexedDbOutboxStore().ofPerson('juror-1')).map((mark) => mark.event.id)).toEqual(['f']);
});
