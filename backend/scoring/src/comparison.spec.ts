import { comparison } from './comparison';
import { comparisonLines } from './comparison-lines';
import { officialResult } from './official-result';
import { metricFacts } from './metric-facts';
import type { InputDocument } from './input-document';
import type { Language } from './number-text';
import {
  aGroup,
  aMark,
  aMetric,
  anEntry,
  anIndex,
  aRubric,
  aSheet,
  ASSUMED,
  marked,
  someMetrics,
} from '../test/builders';

const root = aGroup('ROOT', aMark('A'), aMetric('M', 'M6', '0', '100'));
const rubric = aRubric({
  root,
  indices: [anIndex(root, 'main', { A: 60, M: 40 })],
  tieChain: { elements: [{ kind: 'node', node: 'M' }], provenance: ASSUMED },
});

/** A mark and the complaints of 100 that were resolved, for each entry. */
function documentOf(figures: Readonly<Record<string, readonly [mark: number, resolved: number]>>): InputDocument {
  const all = Object.entries(figures);
  return {
    ...marked({}),
    rubrics: [{ group: 'IP', rubric }],
    entries: all.map(([code, [, resolved]]) => anEntry(code, { metrics: someMetrics(resolved, 2) })),
    sheets: all.map(([code, [mark]]) => aSheet(code, { A: mark })),
  };
}

const BEFORE = documentOf({ P: [90, 90], Q: [80, 80], R: [79, 79], S: [50, 50] });
const NAMES = { P: 'Kota Pertama', R: 'Kota Rimba', M: 'Kepatuhan batas waktu' };

function compared(before: InputDocument, after: InputDocument) {
  return comparison(officialResult(before, 'before'), officialResult(after, 'after'));
}

function linesOf(before: InputDocument, after: InputDocument, language: Language = 'id'): readonly string[] {
  return comparisonLines(compared(before, after), NAMES, language);
}

describe('what changed, by how much and why', () => {
  const after = documentOf({ P: [90, 90], Q: [80, 80], R: [79, 89], S: [50, 50] });

  test('one metric more moves its entry, and who was passed', () => {
    expect(compared(BEFORE, after)).toMatchObject({
      sameInput: false,
      rubrics: [],
      entered: ['R'],
      left: ['Q'],
      movements: [
        {
          entry: 'R',
          group: 'IP',
          rankBefore: 3,
          rankAfter: 2,
          scoreBefore: '79.00',
          scoreAfter: '83.00',
          difference: '4.00',
          parts: [
            {
              node: 'M',
              scoreBefore: '79.000000',
              scoreAfter: '89.000000',
              before: '31.600000',
              after: '35.600000',
              difference: '4.000000',
              metric: { before: { numerator: '79' }, after: { numerator: '89' } },
            },
          ],
          selectedBefore: false,
          selectedAfter: true,
        },
        { entry: 'Q', rankBefore: 2, rankAfter: 3, difference: '0.00', parts: [], passedBy: ['R'], passed: [] },
      ],
    });
  });

  test('in sentences', () => {
    expect(linesOf(BEFORE, after)).toEqual([
      'Masuk ke dalam yang terpilih: Kota Rimba (R).',
      'Keluar dari yang terpilih: Q.',
      'Kota Rimba (R): nilai 79,00 → 83,00 (+4,00), peringkat 3 → 2, karena:',
      'Kepatuhan batas waktu 79 % (79/100) → 89 % (89/100), poin 79 → 89: sumbangannya 31,6 → 35,6 (+4).',
      'Q: nilai tetap 80,00, peringkat 2 → 3, karena dilewati Kota Rimba (R).',
    ]);
    expect(linesOf(BEFORE, after, 'en')[2]).toBe('Kota Rimba (R): score 79.00 → 83.00 (+4.00), rank 3 → 2, because:');
  });

  test('the way back is told as well', () => {
    expect(linesOf(after, BEFORE).slice(2)).toEqual([
      'Q, cadangan ke-1, naik ke tempat yang terbuka.',
      'Q: nilai tetap 80,00, peringkat 3 → 2, karena Kota Rimba (R) turun.',
      'Kota Rimba (R): nilai 83,00 → 79,00 (-4,00), peringkat 2 → 3, karena:',
      'Kepatuhan batas waktu 89 % (89/100) → 79 % (79/100), poin 89 → 79: sumbangannya 35,6 → 31,6 (-4).',
    ]);
  });

  test('a mark', () => {
    const lines = linesOf(BEFORE, documentOf({ P: [90, 90], Q: [80, 80], R: [78, 79], S: [50, 50] }));
    expect(lines).toEqual([
      'Kota Rimba (R): nilai 79,00 → 78,40 (-0,60), peringkat 3 → 3, karena:',
      'A 79 → 78: sumbangannya 47,4 → 46,8 (-0,6).',
    ]);
  });
});

