/** @jest-environment node */
import type { Rubric } from '@anggakara/scoring';
import { aCriterion, aRubric } from '../../testing/sheets';
import { sheetSections } from './sheet-sections';

test('criteria right below the root stand without a heading, each with its weight', () => {
  const [section] = sheetSections(aRubric({ metric: true }));
  expect(section).toMatchObject({ code: 'TOTAL', name: null, weight: null });
  expect(section?.criteria.map(({ node, weight }) => [node.code, weight])).toEqual([
    ['OUTPUT', '30 dari 100'],
    ['IMPACT', '50 dari 100'],
  ]);
});

test('a group stands with its own weight, and one that is computed alone does not stand', () => {
  const rubric = aRubric();
  const { provenance } = rubric.root;
  const group = (code: string, children: Rubric['root']['children']) =>
    ({ kind: 'group', code, name: `Kelompok ${code}`, description: '', provenance, children }) as const;
  const [metric] = aRubric({ metric: true }).root.children.filter(({ kind }) => kind === 'metric');
  const computed = group('FOLLOW_UP', metric === undefined ? [] : [metric]);
  const nested: Rubric = {
    ...rubric,
    root: { ...rubric.root, children: [group('PRESENTATION', [aCriterion('DELIVERY')]), computed] },
    indices: rubric.indices.map((index) => ({
      ...index,
      weights: { PRESENTATION: 20, DELIVERY: 12, FOLLOW_UP: 80 },
      totals: { TOTAL: 100, PRESENTATION: 20 },
    })),
  };
  expect(sheetSections(nested)).toMatchObject([
    {
      code: 'PRESENTATION',
      name: 'Kelompok PRESENTATION',
      weight: '20 dari 100',
      criteria: [{ weight: '12 dari 20' }],
    },
  ]);
});

test('columns that weigh a criterion differently are all said', () => {
  const rubric = aRubric();
  const [index] = rubric.indices;
  if (index === undefined) throw new Error('a rubric has a column');
  const other = { ...index, code: 'x', name: 'Dampak', weights: { OUTPUT: 20, IMPACT: 80 } };
  const [section] = sheetSections({ ...rubric, indices: [index, other] });
  expect(section?.criteria[0]?.weight).toBe('40 dari 100 (UPP), 20 dari 100 (Dampak)');
});
