import { explanationLines } from './explanation';
import type { InputDocument, MetricInput, RulingInput } from './input-document';
import type { Language } from './number-text';
import type { TieChainElement } from './panel/chain-element';
import type { Rubric } from './rubric';
import {
  aGroup,
  aMark,
  aMetric,
  anEntry,
  anIndex,
  aRubric,
  ASSUMED,
  marked,
  resultOf,
  someMetrics,
} from '../test/builders';

function linesOf(input: InputDocument, entry: string, language: Language = 'id'): readonly string[] {
  return explanationLines(resultOf(input), input.rubrics[0]?.rubric ?? aRubric(), entry, language);
}

const FOUR = { P: { A: 90, B: 90 }, Q: { A: 80, B: 81 }, R: { A: 80, B: 70 }, S: { A: 40, B: 95 } };

describe('rank and outcome', () => {
  const input = marked(FOUR);

  test.each([
    { entry: 'P', line: 'Peringkat 1 dari 4 peserta kelompok IP yang diperingkat, dengan nilai 90,00.' },
    { entry: 'P', line: 'Terpilih menurut peringkat; kelompok IP mempunyai 2 tempat.' },
    { entry: 'R', line: 'Tidak terpilih: 2 tempat kelompok IP terisi oleh peserta di atasnya.' },
    { entry: 'R', line: 'Nilai ini tidak dimiliki peserta lain di kelompoknya, jadi rantai pemutus tidak diperlukan.' },
  ])('$entry: $line', ({ entry, line }) => expect(linesOf(input, entry)).toContain(line));

  test('numbers in the reader’s format', () => {
    expect(linesOf(input, 'Q', 'en')[0]).toBe('Rank 2 of the 4 ranked entries of group IP, with a score of 80.40.');
  });

  test.each([
    { eligibility: 'withdrawn', line: 'Tidak diperingkat karena mengundurkan diri.' },
    { eligibility: 'disqualified', line: 'Tidak diperingkat karena didiskualifikasi.' },
  ] as const)('$line', ({ eligibility, line }) => {
    expect(linesOf({ ...input, entries: [anEntry('P', { eligibility })], sheets: [] }, 'P')[0]).toBe(line);
  });

  test('below the quorum', () => {
    expect(linesOf({ ...input, sheets: [] }, 'P')[0]).toBe(
      'Belum diperingkat: 0 lembar nilai dapat dihitung, sedangkan kuorumnya 1.',
    );
  });

  test('without places', () => {
    const lines = linesOf({ ...input, selection: { kind: 'shortlist', quotas: [] } }, 'P');
    expect(lines[1]).toBe('Tidak ada tempat bagi kelompok IP pada edisi ini.');
  });

  test('nobody of that code', () => expect(() => linesOf(input, 'Z')).toThrow('no such entry: Z'));
});