describe('what is the same', () => {
  test('one input', () => {
    const result = officialResult(BEFORE, 'same');
    expect(comparisonLines(comparison(result, result), NAMES, 'id')).toEqual([
      'Kedua perhitungan memakai masukan yang sama; hasilnya sama.',
    ]);
  });

  test('another input in which nothing moved', () => {
    const renamed = { ...rubric, name: 'Instrumen lain' };
    expect(linesOf(BEFORE, { ...BEFORE, rubrics: [{ group: 'IP', rubric: renamed }] })).toEqual([
      'Masukannya berbeda, tetapi tidak ada nilai, peringkat, atau hasil yang berubah.',
    ]);
  });

  test('a new version of the rubric is named', () => {
    const revised = { ...BEFORE, rubrics: [{ group: 'IP', rubric: { ...rubric, version: 2 } }] };
    expect(linesOf(BEFORE, revised)[0]).toBe('Instrumen kelompok IP berubah: stage/IP 1 menjadi stage/IP 2.');
    const without = {
      ...BEFORE,
      rubrics: [],
      panels: [],
      entries: [],
      sheets: [],
      selection: { kind: 'shortlist', quotas: [] },
    } as const;
    expect(linesOf(without, BEFORE)[0]).toBe('Instrumen kelompok IP berubah: - - menjadi stage/IP 1.');
  });
});

describe('entries that come and go', () => {
  const withdrawn = (...codes: readonly string[]): InputDocument => ({
    ...BEFORE,
    entries: BEFORE.entries.map((entry) =>
      codes.includes(entry.code) ? { ...entry, eligibility: 'withdrawn' } : entry,
    ),
  });

  test('one that withdraws, and those who move up', () => {
    expect(linesOf(BEFORE, withdrawn('P'))).toEqual([
      'Masuk ke dalam yang terpilih: Kota Rimba (R).',
      'Keluar dari yang terpilih: Kota Pertama (P).',
      'Kota Rimba (R), cadangan ke-1, naik ke tempat yang terbuka.',
      'Q: nilai tetap 80,00, peringkat 2 → 1, karena Kota Pertama (P) turun.',
      'Kota Rimba (R): nilai tetap 79,00, peringkat 3 → 2, karena Kota Pertama (P) turun.',
      'S: nilai tetap 50,00, peringkat 4 → 3, karena Kota Pertama (P) turun.',
      'Kota Pertama (P): tidak lagi diperingkat; sebelumnya nilai 90,00, peringkat 1.',
    ]);
  });

  test('one that comes back', () => {
    expect(linesOf(withdrawn('P'), BEFORE)).toContain('Kota Pertama (P): kini diperingkat, nilai 90,00, peringkat 1.');
  });

  test('two that come back', () => {
    const lines = linesOf(withdrawn('P', 'Q'), BEFORE);
    expect(lines).toContain('Q: kini diperingkat, nilai 80,00, peringkat 2.');
    expect(lines).toContain('Kota Rimba (R): nilai tetap 79,00, peringkat 1 → 3, karena dilewati Kota Pertama (P), Q.');
  });

  test('one that is not ranked for another reason', () => {
    const disqualified = {
      ...BEFORE,
      entries: BEFORE.entries.map((entry) => ({ ...entry, eligibility: 'disqualified' as const })),
    };
    const movements = linesOf({ ...withdrawn('P', 'Q', 'R', 'S'), sheets: [] }, { ...disqualified, sheets: [] });
    expect(movements).toEqual(['Masukannya berbeda, tetapi tidak ada nilai, peringkat, atau hasil yang berubah.']);
    const incomplete = { ...BEFORE, entries: [anEntry('S')], sheets: [] };
    expect(linesOf({ ...incomplete, entries: [anEntry('S', { eligibility: 'withdrawn' })] }, incomplete)).toEqual([
      'S: tetap tidak diperingkat.',
    ]);
  });

  test('one that only one of the results has is no movement', () => {
    const fewer = { ...BEFORE, entries: BEFORE.entries.slice(1), sheets: BEFORE.sheets.slice(1) };
    expect(compared(BEFORE, fewer).movements.map(({ entry }) => entry)).toEqual(['Q', 'R', 'S']);
    expect(compared(fewer, BEFORE).movements.map(({ entry }) => entry)).toEqual(['Q', 'R', 'S']);
  });
});

