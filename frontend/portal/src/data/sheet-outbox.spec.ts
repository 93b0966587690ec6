import { signal } from '@angular/core';
import type { MarkEvent } from '@anggakara/contracts';
import type { OutboxStore } from './outbox-store';
import type { MarkChange, PendingMark } from './pending-mark';
import { SheetOutbox, TYPING_PAUSE_MS, type SendOutcome } from './sheet-outbox';

const SHEET = 'juror-1/demo/interview/IP-001';

/** A device that keeps marks between two visits of the same page. */
class Device implements OutboxStore {
  readonly kept = new Map<string, PendingMark>();
  broken = false;

  ofSheet(sheet: string): Promise<readonly PendingMark[]> {
    if (this.broken) return Promise.reject(new Error('no storage'));
    return Promise.resolve([...this.kept.values()].filter((mark) => mark.sheet === sheet).toSorted(byOrder));
  }

  ofPerson(): Promise<readonly PendingMark[]> {
    return Promise.resolve([...this.kept.values()]);
  }

  replace(kept: readonly PendingMark[], forgotten: readonly string[]): Promise<void> {
    if (this.broken) return Promise.reject(new Error('no storage'));
    for (const mark of kept) this.kept.set(mark.event.id, mark);
    for (const id of forgotten) this.kept.delete(id);
    return Promise.resolve();
  }
}

function byOrder(a: PendingMark, b: PendingMark): number {
  return a.order - b.order;
}

/** A server that answers as told and remembers what it was sent. */
class Server {
  readonly received: (readonly MarkEvent[])[] = [];
  answer: (events: readonly MarkEvent[]) => SendOutcome = () => this.stored();

  readonly send = (events: readonly MarkEvent[]): Promise<SendOutcome> => {
    this.received.push(events);
    return Promise.resolve(this.answer(events));
  };

  stored(): SendOutcome {
    const head = { sequence: this.received.length, headHash: 'hash', savedAt: '2026-05-20T03:42:00Z' };
    return { kind: 'stored', head };
  }
}

function aVisit({ device = new Device(), server = new Server(), online = signal(true) } = {}) {
  const outbox = new SheetOutbox(SHEET, { store: device, send: server.send, online });
  return { outbox, device, server, online };
}

function aChange(change: Partial<MarkChange> = {}): MarkChange {
  return { criterion: 'IMPACT', value: '87', note: '', ...change };
}

function refused(code: string): SendOutcome {
  return { kind: 'refused', refusal: { code, title: 'Ditolak', detail: 'Karena suatu aturan.' } };
}

beforeAll(() => jest.useFakeTimers());
afterAll(() => jest.useRealTimers());

test('a button is sent at once', async () => {
  const { outbox, server } = aVisit();
  outbox.put(aChange({ value: '75' }), 'at-once');
  expect(outbox.state()).toEqual({ kind: 'saving' });
  await jest.advanceTimersByTimeAsync(0);
  expect(server.received).toEqual([[{ id: expect.any(String) as string, criterion: 'IMPACT', value: '75' }]]);
  expect(outbox.state()).toEqual({ kind: 'saved', at: '2026-05-20T03:42:00Z' });
});

test('typing is sent as one event when it pauses', async () => {
  const { outbox, server } = aVisit();
  outbox.put(aChange({ value: '8' }), 'typing');
  await jest.advanceTimersByTimeAsync(TYPING_PAUSE_MS - 1);
  outbox.put(aChange({ value: '87' }), 'typing');
  await jest.advanceTimersByTimeAsync(TYPING_PAUSE_MS - 1);
  expect(server.received).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(server.received.flat().map((event) => event.value)).toEqual(['87']);
});

test('a killed tab loses nothing: the next visit shows and sends what was typed', async () => {
  const device = new Device();
  const killed = aVisit({ device });
  killed.outbox.put(aChange({ value: '62', note: 'Bukti lemah' }), 'typing');
  await jest.advanceTimersByTimeAsync(0);
  killed.outbox.close();
  const next = aVisit({ device });
  await jest.advanceTimersByTimeAsync(0);
  expect(next.server.received.flat()).toMatchObject([{ value: '62', note: 'Bukti lemah' }]);
  expect(device.kept.size).toBe(0);
});

test('events keep their ids and their order over a lost network, and go out when it is back', async () => {
  const { outbox, server, online } = aVisit({ online: signal(false) });
  outbox.put(aChange({ criterion: 'IMPACT' }), 'at-once');
  outbox.put(aChange({ criterion: 'OUTPUT' }), 'at-once');
  await jest.advanceTimersByTimeAsync(5_000);
  expect(server.received).toEqual([]);
  expect(outbox.state()).toEqual({ kind: 'unsaved', changes: 2 });
  online.set(true);
  await outbox.flush();
  expect(server.received.flat().map((event) => event.criterion)).toEqual(['IMPACT', 'OUTPUT']);
});

test('a server that does not answer is tried again with the very same event', async () => {
  const { outbox, server } = aVisit();
  server.answer = () => ({ kind: 'unreachable' });
  outbox.put(aChange(), 'at-once');
  await jest.advanceTimersByTimeAsync(0);
  expect(outbox.state()).toEqual({ kind: 'failed', changes: 1, reason: 'unreachable' });
  server.answer = () => server.stored();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(server.received).toHaveLength(2);
  expect(server.received[1]).toEqual(server.received[0]);
  expect(outbox.state()).toMatchObject({ kind: 'saved' });
});

