/** @jest-environment node */
import type { SessionLimitsView } from '@anggakara/contracts';
import { localLimits, sessionStanding, usedAt } from './session-limits';

const VIEW: SessionLimitsView = {
  now: '2026-02-02T01:00:00.000Z',
  idleUntil: '2026-02-02T02:00:00.000Z',
  endsAt: '2026-02-02T13:00:00.000Z',
};
const MINUTE = 60_000;

describe.each([
  { clock: 'right', heardAt: Date.parse(VIEW.now) },
  { clock: 'three hours behind', heardAt: Date.parse(VIEW.now) - 180 * MINUTE },
  { clock: 'a year ahead', heardAt: Date.parse(VIEW.now) + 365 * 24 * 60 * MINUTE },
])('on a clock that is $clock', ({ heardAt }) => {
  const limits = localLimits(VIEW, heardAt);
  const after = (minutes: number): number => heardAt + minutes * MINUTE;

  test.each([
    { minutes: 0, standing: { kind: 'open' } },
    { minutes: 54, standing: { kind: 'open' } },
    { minutes: 55, standing: { kind: 'ending', cause: 'idle', at: '2026-02-02T02:00:00.000Z' } },
    { minutes: 59, standing: { kind: 'ending', cause: 'idle', at: '2026-02-02T02:00:00.000Z' } },
    { minutes: 60, standing: { kind: 'over' } },
  ])('after $minutes unused minutes the session is $standing.kind', ({ minutes, standing }) => {
    expect(sessionStanding(limits, after(minutes))).toEqual(standing);
  });

  test('a use moves its end, to within the minute that the server does not note', () => {
    const used = usedAt(limits, after(50));
    expect(sessionStanding(used, after(103)).kind).toBe('open');
    expect(sessionStanding(used, after(105))).toMatchObject({ kind: 'ending', cause: 'idle' });
    expect(sessionStanding(used, after(109)).kind).toBe('over');
  });

  test('no use moves it beyond its last end', () => {
    const used = usedAt(limits, after(714));
    expect(sessionStanding(used, after(716))).toEqual({
      ...{ kind: 'ending', cause: 'absolute' },
      at: '2026-02-02T13:00:00.000Z',
    });
    expect(sessionStanding(used, after(720)).kind).toBe('over');
  });
});

test('a use that is heard of late takes nothing away', () => {
  const limits = localLimits(VIEW, Date.parse(VIEW.now));
  expect(usedAt(limits, Date.parse(VIEW.now) - 30 * MINUTE)).toEqual(limits);
});