describe('the same score, another rank or outcome', () => {
  const tied = documentOf({ P: [90, 90], Q: [80, 80], R: [80, 80], S: [50, 50] });

  test('because the tie chain decides otherwise', () => {
    const broken = documentOf({ P: [90, 90], Q: [80, 80], R: [78, 83], S: [50, 50] });
    expect(linesOf(tied, broken)).toEqual([
      'Masuk ke dalam yang terpilih: Kota Rimba (R).',
      'Kota Rimba (R): nilai 80,00 dan peringkat 2 tetap, hasilnya berubah.',
      'Q: nilai tetap 80,00, peringkat 2 → 3, karena rantai pemutus memutuskan lain.',
    ]);
    expect(linesOf(broken, tied)).toContain(
      'Q: nilai tetap 80,00, peringkat 3 → 2, karena rantai pemutus memutuskan lain.',
    );
  });

  test('because the plenary ruled', () => {
    const ruling = {
      code: 'R-1',
      kind: 'tie-at-cut',
      group: 'IP',
      category: null,
      selected: ['Q'],
      reason: 'Pleno.',
    } as const;
    expect(linesOf(tied, { ...tied, rulings: [ruling] })).toEqual([
      'Masuk ke dalam yang terpilih: Q.',
      'Q: nilai 80,00 dan peringkat 2 tetap, hasilnya berubah.',
      'Kota Rimba (R): nilai 80,00 dan peringkat 2 tetap, hasilnya berubah.',
    ]);
  });
});

describe('leaves that come and go', () => {
  test('a metric that does not apply any more gives nothing', () => {
    const after = {
      ...BEFORE,
      entries: BEFORE.entries.map((entry) =>
        entry.code === 'S' ? anEntry('S', { metrics: [{ metric: 'M6', state: 'NOT_APPLICABLE' }] }) : entry,
      ),
    };
    const other = documentOf({ P: [90, 90], Q: [80, 80], R: [79, 79], S: [50, 60] });
    const gone = { ...other, entries: after.entries };
    expect(linesOf(other, gone)).toEqual([
      'S: nilai 54,00 → 50,00 (-4,00), peringkat 4 → 4, karena:',
      'A 50 → 50: sumbangannya 30 → 50 (+20).',
      'Kepatuhan batas waktu 60 % (60/100) → tidak berlaku (-), poin 60 → -: sumbangannya 24 → 0 (-24).',
    ]);
  });

  test('a criterion that only one rubric has', () => {
    const wider = aGroup('ROOT', aMark('A'), aMark('N'), aMetric('M', 'M6', '0', '100'));
    const other = aRubric({ root: wider, indices: [anIndex(wider, 'main', { A: 30, N: 30, M: 40 })], version: 2 });
    const sheets = BEFORE.sheets.map((sheet) => ({
      ...sheet,
      marks: [...sheet.marks, { criterion: 'N', value: '100' }],
    }));
    const lines = linesOf(BEFORE, { ...BEFORE, rubrics: [{ group: 'IP', rubric: other }], sheets });
    expect(lines).toContain('N - → 100: sumbangannya 0 → 30 (+30).');
    const back = linesOf({ ...BEFORE, rubrics: [{ group: 'IP', rubric: other }], sheets }, BEFORE);
    expect(back).toContain('N 100 → -: sumbangannya 30 → 0 (-30).');
  });
});

test('a metric without a value says why', () => {
  const [points] = officialResult(documentOf({ P: [1, 1] }), '').entries.flatMap(({ metrics }) => metrics);
  const voice = { say: (sentence: { readonly id: string }) => sentence.id, shown: (text: string) => text };
  expect(metricFacts({ ...points!, state: 'INVALID', value: null, points: null }, voice)).toEqual({
    value: 'tidak dapat dihitung',
    fraction: '-',
    points: '0',
  });
});
