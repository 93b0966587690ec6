import { HttpErrorResponse, provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { SessionUserView } from '@anggakara/contracts';
import { MarkOutbox, outcomeOf } from './mark-outbox';
import { ONLINE } from './online';
import { aStore } from '../testing/outbox';
import { aUser } from '../testing/people';
import { OUTBOX_STORE } from './outbox-store';
import { sheetKey, sheetName, type PendingMark, type SheetKey } from './pending-mark';
import { Session } from './session';

const KEY: SheetKey = { person: 'juror-1', edition: 'demo', stage: 'interview', entry: 'IP-001' };
const ADDRESS = '/api/editions/demo/stages/interview/sheets/IP-001/marks';

function aPending(id: string, key = KEY): PendingMark {
  const event = { id, criterion: 'IMPACT', value: '80' };
  return { sheet: sheetName(key), order: 1, event, attempted: false, refusal: null };
}

function aVisit(kept: readonly PendingMark[] = [], online = true) {
  const connected = signal(online);
  const user = signal<SessionUserView | null>(aUser('juror', { id: KEY.person }));
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: OUTBOX_STORE, useValue: aStore(kept) },
      { provide: ONLINE, useValue: connected },
      { provide: Session, useValue: { user } },
    ],
  });
  const http = TestBed.inject(HttpTestingController);
  return { outbox: TestBed.inject(MarkOutbox), http, online: connected, user };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test('one sheet has one outbox, however often it is opened', () => {
  const { outbox } = aVisit();
  expect(outbox.of(KEY)).toBe(outbox.of({ ...KEY }));
  expect(outbox.of(KEY)).not.toBe(outbox.of({ ...KEY, entry: 'IP-002' }));
});

test('marks that a person left on this device are found and sent without opening their sheets', async () => {
  const { outbox, http } = aVisit([aPending('a'), aPending('b', { ...KEY, person: 'juror-2' })]);
  const resumed = await outbox.resume('juror-1');
  expect(resumed.map(({ key }) => key)).toEqual([KEY]);
  await settled();
  const request = http.expectOne(ADDRESS);
  expect(request.request.body).toEqual({ events: [{ id: 'a', criterion: 'IMPACT', value: '80' }] });
  request.flush({ sequence: 1, headHash: 'h', savedAt: '2026-05-20T03:42:00Z' });
  await settled();
  expect(resumed[0]?.outbox.pending()).toEqual([]);
});

test('what waited offline goes out when the network is back', async () => {
  const { outbox, http, online } = aVisit([], false);
  outbox.of(KEY).put({ criterion: 'IMPACT', value: '70', note: '' }, 'at-once');
  await settled();
  http.expectNone(ADDRESS);
  online.set(true);
  TestBed.tick();
  await settled();
  expect(http.expectOne(ADDRESS).request.body).toMatchObject({ events: [{ value: '70' }] });
});

test("one person's marks are never sent under another's session, and go when their person is back", async () => {
  const { outbox, http, user } = aVisit();
  user.set(aUser('juror', { id: 'juror-2' }));
  const own = outbox.of(KEY);
  own.put({ criterion: 'IMPACT', value: '70', note: '' }, 'at-once');
  await settled();
  http.expectNone(ADDRESS);
  expect(own.state()).toEqual({ kind: 'failed', changes: 1, reason: 'signed-out' });
  user.set(aUser('juror', { id: KEY.person }));
  TestBed.tick();
  await settled();
  expect(http.expectOne(ADDRESS).request.body).toMatchObject({ events: [{ value: '70' }] });
});

test.each([
  { status: 0, body: null, kind: 'unreachable', because: 'no network' },
  { status: 503, body: null, kind: 'unreachable', because: 'a server that is not well' },
  { status: 429, body: null, kind: 'unreachable', because: 'too many requests' },
  { status: 401, body: { code: 'not-signed-in' }, kind: 'signed-out', because: 'a session that ended' },
  { status: 403, body: { code: 'forgery-suspected' }, kind: 'signed-out', because: 'a lost XSRF cookie' },
  { status: 422, body: { code: 'mark-above-scale' }, kind: 'refused', because: 'a mark that breaks the rubric' },
  { status: 409, body: { code: 'sheet-locked' }, kind: 'refused', because: 'a sheet that is locked' },
])('$because is $kind', ({ status, body, kind }) => {
  expect(outcomeOf(new HttpErrorResponse({ status, error: body })).kind).toBe(kind);
});

test('a sheet is named by its key and found by its name', () => {
  const key: SheetKey = { ...KEY, entry: 'A/B' };
  expect(sheetKey(sheetName(key))).toEqual(key);
  expect(sheetKey('juror-1/demo/unknown/IP-001')).toBeNull();
  expect(sheetKey('juror-1')).toBeNull();
});
