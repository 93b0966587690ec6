import { someCounts } from '../test/builders';
import { summedCounts } from './summed-counts';

test('metrics 6: several periods are one window by the sums of their counts', () => {
  const january = someCounts({ received: 10, resolved: 6, answered: 6, withinSla: 5, cappedDaySum: 30 });
  const february = someCounts({ received: 4, archived: 1, answered: 3, cappedDaySum: 12 });
  const both = someCounts({ received: 14, resolved: 6, archived: 1, answered: 9, withinSla: 5, cappedDaySum: 42 });
  expect(summedCounts([january, february])).toEqual(both);
  expect(summedCounts([])).toEqual(someCounts({}));
});