describe('how the score came about', () => {
  test('criterion by criterion, and their rounded sum', () => {
    const sheets = [
      {
        entry: 'P',
        juror: 'j1',
        state: 'locked',
        marks: [
          { criterion: 'A', value: '80' },
          { criterion: 'B', value: '70' },
        ],
      },
      {
        entry: 'P',
        juror: 'j2',
        state: 'locked',
        marks: [
          { criterion: 'A', value: '81' },
          { criterion: 'B', value: '70' },
        ],
      },
      { entry: 'P', juror: 'j3', state: 'recused', marks: [] },
    ] as const;
    expect(linesOf({ ...marked({ P: {} }), sheets }, 'P').slice(2, 7)).toEqual([
      'Nilai dihitung dari 2 lembar nilai yang terkunci dan lengkap; tiap kriteria memakai rata-ratanya.',
      '1 penilai mengundurkan diri dari menilai peserta ini: tidak dihitung sebagai nol, jumlah penilainya berkurang.',
      'Kriteria A (bobot 60/100): rata-rata 80,5, menyumbang 48,3.',
      'Kriteria B (bobot 40/100): rata-rata 70, menyumbang 28.',
      'Jumlahnya 76,300000, dibulatkan 2 desimal menjadi 76,30.',
    ]);
  });

  test('ranking 6: what a criterion weighs is said in every column that ranks', () => {
    const root = aGroup('ROOT', aMark('A'), aMark('B'));
    const indices = [
      anIndex(root, 'x', { A: 60, B: 40 }),
      anIndex(root, 'y', { A: 3, B: 7 }),
      anIndex(root, 'z', { A: 1, B: 9 }),
    ];
    const rubric = aRubric({ root, indices, rankedBy: { indices: ['x', 'y'], provenance: ASSUMED } });
    const input = { ...marked({ P: { A: 80, B: 70 } }), rubrics: [{ group: 'IP', rubric }] };
    expect(linesOf(input, 'P').join(' ')).toContain('Kriteria A (bobot 60/100; 3/10): rata-rata 80');
  });

  const root = aGroup('ROOT', aMark('A'), aMetric('M6', 'M6', '50', '100'), aMetric('M7', 'M7_DAYS', '0', '75'));
  const rubric = aRubric({ root, indices: [anIndex(root, 'main', { A: 70, M6: 20, M7: 10 })] });
  const withMetrics = (metrics: readonly MetricInput[]): InputDocument => ({
    ...marked({ P: { A: 80 } }),
    rubrics: [{ group: 'IP', rubric }],
    entries: [anEntry('P', { metrics })],
  });

  test('metrics with what they were computed from, a trend with the year before', () => {
    const lines = linesOf(withMetrics(someMetrics(80, 2)), 'P');
    expect(lines).toContain('Kriteria M6 (bobot 20/100): 80 % (80/100), 60 poin dari 100, menyumbang 12.');
    expect(lines).toContain(
      'Kriteria M7 (bobot 10/100): 62 % lebih cepat (2.000/100 → 760/100), 82,6667 poin dari 100, menyumbang 8,26667.',
    );
  });

  test.each([
    { state: 'NOT_SUBMITTED', line: 'Kriteria M6 (bobot 20/100): belum disampaikan, dihitung 0.' },
    {
      state: 'INVALID',
      line: 'Kriteria M6 (bobot 20/100): tidak dapat dihitung dari angka yang disampaikan, dihitung 0.',
    },
    {
      state: 'NOT_APPLICABLE',
      line: 'Kriteria M6 (bobot 20/100): tidak berlaku; bobotnya dibagikan kepada kriteria lain di kelompok yang sama.',
    },
  ] as const)('$line', ({ state, line }) =>
    expect(linesOf(withMetrics([{ metric: 'M6', state }]), 'P')).toContain(line),
  );

  test('too little that applies', () => {
    const metrics = (['M6', 'M7_DAYS'] as const).map((metric) => ({ metric, state: 'NOT_APPLICABLE' as const }));
    const strict = { ...rubric, leastApplicablePercent: { value: 90, provenance: ASSUMED } };
    const lines = linesOf({ ...withMetrics(metrics), rubrics: [{ group: 'IP', rubric: strict }] }, 'P');
    expect(lines[0]).toBe('Belum diperingkat: bobot yang berlaku bagi peserta ini kurang dari 90 % dari seluruhnya.');
  });

  test('a rubric of another group explains nothing', () => {
    const input = marked({ P: { A: 80, B: 70 } });
    const other = aRubric({ root: aGroup('ROOT', aMark('A'), aMark('NEW')) });
    expect(() => explanationLines(resultOf(input), other, 'P', 'id')).toThrow('missing');
  });

  test('a rubric that ranks by a column without a name in it prints its code', () => {
    const rankedBy = { indices: ['gone', 'main'], provenance: ASSUMED };
    const lines = explanationLines(resultOf(marked({ P: { A: 80, B: 70 } })), aRubric({ rankedBy }), 'P', 'id');
    expect(lines).toContain('Urutan kelompok memakai rata-rata kolom bobot: gone; Kolom main.');
  });

  test('a plan may round to whole numbers', () => {
    const whole = aRubric({ rounding: { metric: 0, criterion: 0, stage: 0, final: 0, provenance: ASSUMED } });
    const lines = linesOf(marked({ P: { A: 81, B: 70 } }, { rubrics: [{ group: 'IP', rubric: whole }] }), 'P');
    expect(lines).toContain('Jumlahnya 76,600000, dibulatkan 0 desimal menjadi 77.');
  });
});

