import { scoredOf, sheetState, unscored } from './sheet-state';

const CRITERIA = ['A', 'B'];
const LOCKED = new Date('2026-02-04T03:42:00Z');

test.each([
  { sheet: undefined, recused: false, state: 'not-started', because: 'there is no sheet' },
  {
    sheet: { sequence: 0, lockedAt: null, scored: [] },
    recused: false,
    state: 'not-started',
    because: 'it has no event',
  },
  {
    sheet: { sequence: 1, lockedAt: null, scored: ['A'] },
    recused: false,
    state: 'in-progress',
    because: 'B has no mark',
  },
  {
    sheet: { sequence: 2, lockedAt: null, scored: [] },
    recused: false,
    state: 'in-progress',
    because: 'not scored is a decision',
  },
  {
    sheet: { sequence: 2, lockedAt: null, scored: ['A', 'B'] },
    recused: false,
    state: 'complete',
    because: 'all is marked',
  },
  {
    sheet: { sequence: 2, lockedAt: LOCKED, scored: ['A', 'B'] },
    recused: false,
    state: 'locked',
    because: 'it was sent',
  },
  {
    sheet: { sequence: 2, lockedAt: LOCKED, scored: ['A', 'B'] },
    recused: true,
    state: 'recused',
    because: 'its juror stepped aside',
  },
])('$state: $because', ({ sheet, recused, state }) => {
  expect(sheetState(CRITERIA, sheet, recused)).toBe(state);
});

test('a criterion without a number has no mark, zero is one', () => {
  const mark = { note: null, eventId: '', sequence: 1, at: '' };
  const scored = scoredOf([
    { ...mark, criterion: 'A', value: '0' },
    { ...mark, criterion: 'B', value: 'not-scored' },
  ]);

  expect(scored).toEqual(['A']);
  expect(unscored(CRITERIA, scored)).toEqual(['B']);
});
