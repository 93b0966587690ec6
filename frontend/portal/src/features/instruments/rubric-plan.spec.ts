/** @jest-environment node */
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

const ASSUMED = { kind: 'assumption', reason: 'Contoh.' } as const;
const GROUP = { code: 'IP', places: 5, provenance: ASSUMED } as const;

test('every rule between marks and places is one line with its provenance', () => {
  const rubric = {
    ...aRubric(),
    panel: { method: 'trim', drop: 1, level: 'criteria', provenance: ASSUMED },
    tieChain: {
      elements: [
        { kind: 'node', node: 'IMPACT' },
        { kind: 'carried-score', stage: 'document' },
        { kind: 'countback', of: 'marks', equalCountOnly: false },
      ],
      provenance: { kind: 'documented', source: 'S1' },
    },
  } as const;
  const lines = planLines(rubric, { group: GROUP, stageName: () => 'Penilaian Dokumen' });
  expect(lines.map(({ label, parts }) => `${label}: ${parts.map(({ text }) => text).join('')}`)).toEqual([
    'Dasar peringkat: Kolom bobot UPP.',
    expect.stringMatching(/^Nilai panel: Rata-rata terpangkas: pada tiap kriteria 1 nilai tertinggi/),
    expect.stringMatching(/^Nilai akhir: Nilai tahap ini/),
    expect.stringMatching(/^Penyesuaian: Pengurangan atau tambahan/),
    'Kuorum: 3 lembar nilai',
    'Bobot berlaku paling sedikit: 60 % dari bobot; di bawahnya peserta belum lengkap.',
    'Pembulatan: Metrik 4 desimal; kriteria tidak dibulatkan; nilai tahap 2 desimal; nilai akhir 2 desimal.',
    'Urutan pemecah nilai sama: Nama IMPACT, nilai Penilaian Dokumen, nilai juri satu per satu dari yang tertinggi',
    'Tempat: 5 tempat.',
    'Nilai sama di batas tempat: Putusan pleno yang tercatat menentukan.',
  ]);
  expect(lines.map(({ provenance }) => provenance?.kind ?? null)).toEqual([
    ...[
      'assumption',
      'assumption',
      null,
      null,
      'assumption',
      'assumption',
      'assumption',
      'documented',
      'assumption',
      null,
    ],
  ]);
});

test('a stage that makes winners has no places of a group', () => {
  const lines = planLines(aRubric(), { group: null, stageName: (code) => code });
  expect(lines.map(({ kind }) => kind)).not.toContain('places');
});