describe('ranking 3 and 5: ties', () => {
  const twins = { ...FOUR, R: { A: 80, B: 81 } };

  test('a shared rank names the chain and who shares it', () => {
    expect(
      linesOf(marked(twins, { selection: { kind: 'shortlist', quotas: [{ group: 'IP', places: 3 }] } }), 'Q'),
    ).toContain('Nilai dan seluruh rantai pemutus (Kriteria A) sama dengan R; peringkat 2 dipegang bersama.');
  });

  test('shortlist 3: a tie across the last place waits for a ruling', () => {
    expect(linesOf(marked(twins), 'R')).toContain(
      'Nilai sama di batas: Q, R memperebutkan 1 tempat. Hasil menunggu keputusan pleno; nama, kode, dan waktu tidak pernah menentukan.',
    );
  });

  test('shortlist 4: the ruling is told to both', () => {
    const ruling: RulingInput = {
      code: 'R-1',
      kind: 'tie-at-cut',
      group: 'IP',
      category: null,
      selected: ['R'],
      reason: 'Pleno.',
    };
    const input = marked(twins, { rulings: [ruling] });
    expect(linesOf(input, 'R')[1]).toBe('Terpilih berdasarkan keputusan pleno; kelompok IP mempunyai 2 tempat.');
    expect(linesOf(input, 'Q')[1]).toBe('Tidak terpilih berdasarkan keputusan pleno.');
  });

  test.each([
    { element: { kind: 'node', node: 'A' }, says: 'Kriteria A: 81,00' },
    { element: { kind: 'median-juror-total' }, says: null },
    { element: { kind: 'metric', metric: 'M3' }, says: 'batas bawah persentase selesai (M3): 82,5634' },
    { element: { kind: 'carried-score', stage: 'document' }, says: 'nilai tahap document: 90,5' },
  ] as const)('the element that decided is named: $says', ({ element, says }) => {
    const rubric = aRubric({ tieChain: { elements: [element], provenance: ASSUMED } });
    const input = marked(
      { P: { A: 81, B: 79 }, Q: { A: 80, B: '80' } },
      { rubrics: [{ group: 'IP', rubric: { ...rubric, indices: [anIndex(rubric.root, 'main', { A: 50, B: 50 })] } }] },
    );
    const entries = [
      anEntry('P', { metrics: someMetrics(90, 2), carried: [{ stage: 'document', score: '90.5' }] }),
      anEntry('Q', { metrics: someMetrics(80, 2), carried: [{ stage: 'document', score: '90.4' }] }),
    ];
    const line = says === null ? 'dipegang bersama' : `yang memutuskan adalah unsur ke-1 rantai pemutus, ${says}.`;
    expect(linesOf({ ...input, entries }, 'P').join(' ')).toContain(line);
  });

  test('an element that says nothing of the entry has no value', () => {
    const rubric = aRubric({
      tieChain: { elements: [{ kind: 'carried-score', stage: 'document' }], provenance: ASSUMED },
    });
    const input = marked({ P: { A: 80, B: 80 }, Q: { A: 80, B: 80 } }, { rubrics: [{ group: 'IP', rubric }] });
    const entries = [anEntry('P', { carried: [{ stage: 'document', score: '90.5' }] }), anEntry('Q')];
    expect(linesOf({ ...input, entries }, 'Q').join(' ')).toContain('nilai tahap document: -.');
  });
});

describe('ranking 7: the distance to the cut, and what would have been needed', () => {
  test('leaf by leaf, with single criteria that would have been enough', () => {
    const lines = linesOf(marked(FOUR), 'R');
    const start = lines.findIndex((line) => line.startsWith('Batas:'));
    expect(lines.slice(start, start + 5)).toEqual([
      'Batas: Q, peringkat 2, nilai 80,40. Selisih sebelum pembulatan 4,4, terdiri atas:',
      'Kriteria B: kurang 4,4.',
      'Untuk terpilih diperlukan nilai di atas 80,40, atau 80,40 dengan rantai pemutus yang lebih baik.',
      'Bila yang lain tetap, selisih itu tertutup dengan Kriteria A 87,34 (sekarang 80).',
      'Bila yang lain tetap, selisih itu tertutup dengan Kriteria B 81,00 (sekarang 70).',
    ]);
  });

  test('a criterion above the scale is no way, one that was better is said so', () => {
    const lines = linesOf(marked(FOUR), 'S');
    expect(lines).toContain('Kriteria B: lebih 5,6.');
    expect(lines.filter((line) => line.startsWith('Bila')).map((line) => line.includes('Kriteria A'))).toEqual([true]);
  });

  test('equal before rounding: nothing is missing but the tie', () => {
    const input = marked(
      { P: { A: 81, B: 70 }, Q: { A: 79, B: 73 } },
      { selection: { kind: 'shortlist', quotas: [{ group: 'IP', places: 1 }] } },
    );
    const lines = linesOf(input, 'Q');
    expect(lines).toContain('Batas: P, peringkat 1, nilai 76,60. Selisih sebelum pembulatan 0, terdiri atas:');
    expect(lines.some((line) => line.startsWith('Bila'))).toBe(false);
  });

  test('a criterion without weight is no way', () => {
    const root = aGroup('ROOT', aMark('A'), aMark('B'));
    const rubric = aRubric({ root, indices: [anIndex(root, 'main', { A: 1, B: 0 })] });
    const lines = linesOf(
      marked(
        { P: { A: 80, B: 1 }, Q: { A: 70, B: 1 } },
        { rubrics: [{ group: 'IP', rubric }], selection: { kind: 'shortlist', quotas: [{ group: 'IP', places: 1 }] } },
      ),
      'Q',
    );
    expect(lines.filter((line) => line.startsWith('Bila'))).toEqual([
      'Bila yang lain tetap, selisih itu tertutup dengan Kriteria A 80,00 (sekarang 70).',
    ]);
  });
});

