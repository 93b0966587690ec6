import { ASSUMED, aRubric, aSheet, anEntry, anInput, resultOf } from '../../test/builders';
import type { EntryInput } from '../input-document';
import type { Rubric } from '../rubric';
import { adviceOn } from './advice';
import type { GroupAdvice } from './advice-document';
import { adviceWords } from './advice-words';

const CODES = ['P', 'Q', 'R', 'S'];

function adviceUnder(parts: Partial<Rubric>, entry: Partial<EntryInput> = {}): GroupAdvice {
  const rubric = aRubric(parts);
  const input = anInput({
    rubrics: [{ group: 'IP', rubric }],
    entries: CODES.map((code) => anEntry(code, entry)),
    sheets: CODES.flatMap((code, row) =>
      ['j1', 'j2', 'j3'].map((juror, seat) =>
        aSheet(code, { A: 90 - 6 * row + seat * row, B: 60 + 5 * row - seat }, { juror }),
      ),
    ),
  });
  const advice = adviceOn(resultOf(input), {
    rubrics: [{ group: 'IP', rubric }],
    sha256: () => '0123456789abcdef',
    draws: { ranks: 20, weights: 20 },
  });
  const [group] = advice.groups;
  if (group === undefined) throw new Error('no group');
  return group;
}

const told = ({ ranks, criteria, adjusted, recusals }: GroupAdvice) =>
  [ranks, criteria, adjusted, recusals].flat().length;

describe('advice 14: what speaks of means is not told of a score that is none', () => {
  test.each([
    { of: 'a median', rubric: { panel: { method: 'median', provenance: ASSUMED } }, entry: {} },
    { of: 'a trimmed mean', rubric: { panel: { method: 'trim', drop: 0, provenance: ASSUMED } }, entry: {} },
    {
      of: 'points for places',
      rubric: {
        panel: {
          ...{
            method: 'rank-points',
            points: ['12', '10'],
            orderedBy: 'highest',
            sharedRanks: 'average',
            total: 'sum',
          },
          provenance: ASSUMED,
        },
      },
      entry: {},
    },
    {
      of: 'the best of two stages',
      rubric: { final: { kind: 'best-of', stages: ['earlier'], provenance: ASSUMED } },
      entry: {},
    },
    { of: 'lines added', rubric: {}, entry: { adjustments: [{ code: 'LATE', points: '-1', reason: 'Terlambat.' }] } },
  ] as const)('$of', ({ rubric, entry }) => {
    const group = adviceUnder(rubric as Partial<Rubric>, entry);
    expect(group.cautions).toContain('not-a-mean');
    expect(group.cautions).not.toContain('order-unchanged-by-construction');
    expect(told(group)).toBe(0);
    expect(group.severity).toHaveLength(3);
    expect(group.agreement).not.toBeNull();
    const words = adviceWords({ draws: { ranks: 20, weights: 20 } }, group, { language: 'id', nameOf: (code) => code });
    const refused = words.filter(({ says }) => says.includes('jangan dipakai')).map(({ analysis }) => analysis);
    expect(refused).toEqual(['severity', 'recusals', 'ranks', 'left-out', 'weights']);
  });

  test('the mean of the totals is told in full', () => {
    const group = adviceUnder({});
    expect(group.cautions).not.toContain('not-a-mean');
    expect(told(group)).toBeGreaterThan(8);
  });
});