test('the pauses between attempts grow and end at half a minute', async () => {
  const { outbox, server } = aVisit();
  server.answer = () => ({ kind: 'unreachable' });
  outbox.put(aChange(), 'at-once');
  await jest.advanceTimersByTimeAsync(1_000 + 2_000 + 4_000);
  expect(server.received).toHaveLength(4);
  await jest.advanceTimersByTimeAsync(10 * 60_000);
  expect(server.received.length).toBeLessThan(4 + 25);
});

test('an event that may have arrived is never changed: a new decision is a new event behind it', async () => {
  const { outbox, server } = aVisit();
  server.answer = () => ({ kind: 'unreachable' });
  outbox.put(aChange({ value: '50' }), 'at-once');
  await jest.advanceTimersByTimeAsync(0);
  server.answer = () => server.stored();
  outbox.put(aChange({ value: '60' }), 'at-once');
  await jest.advanceTimersByTimeAsync(0);
  const events = server.received[1] ?? [];
  expect(events.map((event) => event.value)).toEqual(['50', '60']);
  expect(events[0]).toEqual(server.received[0]?.[0]);
});

test('a refused event stays at its criterion and does not hold up the others', async () => {
  const { outbox, server } = aVisit();
  server.answer = (events) =>
    events.some((event) => event.criterion === 'IMPACT') ? refused('mark-off-grid') : server.stored();
  outbox.put(aChange({ criterion: 'IMPACT', value: '87.5' }), 'at-once');
  outbox.put(aChange({ criterion: 'OUTPUT' }), 'at-once');
  await jest.advanceTimersByTimeAsync(0);
  expect(outbox.pending()).toMatchObject([{ event: { criterion: 'IMPACT' }, refusal: { code: 'mark-off-grid' } }]);
  expect(outbox.stored().map((mark) => mark.event.criterion)).toEqual(['OUTPUT']);
  expect(await outbox.drained()).toBe(false);
});

test('a refused event is still there after a reload, and goes when it is given up', async () => {
  const device = new Device();
  const server = new Server();
  server.answer = () => refused('sheet-locked');
  aVisit({ device, server }).outbox.put(aChange(), 'at-once');
  await jest.advanceTimersByTimeAsync(0);
  const { outbox } = aVisit({ device, server });
  await jest.advanceTimersByTimeAsync(0);
  expect(outbox.pending()).toMatchObject([{ refusal: { code: 'sheet-locked' } }]);
  outbox.discard('IMPACT');
  await jest.advanceTimersByTimeAsync(0);
  expect(outbox.pending()).toEqual([]);
  expect(device.kept.size).toBe(0);
});

test('a new decision replaces a refused one under a new id', async () => {
  const { outbox, server, device } = aVisit();
  server.answer = () => refused('mark-off-grid');
  outbox.put(aChange({ value: '87.5' }), 'at-once');
  await jest.advanceTimersByTimeAsync(0);
  server.answer = () => server.stored();
  outbox.put(aChange({ value: '87' }), 'at-once');
  await jest.advanceTimersByTimeAsync(0);
  expect(server.received[1]).toMatchObject([{ value: '87' }]);
  expect(server.received[1]?.[0]?.id).not.toBe(server.received[0]?.[0]?.id);
  expect(device.kept.size).toBe(0);
});

test('an id that another tab has used is replaced, the decision is kept', async () => {
  const { outbox, server } = aVisit();
  server.answer = () => (server.received.length === 1 ? refused('event-id-reused') : server.stored());
  outbox.put(aChange(), 'at-once');
  await jest.advanceTimersByTimeAsync(0);
  expect(server.received[1]?.[0]?.id).not.toBe(server.received[0]?.[0]?.id);
  expect(outbox.pending()).toEqual([]);
});

test('a lost session is not hammered: it waits until its person asks', async () => {
  const { outbox, server } = aVisit();
  server.answer = () => ({ kind: 'signed-out' });
  outbox.put(aChange(), 'at-once');
  await jest.advanceTimersByTimeAsync(60_000);
  expect(server.received).toHaveLength(1);
  expect(outbox.state()).toEqual({ kind: 'failed', changes: 1, reason: 'signed-out' });
});

test('drained waits for everything typed so far', async () => {
  const { outbox, server } = aVisit();
  outbox.put(aChange({ value: '91' }), 'typing');
  expect(await outbox.drained()).toBe(true);
  expect(server.received.flat()).toMatchObject([{ value: '91' }]);
});

test('a browser without storage still sends, and says that it keeps nothing', async () => {
  const device = new Device();
  device.broken = true;
  const { outbox, server } = aVisit({ device });
  outbox.put(aChange(), 'at-once');
  await jest.advanceTimersByTimeAsync(0);
  expect(server.received).toHaveLength(1);
  expect(outbox.durable()).toBe(false);
});

test('a closed outbox sends nothing more, and what waits stays on the device', async () => {
  const { outbox, server, device } = aVisit();
  outbox.put(aChange(), 'at-once');
  outbox.close();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(server.received).toEqual([]);
  expect(device.kept.size).toBe(1);
});
