import { aRubric } from '../../testing/sheets';
import { planLines } from './rubric-plan';
import { nodeNames, rubricRows } from './rubric-rows';

test('the tree stands as rows, each with its weight out of the total of its group', () => {
  const rows = rubricRows(aRubric({ metric: true }));
  expect(rows.map(({ node, parent, depth, weights }) => [node.code, parent, depth, weights[0]])).toEqual([
    ['OUTPUT', 'TOTAL', 1, { index: 'service-unit', weight: 30, total: 100 }],
    ['IMPACT', 'TOTAL', 1, { index: 'service-unit', weight: 50, total: 100 }],
    ['RESOLVED', 'TOTAL', 1, { index: 'service-unit', weight: 20, total: 100 }],
  ]);
  expect(nodeNames(aRubric()).get('OUTPUT')).toBe('Nama OUTPUT');
});

test('children stand under their group, one step deeper', () => {
  const rubric = aRubric();
  const inner = { ...rubric.root, code: 'INNER', name: 'Dalam' };
  const rows = rubricRows({ ...rubric, root: { ...rubric.root, children: [inner] } });
  expect(rows.map(({ node, depth }) => [node.code, depth])).toEqual([
    ['INNER', 1],
    ['OUTPUT', 2],
    ['IMPACT', 2],
  ]);
});

test('every rule between marks and rank is one line with its provenance', () => {
  const lines = planLines({
    ...aRubric(),
    tieChain: {
      elements: [
        { kind: 'node', node: 'IMPACT' },
        { kind: 'metric', metric: 'M3' },
        { kind: 'carried-score', stage: 'document' },
        { kind: 'median-juror-total' },
      ],
      provenance: { kind: 'documented', source: 'S1' },
    },
  });
  expect(lines.map(({ label, parts }) => `${label}: ${parts.map(({ text }) => text).join(', ')}`)).toEqual([
    'Dasar peringkat: Kolom bobot UPP.',
    'Nilai panel: Rata-rata lembar yang dihitung.',
    'Kuorum: 3 lembar nilai',
    'Bobot berlaku paling sedikit: 60 % dari bobot; di bawahnya peserta belum lengkap.',
    'Pembulatan: Metrik 4 desimal; kriteria tidak dibulatkan; nilai tahap 2 desimal; nilai akhir 2 desimal.',
    'Urutan pemecah nilai sama: Nama IMPACT, batas bawah persentase selesai (M3), nilai tahap dokumen, median nilai juri',
  ]);
  expect(lines.at(-1)?.parts.map(({ isName }) => isName)).toEqual([true, false, false, false]);
  expect(lines.at(-1)?.provenance).toEqual({ kind: 'documented', source: 'S1' });
});

test('several columns are averaged', () => {
  const rubric = aRubric();
  const [index] = rubric.indices;
  const indices = [
    { ...index!, code: 'a', name: 'A' },
    { ...index!, code: 'b', name: 'B' },
  ];
  const [first] = planLines({ ...rubric, indices, rankedBy: { ...rubric.rankedBy, indices: ['a', 'b'] } });
  expect(first?.parts).toEqual([{ text: 'Rata-rata kolom bobot A dan B.', isName: false }]);
});
