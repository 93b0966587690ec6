import {
  aGroup,
  aMark,
  anEntry,
  anIndex,
  anInput,
  aRubric,
  aSheet,
  ASSUMED,
  entryOf,
  resultOf,
} from '../../test/builders';
import { oneMarkDocument } from '../../test/one-mark';
import type { EntryInput } from '../input-document';
import type { FinalRule } from './final-rule';

test('finals 7: the gap to the cut is told stage by stage, whatever their codes are', () => {
  const stages = [
    { stage: 'null', weight: 1 },
    { stage: 'short', weight: 2 },
  ];
  const carried = (first: string, second: string) => [
    { stage: 'null', score: first },
    { stage: 'short', score: second },
  ];
  const result = resultOf(
    oneMarkDocument(
      { P: [80], Q: [70] },
      {
        rubric: { final: { kind: 'carry', own: 1, stages, total: 4, provenance: ASSUMED } },
        entries: { P: { carried: carried('70', '90') }, Q: { carried: carried('60', '80') } },
        places: 1,
      },
    ),
  );
  expect(entryOf(result, 'P').final?.parts.map(({ stage, part }) => [stage, part])).toEqual([
    [null, '20.000000'],
    ['null', '17.500000'],
    ['short', '45.000000'],
  ]);
  expect(entryOf(result, 'Q').cutDistance?.final?.parts.map(({ stage, difference }) => [stage, difference])).toEqual([
    [null, '2.500000'],
    ['null', '2.500000'],
    ['short', '5.000000'],
  ]);
});

test('numbers 6: of equal parts the own stage has the last digit, before the others by code', () => {
  const stages = ['document', 'early'].map((stage) => ({ stage, weight: 1 }));
  const carried = (score: string) => stages.map(({ stage }) => ({ stage, score }));
  const final = { kind: 'carry', own: 1, stages, total: 3, provenance: ASSUMED } as const;
  const result = resultOf(
    oneMarkDocument(
      { P: [20], Q: [10] },
      { rubric: { final }, entries: { P: { carried: carried('20') }, Q: { carried: carried('10') } }, places: 1 },
    ),
  );
  expect(entryOf(result, 'P').final?.parts.map(({ part }) => part)).toEqual(['6.666667', '6.666667', '6.666666']);
  const gaps = entryOf(result, 'Q').cutDistance?.final?.parts.map((part) => part.difference);
  expect(gaps).toEqual(['3.333334', '3.333333', '3.333333']);
});

describe('winners 7: of several cuts the nearest is told, by the score that is ranked', () => {
  const root = aGroup('ROOT', aMark('A'), aMark('B'));
  const indices = [anIndex(root, 'first', { A: 1, B: 0 }), anIndex(root, 'second', { A: 0, B: 1 })];
  const carried = (score: string, rank: number) => ({ carried: [{ stage: 'document', score, rank }] });
  const extra = (points: string) => ({ adjustments: [{ code: 'extra', points, reason: 'Keputusan pleno' }] });

  /** Without what was carried and adjusted, R lacks least where P has won. */
  function nearestTo(final: FinalRule | null, entries: Readonly<Record<string, Partial<EntryInput>>>): string | null {
    const rubric = aRubric({ root, indices, ...(final && { final: { ...final, provenance: ASSUMED } }) });
    const input = anInput({
      rubrics: [{ group: 'IP', rubric }],
      entries: ['P', 'Q', 'R'].map((code) => anEntry(code, entries[code])),
      sheets: [aSheet('P', { A: 90, B: 10 }), aSheet('Q', { A: 10, B: 90 }), aSheet('R', { A: 80, B: 70 })],
      selection: {
        kind: 'winners',
        categories: indices.map(({ code }) => ({ category: code, group: 'IP', places: 1 })),
      },
    });
    return entryOf(resultOf(input), 'R').cutDistance?.against ?? null;
  }

  test.each<{ final: FinalRule | null; entries: Parameters<typeof nearestTo>[1]; against: string; because: string }>([
    { final: null, entries: {}, against: 'P', because: 'the own stage alone' },
    { final: null, entries: { P: extra('15') }, against: 'Q', because: 'what the winner was given' },
    { final: null, entries: { P: extra('0'), Q: extra('-15') }, against: 'Q', because: 'what the winner was taken' },
    {
      final: { kind: 'carry', own: 1, stages: [{ stage: 'document', weight: 1 }], total: 2 },
      entries: { P: carried('90', 1), Q: carried('50', 2), R: carried('40', 3) },
      against: 'Q',
      because: 'carried scores',
    },
    {
      final: { kind: 'factored-ranks', own: '1', stages: [{ stage: 'document', factor: '1' }] },
      entries: { P: carried('1', 1), Q: carried('1', 3), R: carried('1', 4) },
      against: 'Q',
      because: 'summed places',
    },
  ])('$because', ({ final, entries, against }) => expect(nearestTo(final, entries)).toBe(against));
});
