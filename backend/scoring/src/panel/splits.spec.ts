import { ASSUMED, aRubric, aSheet, anEntry, anInput, resultOf } from '../../test/builders';
import type { TieChainElement } from './chain-element';

const SAME_TOTAL = { P: [80, 60], Q: [70, 70], R: [80, 60], S: [90, 50] } as const;

/** Entries of equal means, each marked by two jurors, with a rank in an earlier stage. */
function splitsUnder(
  elements: readonly TieChainElement[],
  marks: Readonly<Record<string, readonly number[]>> = SAME_TOTAL,
) {
  const rubric = aRubric({ tieChain: { elements, provenance: ASSUMED } });
  const input = anInput({
    rubrics: [{ group: 'IP', rubric }],
    entries: Object.keys(marks).map((code, order) =>
      anEntry(code, { carried: [{ stage: 'earlier', rank: order + 1 }] }),
    ),
    sheets: Object.entries(marks).flatMap(([code, own]) =>
      own.map((mark, seat) => aSheet(code, { A: mark, B: mark }, { juror: `j${seat + 1}` })),
    ),
  });
  return resultOf(input).groups[0]?.splits;
}

const COUNTBACK = { kind: 'countback', of: 'marks', equalCountOnly: true } as const;
const EARLIER = { kind: 'carried-rank', stage: 'earlier' } as const;

describe('ranking 3: which element made which cut between equals', () => {
  test('the marks from the highest down, then the earlier rank', () => {
    expect(splitsUnder([COUNTBACK, EARLIER])).toEqual([
      { category: null, better: ['S'], worse: ['P'], by: 0 },
      { category: null, better: ['P'], worse: ['R'], by: 1 },
      { category: null, better: ['R'], worse: ['Q'], by: 0 },
    ]);
  });

  test('who is still equal stands on one side together', () => {
    expect(splitsUnder([COUNTBACK])).toEqual([
      { category: null, better: ['S'], worse: ['P', 'R'], by: 0 },
      { category: null, better: ['P', 'R'], worse: ['Q'], by: 0 },
    ]);
  });

  test('neither a countback that was passed over nor a count that is the same', () => {
    const counts = { kind: 'count-of-marks', atLeast: '50' } as const;
    expect(splitsUnder([COUNTBACK, EARLIER], { P: [60, 80], Q: [70, 70, 70] })).toEqual([
      { category: null, better: ['P'], worse: ['Q'], by: 1 },
    ]);
    expect(splitsUnder([counts, EARLIER], { P: [60, 80], Q: [70, 70] })).toEqual([
      { category: null, better: ['P'], worse: ['Q'], by: 1 },
    ]);
  });

  test('a chain of scores alone is told by its values', () => {
    expect(splitsUnder([{ kind: 'node', node: 'A' }])).toBeUndefined();
  });
});
