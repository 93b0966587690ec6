/** @jest-environment node */
import { anEdition } from '../../testing/editions';
import { groupSummaries } from './group-summaries';
import { presetSummary } from './preset-summary';

const DOCUMENTED = { kind: 'documented', source: 'noa.co.id' } as const;

test('a preset reads as the sum of its groups, those without places left out', () => {
  const groups = [
    { code: 'OA', name: '', places: 6, provenance: DOCUMENTED },
    { code: 'IP', name: '', places: 30, provenance: DOCUMENTED },
    { code: 'UPP', name: '', places: 0, provenance: DOCUMENTED },
  ] as const;
  expect(presetSummary({ code: '2020', name: 'Kuota 2020', groups, categories: [] })).toEqual({
    code: '2020',
    name: 'Kuota 2020',
    quota: 'Top 36 = 6 OA + 30 IP',
    provenance: DOCUMENTED,
  });
});

test('each group has the awards it competes for', () => {
  const summaries = groupSummaries(anEdition());
  expect(summaries.map(({ group, categories }) => [group.code, categories.length])).toEqual([
    ['IP', 1],
    ['OA', 0],
  ]);
});
