import type { RulingInput } from './input-document';
import { latestAssignments, latestFirst } from './latest-rulings';

const ruling = (code: string, parts: Partial<RulingInput> = {}): RulingInput => ({
  code,
  kind: 'category-assignment',
  group: 'IP',
  category: 'first',
  selected: [],
  reason: 'Rapat pleno.',
  ...parts,
});
const codesOf = (rulings: readonly RulingInput[]) => rulings.map(({ code }) => code);

test('shortlist 5: the highest code is the latest, in whatever order rulings come', () => {
  expect(codesOf(latestFirst([ruling('R-2'), ruling('R-3'), ruling('R-1')]))).toEqual(['R-3', 'R-2', 'R-1']);
});

test('winners 6: of each category the latest assignment counts, and a ruling on a tie is none', () => {
  const rulings = [
    ruling('R-1'),
    ruling('R-2', { category: 'second' }),
    ruling('R-3'),
    ruling('R-4', { kind: 'tie-at-cut' }),
    ruling('R-5', { category: null }),
  ];
  expect(codesOf(latestAssignments(rulings))).toEqual(['R-3', 'R-2']);
});
