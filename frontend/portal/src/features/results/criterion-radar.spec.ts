/** @jest-environment node */
import type { EntryResult } from '@anggakara/scoring';
import { aGroupResult, aRanked } from '../../testing/runs';
import { aRubric } from '../../testing/sheets';
import { criterionRadar, median } from './criterion-radar';

const CODES = ['OUTPUT', 'IMPACT', 'REACH'];

function rubric(codes = CODES) {
  const template = aRubric();
  const [child] = template.root.children;
  if (child === undefined) throw new Error('A rubric has criteria');
  return {
    ...template,
    root: { ...template.root, children: codes.map((code) => ({ ...child, code, name: `Nama ${code}` })) },
  };
}

function scored(entry: EntryResult, ...scores: readonly (string | null)[]): EntryResult {
  const nodes = scores.map((score, place) => ({
    node: CODES[place] ?? '',
    kind: 'mark' as const,
    score,
    contribution: null,
  }));
  return { ...entry, nodes };
}

const CUT = scored(aRanked('IP-001', 1, '80.00'), '80', '70', '90');
const OWN = scored(aRanked('IP-002', 2, '70.00', false), '90', '50', null);
const LAST = scored(aRanked('IP-003', 3, '60.00', false), '60', '60', '70');
const RESULT = {
  entries: [CUT, OWN, LAST],
  groups: [aGroupResult({ cut: { entry: 'IP-001', rank: 1, score: '80.00' } })],
};

test('an entry stands against the median of its group and against the entry at the cut', () => {
  const radar = criterionRadar(RESULT, OWN, rubric());
  expect(radar?.headline).toBe('Di atas median kelompok pada 1 dari 2 kriteria; paling jauh di bawah pada Nama IMPACT');
  expect(radar?.series).toMatchObject([
    { name: 'Peserta ini', values: [90, 50, null], texts: ['90,00', '50,00', '-'] },
    { name: 'Median kelompok', values: [80, 60, 80] },
    { name: 'Peserta di batas (IP-001)', values: [80, 70, 90] },
  ]);
  expect(radar?.note).toContain('n = 3 peserta');
});

test('the entry at the cut is not held against itself', () => {
  expect(criterionRadar(RESULT, CUT, rubric())?.series).toHaveLength(2);
});

test('no mark of a juror is in it', () => {
  const jurors = [{ juror: 'p1', marks: [{ criterion: 'OUTPUT', value: '17' }], totals: [] }];
  expect(JSON.stringify(criterionRadar(RESULT, { ...OWN, jurors }, rubric()))).not.toMatch(/17|p1/);
});

test('an entry without a rank and a rubric of two criteria have no radar', () => {
  const standing = { kind: 'incomplete', reason: 'below-quorum', counted: 1, needed: 2 } as const;
  expect(criterionRadar(RESULT, { ...OWN, standing }, rubric())).toBeNull();
  expect(criterionRadar(RESULT, OWN, rubric(['OUTPUT', 'IMPACT']))).toBeNull();
});

test.each([
  { values: [3, 1, 2], middle: 2 },
  { values: [4, 1, 2, 3], middle: 2.5 },
  { values: [], middle: null },
])('the median of $values is $middle', ({ values, middle }) => expect(median(values)).toBe(middle));