describe('winners', () => {
  const root = aGroup('ROOT', aMark('A'), aMark('B'));
  const rubric = aRubric({
    root,
    indices: [anIndex(root, 'first', { A: 1, B: 0 }), anIndex(root, 'second', { A: 0, B: 1 })],
  });
  const input = (
    parts: Partial<InputDocument> = {},
    marks: Parameters<typeof marked>[0] = { P: { A: 90, B: 89 }, Q: { A: 88, B: 50 }, R: { A: 10, B: 49 } },
  ): InputDocument =>
    marked(marks, {
      rubrics: [{ group: 'IP', rubric }],
      selection: {
        kind: 'winners',
        categories: ['first', 'second'].map((category) => ({ category, group: 'IP', places: 1 })),
      },
      ...parts,
    });

  test('the category won, each column’s rank, and how winners are chosen', () => {
    expect(linesOf(input(), 'P').slice(0, 5)).toEqual([
      'Peringkat 1 dari 3 peserta kelompok IP yang diperingkat, dengan nilai 89,50.',
      'Pemenang kategori Kolom second: tempat 1 dari 1, dengan nilai 89,00.',
      'Kolom kategori Kolom first: nilai 90,00, peringkat 1 dari 3.',
      'Kolom kategori Kolom second: nilai 89,00, peringkat 1 dari 3.',
      'Pemenang tiap kategori dipilih sehingga jumlah nilai para pemenang kelompok ini paling tinggi dan tidak ada yang menang dua kali.',
    ]);
  });

  test('the mean of the columns orders the group', () => {
    expect(linesOf(input(), 'P')).toContain(
      'Urutan kelompok memakai rata-rata kolom bobot: Kolom first; Kolom second.',
    );
  });

  test('by ruling', () => {
    const ruling: RulingInput = {
      code: 'R-1',
      kind: 'category-assignment',
      group: 'IP',
      category: 'first',
      selected: ['R'],
      reason: 'Pleno.',
    };
    expect(linesOf(input({ rulings: [ruling] }), 'R')[1]).toBe(
      'Pemenang kategori Kolom first berdasarkan keputusan pleno: tempat 1 dari 1, dengan nilai 10,00.',
    );
  });

  test('the nearest cut is that of a category', () => {
    const lines = linesOf(input(), 'R');
    expect(lines).toContain('Batas: P, peringkat 1, nilai 89,00. Selisih sebelum pembulatan 40, terdiri atas:');
    expect(lines).toContain('Bila yang lain tetap, selisih itu tertutup dengan Kriteria B 89,00 (sekarang 49).');
  });

  test('a tie in a category, and a rank shared in one', () => {
    const lines = linesOf(input({}, { P: { A: 90, B: 10 }, Q: { A: 20, B: 70 }, R: { A: 20, B: 70 } }), 'Q');
    expect(lines[1]).toBe(
      'Nilai sama di batas kategori Kolom second: Q, R memperebutkan 1 tempat. Hasil menunggu keputusan pleno; nama, kode, dan waktu tidak pernah menentukan.',
    );
    expect(lines.filter((line) => line.includes('dipegang bersama'))).toHaveLength(3);
  });

  test('a result that names a winner without a place is none of ours', () => {
    const result = resultOf(input());
    const broken = { ...result, categories: [] };
    expect(() => explanationLines(broken, rubric, 'P', 'id')).toThrow('P does not win second');
    expect(explanationLines(broken, rubric, 'R', 'id').some((line) => line.startsWith('Batas'))).toBe(false);
  });
});

describe('ranking 9: the rules behind it all', () => {
  const documented = { kind: 'documented', source: 'noa.co.id' } as const;
  const elements: readonly TieChainElement[] = [];
  const rubric: Rubric = {
    ...aRubric({ tieChain: { elements, provenance: documented } }),
    version: 3,
    panel: { method: 'mean', provenance: documented },
  };
  const lines = linesOf(marked(FOUR, { rubrics: [{ group: 'IP', rubric }] }), 'P');

  test('instrument, version, engine, rounding, and the input', () => {
    expect(lines.find((line) => line.startsWith('Aturan'))).toBe(
      'Aturan: instrumen stage/IP versi 3, mesin penilaian 1.0.0. Pembulatan setengah menjauhi nol: metrik 4, tahap 2, nilai akhir 2 desimal.',
    );
    expect(lines.at(-1)).toBe(`SHA-256 masukan: ${'f'.repeat(64)}.`);
  });

  test('what is documented and what is assumed, each with its source or reason', () => {
    expect(lines).toContain('Terdokumentasi: nilai panel sebagai rata-rata, rantai pemutus nilai sama (noa.co.id).');
    expect(lines).toContain(
      'Asumsi: bobot kolom Kolom main, kolom yang mengurutkan kelompok, kuorum 1 lembar nilai, bobot berlaku paling sedikit 60 %, pembulatan. Ditetapkan untuk tes.',
    );
  });
});
