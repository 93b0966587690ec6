import type { GroupAdvice, RankAdvice } from './advice-document';
import { agreementBand } from './advice-findings';
import { ADVICE_ANALYSES, type AdviceAnalysis } from './advice-notes';
import { type AdviceWords, adviceWords } from './advice-words';

const RANK: RankAdvice = {
  ...{ entry: 'P', rank: 1, leastWithout: 1, greatestWithout: 2, chance: '1.000000', isAtTheCut: false },
  ...{ low: '1.000000', middle: '1.000000', high: '2.000000' },
  ...{ chanceUnderWeights: '1.000000', lowUnderWeights: '1.000000', highUnderWeights: '2.000000' },
};

/** A group of which nothing can be told. */
const NOTHING: GroupAdvice = {
  ...{ group: 'IP', entries: 0, jurors: 0, places: 2, ranked: 0, weighed: 0, cautions: [], parts: [], severity: [] },
  ...{ adjusted: [], recusals: [], agreement: null, ranks: [], criteria: [], unusual: [], orders: [] },
};

const JUROR = {
  ...{ juror: 'j1', part: 1, entries: 5, severity: '1.000000', standardError: '0.400000', isMarked: true },
  ...{ correlation: null, spread: null },
};
const PART = {
  part: 1,
  entries: 5,
  jurors: ['j1', 'j2'],
  isComplete: false,
  betweenJurors: '1.000000',
  rest: '1.000000',
};
const AGREEMENT = {
  ...{ entries: 5, alphaEntries: 6, alpha: '0.700000', kendallW: '0.960000' },
  oneJuror: { value: '0.500000', low: null, high: null },
  panelMean: { value: '0.760000', low: '0.600000', high: '0.900000' },
  order: { value: '0.950000', low: '0.900000', high: '0.980000' },
  tables: { intraclass: [], alphas: [], kendallWCorrected: null, kendallWUncorrected: null, meanSquares: null },
};
const ORDER = {
  ...{ juror: 'j1', sheets: 24, slope: '-0.120000', standardError: '0.040000', isDrifting: true },
  ...{ carryOver: '-0.500000', isCarriedOver: true },
};

const NAMES: Readonly<Record<string, string>> = { P: 'Kota Satu', j1: 'Indra' };
const nameOf = (code: string): string => NAMES[code] ?? code;

function told(
  group: Partial<GroupAdvice>,
  language: 'id' | 'en' = 'id',
): Readonly<Record<AdviceAnalysis, AdviceWords>> {
  const words = adviceWords({ draws: { ranks: 2000, weights: 1000 } }, { ...NOTHING, ...group }, { language, nameOf });
  return Object.fromEntries(words.map((one) => [one.analysis, one])) as Readonly<Record<AdviceAnalysis, AdviceWords>>;
}

