import { aClaimedPeriod, DEMO_PERIODS, fourClaimedPeriods } from '../../test/claimed-period';
import { refuseReversedWindows, refuseUnknownPeriods } from './typed-periods';

test('the periods of the edition are taken, in any order and not all of them', () => {
  expect(() => refuseUnknownPeriods(fourClaimedPeriods().toReversed(), DEMO_PERIODS)).not.toThrow();
  expect(() => refuseUnknownPeriods([aClaimedPeriod()], DEMO_PERIODS)).not.toThrow();
});

test('each unknown period is named with those that there are', () => {
  const typed = [aClaimedPeriod(), aClaimedPeriod({ period: '2019-S1' }), aClaimedPeriod({ period: '2019-S2' })];
  const allowed = '2024-S1, 2024-S2, 2025-S1, 2025-S2';
  expect(() => refuseUnknownPeriods(typed, DEMO_PERIODS)).toThrow(
    expect.objectContaining({
      code: 'invalid-request',
      faults: [
        { path: 'periods[1].period', code: 'not-one-of', facts: { allowed } },
        { path: 'periods[2].period', code: 'not-one-of', facts: { allowed } },
      ],
    }),
  );
});

test('of a period that is there twice, the second is refused', () => {
  expect(() => refuseUnknownPeriods([aClaimedPeriod(), aClaimedPeriod()], DEMO_PERIODS)).toThrow(
    expect.objectContaining({ faults: [{ path: 'periods[1].period', code: 'repeated' }] }),
  );
});

test('each window that runs backwards is named with its days', () => {
  const [first = aClaimedPeriod(), ...others] = fourClaimedPeriods();
  const typed = [{ ...first, end: '2023-12-31' }, ...others];
  expect(() => refuseReversedWindows(typed)).toThrow(
    expect.objectContaining({
      code: 'window-reversed',
      faults: [
        {
          ...{ path: 'periods[0].end', code: 'window-reversed' },
          facts: { start: '2024-01-01', end: '2023-12-31' },
        },
      ],
    }),
  );
});

test.each(['2025-01-01', '2025-01-02', '2030-12-31'])('a window from 2025-01-01 may end on %s', (end) => {
  expect(() => refuseReversedWindows([aClaimedPeriod({ end })])).not.toThrow();
});
