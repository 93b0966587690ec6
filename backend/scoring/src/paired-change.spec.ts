import fc from 'fast-check';
import { completion, pairedChange, type PairedWindow, volumePerInhabitants } from './paired-change';
import { rateText } from './rate';
import { LAW } from '../test/law';

const aWindow = (year: number, window: Partial<PairedWindow> = {}): PairedWindow => ({
  ...{ from: `${year}-01-01`, to: `${year}-12-31`, received: 100, resolved: 80 },
  ...window,
});
const BASE = aWindow(2024);

describe('paired view 1: more complaints and higher completion, never one of them alone', () => {
  test.each([
    { received: 120, resolved: 102, quadrant: 'both-up', volume: '20.0', points: '5.0' },
    { received: 120, resolved: 90, quadrant: 'more-lower', volume: '20.0', points: '-5.0' },
    { received: 80, resolved: 72, quadrant: 'fewer-higher', volume: '-20.0', points: '10.0' },
    { received: 80, resolved: 40, quadrant: 'both-down', volume: '-20.0', points: '-30.0' },
    { received: 120, resolved: 96, quadrant: 'level', volume: '20.0', points: '0.0' },
    { received: 100, resolved: 90, quadrant: 'level', volume: '0.0', points: '10.0' },
    { received: 100, resolved: 80, quadrant: 'level', volume: '0.0', points: '0.0' },
    { received: 100, resolved: 70, quadrant: 'level', volume: '0.0', points: '-10.0' },
    { received: 80, resolved: 64, quadrant: 'level', volume: '-20.0', points: '0.0' },
  ])('80 of 100, then $resolved of $received: $quadrant', ({ received, resolved, quadrant, volume, points }) => {
    expect(pairedChange(BASE, aWindow(2025, { received, resolved }))).toEqual({
      ...{ kind: 'compared', quadrant, volumePercent: volume, completionPoints: points },
    });
  });

  test('a change too small to be printed is still one', () => {
    const base = aWindow(2024, { received: 10_000, resolved: 9_000 });
    expect(pairedChange(base, aWindow(2025, { received: 10_001, resolved: 9_001 }))).toMatchObject({
      ...{ quadrant: 'both-up', volumePercent: '0.0', completionPoints: '0.0' },
    });
  });
});

describe('paired view 2: completion is resolved of all received', () => {
  test('with both its counts', () => expect(rateText(completion(BASE))).toBe('80,0 % (80/100)'));
});

describe('paired view 3: windows that are not alike are shown and not compared', () => {
  test.each([
    { from: '2025-01-01', to: '2025-06-30', because: 'half a year beside a whole one' },
    { from: '2025-02-01', to: '2026-01-31', because: 'a year that begins elsewhere' },
    { from: '2024-01-01', to: '2024-12-31', because: 'the same window' },
    { from: '2023-01-01', to: '2023-12-31', because: 'an earlier one as the later' },
    { from: '2025-01-01', to: '2026-12-31', because: 'two years beside one' },
  ])('$because', ({ from, to }) => {
    expect(pairedChange(BASE, { ...BASE, from, to })).toEqual({ kind: 'windows-differ' });
  });

  test('the end of February is one day, whatever the year', () => {
    const leap = aWindow(2024, { to: '2024-02-29' });
    expect(pairedChange(leap, aWindow(2025, { to: '2025-02-28' }))).toMatchObject({ kind: 'compared' });
  });
});

describe('paired view 4: below ten complaints in either window nothing is compared', () => {
  test.each([
    [9, 100],
    [100, 9],
    [0, 0],
  ])('%i and %i', (base, now) => {
    const change = pairedChange(
      aWindow(2024, { received: base, resolved: 0 }),
      aWindow(2025, { received: now, resolved: 0 }),
    );
    expect(change).toEqual({ kind: 'too-few', least: 10 });
  });
});

describe('paired view 5: volume per 10,000 inhabitants and year', () => {
  test.each([
    {
      window: { from: '2020-01-01', to: '2020-12-30', received: 59, resolved: 53 },
      inhabitants: 4_123_303,
      is: '0.14',
    },
    {
      window: { from: '2025-01-01', to: '2025-12-31', received: 100, resolved: 80 },
      inhabitants: 10_000,
      is: '100.00',
    },
    { window: { from: '2025-01-01', to: '2025-01-01', received: 1, resolved: 0 }, inhabitants: 3_650_000, is: '1.00' },
  ])('$window.received of $inhabitants inhabitants is $is', ({ window, inhabitants, is }) => {
    expect(volumePerInhabitants(window, inhabitants)).toBe(is);
  });

  test('has no meaning without inhabitants', () => {
    expect(() => volumePerInhabitants(BASE, 0)).toThrow(RangeError);
  });
});

test('what went up from one window to the next went down the other way round', () => {
  const counts = fc
    .tuple(fc.integer({ min: 10, max: 5_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([received, share]) => ({ received, resolved: Math.floor(received * share) }));
  const opposite = {
    ...{ 'both-up': 'both-down', 'both-down': 'both-up', 'more-lower': 'fewer-higher', 'fewer-higher': 'more-lower' },
    level: 'level',
  };
  fc.assert(
    fc.property(counts, counts, (one, other) => {
      const there = pairedChange(aWindow(2024, one), aWindow(2025, other));
      const back = pairedChange(aWindow(2024, other), aWindow(2025, one));
      if (there.kind !== 'compared' || back.kind !== 'compared') throw new Error('both are compared');
      expect(back.quadrant).toBe(opposite[there.quadrant]);
    }),
    LAW,
  );
});
