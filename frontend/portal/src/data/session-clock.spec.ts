import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../testing/fake-api';
import { aSession, LIMITS } from '../testing/people';
import { providersOf } from '../testing/visit';
import { Session } from './session';
import { SESSION_CHANNEL, type SessionNews } from './session-channel';
import { SessionClock } from './session-clock';

const MINUTE = 60_000;

/** A window whose own clock is wrong, and what the other windows of the browser hear and say. */
async function aWindow() {
  jest.useFakeTimers({ now: Date.parse('2031-05-05T05:05:00Z') });
  const told: SessionNews[] = [];
  const heard: ((news: SessionNews) => void)[] = [];
  const channel = {
    tell: (news: SessionNews) => told.push(news),
    listen: (hear: (news: SessionNews) => void) => heard.push(hear),
  };
  const api = new FakeApi().on('GET /api/session', aSession('juror'));
  TestBed.configureTestingModule({ providers: [...providersOf(api), { provide: SESSION_CHANNEL, useValue: channel }] });
  const clock = TestBed.inject(SessionClock);
  const session = TestBed.inject(Session);
  await session.known();
  TestBed.tick();
  const pass = (minutes: number): void => {
    jest.advanceTimersByTime(minutes * MINUTE);
    TestBed.tick();
  };
  const hear = (news: SessionNews): void => {
    for (const listener of heard) listener(news);
    TestBed.tick();
  };
  return { clock, session, told, pass, hear };
}

afterEach(() => jest.useRealTimers());

test('notice is given five minutes before an unused session ends, and then its person is asked to sign in', async () => {
  const { clock, session, pass } = await aWindow();
  pass(54);
  expect(clock.standing()).toEqual({ kind: 'open' });
  pass(1);
  expect(clock.standing()).toEqual({ kind: 'ending', cause: 'idle', at: LIMITS.idleUntil });
  expect(session.isLapsed()).toBe(false);
  pass(5);
  expect(session.isLapsed()).toBe(true);
  expect(session.user()).not.toBeNull();
});

test('a use in this window is told to the others, not with every request', async () => {
  const { clock, told, pass } = await aWindow();
  clock.noteUse();
  clock.noteUse();
  pass(1);
  clock.noteUse();
  expect(told.map(({ kind }) => kind)).toEqual(['used', 'used']);
});

test('a use in another window keeps this one from giving notice', async () => {
  const { clock, pass, hear } = await aWindow();
  pass(56);
  expect(clock.standing().kind).toBe('ending');
  hear({ kind: 'used', at: Date.now() });
  expect(clock.standing().kind).toBe('open');
});

test('signing in again in one window brings all of them back, signing out none', async () => {
  const { clock, session, pass, hear } = await aWindow();
  hear({ kind: 'closed' });
  expect(session.isLapsed()).toBe(true);
  pass(61);
  hear({ kind: 'opened', limits: LIMITS, person: aSession('juror').user.id, at: Date.now() });
  expect([session.isLapsed(), clock.standing().kind]).toEqual([false, 'open']);
});

test('when somebody else signs in, the windows of who was there wait', async () => {
  const { session, hear } = await aWindow();
  hear({ kind: 'opened', limits: LIMITS, person: 'another', at: Date.now() });
  expect(session.isLapsed()).toBe(true);
});