describe('advice 11: every analysis says first what it found', () => {
  test.each<{ analysis: AdviceAnalysis; group: Partial<GroupAdvice>; says: string }>([
    { analysis: 'severity', group: {}, says: 'Keketatan juri tidak dapat dihitung' },
    {
      analysis: 'severity',
      group: { severity: [JUROR], parts: [PART], cautions: ['order-unchanged-by-construction'] },
      says: 'Urutan tidak berubah oleh keketatan juri, karena setiap juri menilai semua peserta.',
    },
    {
      analysis: 'severity',
      group: { severity: [JUROR], parts: [PART, { ...PART, part: 2 }] },
      says: 'Panel terbagi menjadi 2 bagian',
    },
    {
      analysis: 'severity',
      group: {
        ...{ severity: [JUROR], parts: [PART] },
        adjusted: [
          { entry: 'P', part: 1, raw: '80.000000', adjusted: '78.000000', place: 1, adjustedPlace: 3 },
          { entry: 'Q', part: 1, raw: '79.000000', adjusted: '79.000000', place: 2, adjustedPlace: 2 },
        ],
      },
      says: '1 dari 2 peserta akan berada di urutan lain, paling jauh 2 tempat',
    },
    { analysis: 'recusals', group: {}, says: 'Tidak ada rata-rata yang bergeser' },
    {
      analysis: 'recusals',
      group: {
        recusals: [
          { entry: 'Q', absent: ['j2'], mean: '70.000000', neutral: '70.100000' },
          { entry: 'P', absent: ['j2'], mean: '70.500000', neutral: '69.250000' },
        ],
      },
      says: '2 peserta tidak dinilai oleh semua juri; rata-rata Kota Satu bergeser paling jauh karena itu, 1,25 angka',
    },
    { analysis: 'agreement', group: {}, says: 'Kesepakatan juri tidak dapat dihitung' },
    {
      analysis: 'agreement',
      group: { agreement: { ...AGREEMENT, panelMean: null } },
      says: 'kesepakatannya 0,70 (alfa Krippendorff)',
    },
    {
      analysis: 'agreement',
      group: { agreement: { ...AGREEMENT, order: null, alpha: null } },
      says: 'Kesepakatan juri tidak dapat dihitung',
    },
    {
      analysis: 'agreement',
      group: { agreement: AGREEMENT },
      says: 'Keandalan rata-rata panel baik (ICC(2,k) = 0,76), dan keajekan urutannya sangat baik (ICC(3,k) = 0,95)',
    },
    { analysis: 'ranks', group: {}, says: 'Peluang masuk batas tidak dapat dihitung' },
    { analysis: 'ranks', group: { ranks: [RANK], places: 0 }, says: 'tidak memiliki tempat' },
    {
      analysis: 'ranks',
      group: { ranks: [RANK, { ...RANK, chance: '0.500000', isAtTheCut: true }] },
      says: '1 peserta hampir pasti berada di dalam 2 tempat; 1 peserta di sekitar batas',
    },
    { analysis: 'left-out', group: {}, says: 'Peluang masuk batas tidak dapat dihitung' },
    { analysis: 'left-out', group: { ranks: [RANK], places: 0 }, says: 'tidak memiliki tempat' },
    {
      analysis: 'left-out',
      group: { ranks: [RANK, { ...RANK, greatestWithout: 3 }, { ...RANK, leastWithout: 3, greatestWithout: 4 }] },
      says: '1 peserta tetap di dalam 2 tempat; 1 peserta bergantung pada satu juri',
    },
    { analysis: 'weights', group: {}, says: 'Kepekaan bobot tidak dapat dihitung' },
    { analysis: 'weights', group: { weighed: 3, places: 0 }, says: 'tidak memiliki tempat' },
    {
      analysis: 'weights',
      group: { weighed: 2, ranks: [RANK, { ...RANK, chanceUnderWeights: null }] },
      says: '1 peserta tetap di dalam 2 tempat pada sedikitnya 95 % percobaan',
    },
    { analysis: 'signals', group: {}, says: 'Tidak ada nilai atau urutan penilaian yang menimbulkan pertanyaan' },
    { analysis: 'signals', group: { orders: [ORDER] }, says: '2 hal layak ditanyakan kepada jurinya' },
  ])('$analysis: $says', ({ analysis, group, says }) => expect(told(group)[analysis].says).toContain(says));

  test('and then what it assumes, what it was computed from, and when it must not be used', () => {
    const words = told({ entries: 12, jurors: 5 });
    expect(Object.keys(words)).toEqual([...ADVICE_ANALYSES]);
    for (const { assumes, basis, notWhen } of Object.values(words)) {
      expect([assumes, basis, notWhen].join(' ')).not.toMatch(/[{}]|undefined/);
      expect(notWhen).toMatch(/^Jangan dipakai/);
    }
    expect(words.severity.basis).toBe('Dihitung dari 12 peserta dan 5 juri.');
    expect(words.ranks.basis).toContain('2000 percobaan');
    expect(words.weights.basis).toContain('1000 percobaan');
  });

  test('in English too', () => {
    const words = told({ agreement: AGREEMENT }, 'en');
    expect(words.agreement.says).toContain('The reliability of the panel’s mean is good (ICC(2,k) = 0.76)');
    expect(words.agreement.basis).toContain('from 5 entries');
  });

  test.each([
    [-0.2, 'poor'],
    [0.49, 'poor'],
    [0.5, 'moderate'],
    [0.75, 'good'],
    [0.9, 'excellent'],
  ] as const)('a coefficient of %d is %s', (coefficient, band) => expect(agreementBand(coefficient)).toBe(band));
});

describe('advice 8: signals are questions', () => {
  test.each<{ what: string; group: Partial<GroupAdvice>; question: string }>([
    {
      what: 'one order in every head',
      group: { cautions: ['suspicious-agreement'], agreement: AGREEMENT },
      question: '(W Kendall 0,96). Apakah nilai diberikan sendiri-sendiri?',
    },
    {
      what: 'a total far from the others',
      group: {
        unusual: [{ entry: 'P', juror: 'j1', total: '40.000000', expected: '71.500000', distance: '-4.000000' }],
      },
      question: 'Indra memberi Kota Satu 40,00, sedangkan 71,50 yang dapat diperkirakan.',
    },
    {
      what: 'marks that fall',
      group: { orders: [{ ...ORDER, isCarriedOver: false }] },
      question: 'Nilai Indra turun 0,12 angka',
    },
    {
      what: 'marks that rise',
      group: { orders: [{ ...ORDER, slope: '0.120000', isCarriedOver: false }] },
      question: 'Nilai Indra naik 0,12 angka',
    },
    {
      what: 'marks against the sheet before',
      group: { orders: [{ ...ORDER, isDrifting: false }] },
      question: 'cenderung berlawanan dengan lembar yang dinilai sebelumnya (korelasi -0,50, 24 lembar)',
    },
    {
      what: 'marks after the sheet before',
      group: { orders: [{ ...ORDER, isDrifting: false, carryOver: '0.500000' }] },
      question: 'cenderung mengikuti lembar yang dinilai sebelumnya (korelasi 0,50, 24 lembar)',
    },
  ])('$what', ({ group, question }) => {
    const { questions } = told(group).signals;
    expect(questions).toHaveLength(1);
    expect(questions[0]).toContain(question);
    expect(questions[0]).toMatch(/\?$/);
  });
});
