/** @jest-environment node */
import { aRuling } from '../../testing/runs';
import { waitingRuling } from './waiting-ruling';

const TIE = { kind: 'tie-at-cut', group: 'IP', category: null } as const;

test('of several rulings about one tie the latest waits', () => {
  const rulings = [aRuling({ code: 'R0001' }), aRuling({ code: 'R0002', selected: ['IP-002'] })];
  expect(waitingRuling(rulings, 1, TIE)?.code).toBe('R0002');
});

test.each([
  { ruling: { run: 2 }, because: 'another run' },
  { ruling: { group: 'UPP' }, because: 'another group' },
  { ruling: { kind: 'category-assignment', category: 'service-unit' }, because: 'another question' },
] as const)('a ruling about $because does not wait here', ({ ruling }) => {
  expect(waitingRuling([aRuling(ruling)], 1, TIE)).toBeNull();
});
