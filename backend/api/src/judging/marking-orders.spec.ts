import { markingOrders } from './marking-orders';

const beginning = (personId: string, entry: string, minute: number) => {
  return { personId, entry, at: new Date(Date.UTC(2026, 1, 2, 3, minute)) };
};

test('each person has the order in which the sheets were begun', () => {
  const beginnings = [beginning('p1', 'IP-002', 1), beginning('p1', 'IP-001', 4), beginning('p2', 'IP-001', 2)];
  expect(markingOrders(beginnings)).toEqual([
    { juror: 'p1', entries: ['IP-002', 'IP-001'] },
    { juror: 'p2', entries: ['IP-001'] },
  ]);
});

test('whoever began two sheets at one moment has none', () => {
  const beginnings = [beginning('p1', 'IP-001', 1), beginning('p1', 'IP-002', 1), beginning('p2', 'IP-001', 1)];
  expect(markingOrders(beginnings)).toEqual([{ juror: 'p2', entries: ['IP-001'] }]);
});
