import { aGroup, aMark, anIndex, aRubric } from '../../test/builders';
import type { ClassQuota, TiePolicy } from '../input-document';
import type { TieChainElement } from '../panel/chain-element';
import type { FinalRule } from '../panel/final-rule';
import type { PanelRule } from '../panel/panel-rule';
import type { Combination, Rubric } from '../rubric';
import { quotaRules } from './quota-rules';
import { type RuleKind, saidIn } from './rule-parts';
import { panelText, rubricRules, ruleText } from './rubric-rules';

const REASON = { provenance: { kind: 'documented', source: 'S1' } } as const;
const stageName = (code: string): string => `tahap ${code}`;

/** What a rubric says of one thing, in Indonesian and in English. */
function told(kind: RuleKind, parts: Partial<Rubric>): readonly string[] {
  return (['id', 'en'] as const).map((language) =>
    rubricRules(aRubric(parts), language, stageName)
      .filter((rule) => rule.kind === kind)
      .map(ruleText)
      .join(' | '),
  );
}

type Row<T> = readonly [rule: T, id: string, en: string];
/** A row for each word that a rule may be: the compiler asks for the missing one. */
const rowsOf = <T>(rows: Readonly<Record<string, Row<T>>>) => Object.values(rows);

type Points = Extract<PanelRule, { method: 'rank-points' }>;
const POINTS: Points = {
  ...{ method: 'rank-points', points: ['12', '10', '8'] },
  ...{ orderedBy: 'highest', sharedRanks: 'average', total: 'mean' },
};

const PANELS = {
  mean: [{ method: 'mean' }, 'Rata-rata lembar yang dihitung.', 'The mean of the counted sheets.'],
  median: [
    { method: 'median' },
    'Median jumlah nilai juri: lembar dengan jumlah di tengah.',
    "The median of the jurors' totals: the sheets with the middle total.",
  ],
  trim: [
    { method: 'trim', drop: 2 },
    'Rata-rata terpangkas: 2 lembar dengan jumlah tertinggi dan 2 dengan jumlah terendah tidak dihitung, sisanya dirata-ratakan.',
    'A trimmed mean: the 2 sheets with the highest and the 2 with the lowest totals are left out, the rest give the mean.',
  ],
  'rank-points': [
    POINTS,
    'Poin peringkat: tiap juri mengurutkan peserta menurut jumlah nilainya, dan peringkat 1, 2, ... mendapat 12, 10, 8 poin, sesudah itu tidak ada. Jumlah tertinggi yang terbaik. Yang sama mendapat rata-rata poin dari peringkat yang mereka tempati. Nilainya rata-rata poin para juri.',
    "Points for places: each juror orders the entries by total, and places 1, 2, ... get 12, 10, 8 points, nothing beyond. The highest total is best. Equals get the mean of the points of the places they take. The score is the mean of the jurors' points.",
  ],
} as const satisfies Readonly<Record<PanelRule['method'], Row<PanelRule>>>;

const BY_CRITERIA = {
  mean: [
    { method: 'mean', level: 'criteria' },
    'Rata-rata lembar yang dihitung, kriteria demi kriteria.',
    'The mean of the counted sheets, criterion by criterion.',
  ],
  median: [
    { method: 'median', level: 'criteria' },
    'Median nilai juri, kriteria demi kriteria.',
    "The median of the jurors' marks, criterion by criterion.",
  ],
  trim: [
    { method: 'trim', drop: 1, level: 'criteria' },
    'Rata-rata terpangkas: pada tiap kriteria 1 nilai tertinggi dan 1 nilai terendah tidak dihitung, sisanya dirata-ratakan.',
    'A trimmed mean: on each criterion the 1 highest and the 1 lowest marks are left out, the rest give the mean.',
  ],
} as const satisfies Readonly<Record<Exclude<PanelRule['method'], 'rank-points'>, Row<PanelRule>>>;

test.each([...rowsOf<PanelRule>(PANELS), ...rowsOf<PanelRule>(BY_CRITERIA)])(
  'a panel of %j is told as what it is',
  (panel, ...sentences) => {
    expect(told('panel', { panel: { ...panel, ...REASON } })).toEqual(sentences);
    expect(panelText(panel, 'en')).toBe(sentences[1]);
  },
);

test('points for places say whose order they follow, what equals get, and how they are joined', () => {
  const panel = { ...POINTS, orderedBy: 'lowest', sharedRanks: 'highest', total: 'sum', ...REASON } as const;
  const [id, en] = told('panel', { panel });
  expect(id).toContain(
    'Jumlah terendah yang terbaik. Yang sama mendapat poin peringkat tertinggi yang mereka tempati. Nilainya jumlah poin para juri.',
  );
  expect(en).toContain(
    "The lowest total is best. Equals get the points of the highest place they take. The score is the sum of the jurors' points.",
  );
});

const FINALS = {
  carry: [
    { kind: 'carry', own: 60, stages: [{ stage: 'document', weight: 40 }], total: 100 },
    'Rata-rata berbobot nilai tahap, dari 100: tahap ini × 60, tahap document × 40.',
    'The weighted mean of the scores of the stages, out of 100: this stage × 60, tahap document × 40.',
  ],
  'factored-ranks': [
    { kind: 'factored-ranks', own: '1', stages: [{ stage: 'short', factor: '0.5' }] },
    'Jumlah peringkat tahap kali faktornya, jumlah terkecil yang terbaik: tahap ini × 1, tahap short × 0.5.',
    'The sum of the ranks of the stages times their factors, the smallest sum being best: this stage × 1, tahap short × 0.5.',
  ],
  'best-of': [
    { kind: 'best-of', stages: ['short'] },
    'Nilai tertinggi di antara tahap-tahap ini: tahap ini, tahap short.',
    'The highest of the scores of these stages: this stage, tahap short.',
  ],
} as const satisfies Readonly<Record<FinalRule['kind'], Row<FinalRule>>>;

test.each(rowsOf<FinalRule>(FINALS))('a final score of %j is told as what it is', (final, ...sentences) => {
  expect(told('final', { final: { ...final, ...REASON } })).toEqual(sentences);
});

test('without a rule the final score is that of the stage; when deductions come depends on it', () => {
  expect(told('final', {})[1]).toBe('The score of this stage; earlier stages have decided who takes part.');
  expect(told('adjustments', {})[1]).toContain('before the last rounding');
  const [final] = FINALS['factored-ranks'];
  expect(told('adjustments', { final: { ...final, ...REASON } })[1]).toContain('before it is ranked');
  expect(told('adjustments', { final: { ...FINALS.carry[0], ...REASON } })[0]).toContain('sebelum pembulatan terakhir');
});

const COMBINATIONS = {
  'weighted-mean': [{ kind: 'weighted-mean' }, '', ''],
  'geometric-mean': [
    { kind: 'geometric-mean' },
    'Kelompok ROOT: rata-rata geometrik; satu nilai 0 memberi 0.',
    'Kelompok ROOT: the geometric mean; any 0 gives 0.',
  ],
  sum: [
    { kind: 'sum', factors: { A: '1.2', B: '-1' } },
    'Kelompok ROOT: jumlah Kriteria A × 1.2 + Kriteria B × -1.',
    'Kelompok ROOT: the sum of Kriteria A × 1.2 + Kriteria B × -1.',
  ],
} as const satisfies Readonly<Record<Combination['kind'], Row<Combination>>>;

const named = (code: string) => ({ ...aMark(code), name: `Kriteria ${code}` });
const ROOT = { ...aGroup('ROOT', named('A'), named('B')), name: 'Kelompok ROOT' };

test.each(rowsOf<Combination>(COMBINATIONS))(
  'a group joined by %j is told, a weighted mean being the rule',
  (combine, ...sentences) => {
    expect(told('combination', { root: { ...ROOT, combine } })).toEqual(sentences);
  },
);

type ElementWord =
  | Exclude<TieChainElement['kind'], 'countback' | 'measure'>
  | `countback-${Extract<TieChainElement, { kind: 'countback' }>['of']}`
  | `measure-${Extract<TieChainElement, { kind: 'measure' }>['order']}`;

const ELEMENTS = {
  node: [{ kind: 'node', node: 'A' }, 'Kriteria A', 'Kriteria A'],
  metric: [
    { kind: 'metric', metric: 'M3' },
    'batas bawah persentase selesai (M3)',
    'lower bound of the share resolved (M3)',
  ],
  'carried-score': [{ kind: 'carried-score', stage: 'document' }, 'nilai tahap document', 'score of tahap document'],
  'carried-rank': [{ kind: 'carried-rank', stage: 'document' }, 'peringkat tahap document', 'rank in tahap document'],
  'median-juror-total': [{ kind: 'median-juror-total' }, 'median nilai juri', "median of the jurors' totals"],
  'countback-juror-totals': [
    { kind: 'countback', of: 'juror-totals', equalCountOnly: false },
    'jumlah nilai juri satu per satu dari yang tertinggi',
    "the jurors' totals one by one from the highest",
  ],
  'countback-marks': [
    { kind: 'countback', of: 'marks', equalCountOnly: true },
    'nilai juri satu per satu dari yang tertinggi (dilewati bila banyaknya tidak sama)',
    'the marks one by one from the highest (passed over where their numbers differ)',
  ],
  'count-of-marks': [
    { kind: 'count-of-marks', atLeast: '90' },
    'banyaknya nilai dari 90 ke atas',
    'how many marks reach 90',
  ],
  'own-rank': [{ kind: 'own-rank' }, 'peringkat menurut nilai tahap ini', 'rank by the score of this stage'],
  'measure-ascending': [
    { kind: 'measure', measure: 'TIME', order: 'ascending' },
    'TIME, yang terkecil lebih baik',
    'TIME, the smallest being best',
  ],
  'measure-descending': [
    { kind: 'measure', measure: 'TIME', order: 'descending' },
    'TIME, yang terbesar lebih baik',
    'TIME, the largest being best',
  ],
  lot: [
    { kind: 'lot', seed: '0123456789abcdef' },
    'undian dengan benih 0123456789abcdef',
    'a lot drawn with the seed 0123456789abcdef',
  ],
} as const satisfies Readonly<Record<ElementWord, Row<TieChainElement>>>;

test.each(rowsOf<TieChainElement>(ELEMENTS))('a tie chain of %j is told as what it is', (element, ...sentences) => {
  expect(told('tie-chain', { root: ROOT, tieChain: { elements: [element], ...REASON } })).toEqual(sentences);
});

test('the steps of a chain stand in their order, names apart from words, and a chain of none says so', () => {
  const tieChain = {
    elements: [ELEMENTS.node[0], { kind: 'node', node: 'GONE' }, ELEMENTS['own-rank'][0]],
    ...REASON,
  } as const;
  const rule = rubricRules(aRubric({ root: ROOT, tieChain }), 'id', stageName).find(({ kind }) => kind === 'tie-chain');
  expect(rule?.parts).toEqual([
    { text: 'Kriteria A', isName: true },
    { text: ', ', isName: false },
    { text: 'GONE', isName: true },
    { text: ', ', isName: false },
    { text: 'peringkat menurut nilai tahap ini', isName: false },
  ]);
  expect(rule?.provenance).toEqual(REASON.provenance);
  expect(told('tie-chain', { tieChain: { elements: [], ...REASON } })[1]).toBe('Nothing: equals share a rank.');
});

test('basis, quorum, least weight and rounding say their numbers', () => {
  const root = aGroup('ROOT', aMark('A'));
  const columns = ['x', 'y'].map((code) => ({ ...anIndex(root, code, { A: 100 }), name: `Kolom ${code}` }));
  const rankedBy = { indices: ['x', 'gone'], ...REASON };
  expect(told('ranked-by', { indices: columns, rankedBy })).toEqual([
    'Rata-rata kolom bobot Kolom x dan gone.',
    'The mean of the weights Kolom x and gone.',
  ]);
  expect(told('ranked-by', { indices: columns, rankedBy: { ...rankedBy, indices: ['y'] } })[1]).toBe(
    'The weights Kolom y.',
  );
  expect(told('quorum', { quorum: { sheets: 3, ...REASON } })).toEqual(['3 lembar nilai', '3 sheets']);
  const rules = rubricRules(aRubric({ quorum: { sheets: 3, ...REASON } }), 'en', stageName);
  expect(rules.find(({ kind }) => kind === 'quorum')?.parts).toEqual([
    { text: '3', isName: false },
    { text: ' sheets', isName: false },
  ]);
  expect(told('least-applicable', { leastApplicablePercent: { value: 60, ...REASON } })[0]).toMatch(/^60 % dari bobot/);
  const rounding = { metric: 4, stage: 2, final: 1, ...REASON };
  expect(told('rounding', { rounding: { ...rounding, criterion: null } })[1]).toBe(
    'Metrics to 4 decimals; criteria not rounded; the score of the stage to 2 decimals; the final score to 1 decimals.',
  );
  expect(told('rounding', { rounding: { ...rounding, criterion: 3 } })[0]).toContain('kriteria 3 desimal');
});

const TIES = {
  ruling: [{ kind: 'ruling' }, 'Putusan pleno yang tercatat menentukan.', 'A recorded ruling of the plenary decides.'],
  'include-all': [{ kind: 'include-all' }, 'Semua ikut, melebihi tempat.', 'All are included, beyond the places.'],
  'exclude-all': [
    { kind: 'exclude-all' },
    'Tidak satu pun ikut; tempatnya tetap kosong.',
    'None is included; the places stay open.',
  ],
  lot: [
    { kind: 'lot', seed: '0123456789abcdef' },
    'Undian dengan benih 0123456789abcdef yang diumumkan sebelumnya.',
    'A lot with the seed 0123456789abcdef, published beforehand.',
  ],
} as const satisfies Readonly<Record<TiePolicy['kind'], Row<TiePolicy>>>;

test.each(rowsOf<TiePolicy>(TIES))('equals across the last place: %j', (ties, ...sentences) => {
  const told = (['id', 'en'] as const).map((language) => quotaRules({ group: 'IP', places: 3, ties }, language));
  expect(told.map((rules) => rules.map(ruleText)[1])).toEqual(sentences);
});

test('without a written policy a ruling decides', () => {
  expect(
    quotaRules({ group: 'IP', places: 3 }, 'en').map(({ label, ...rule }) => `${label}: ${ruleText(rule)}`),
  ).toEqual(['Places: 3 places.', 'Equals across the last place: A recorded ruling of the plenary decides.']);
});

const SHORTFALLS = {
  open: 'Class X: 1 at least, places that nobody can take stay open.',
  pool: 'Class X: 1 at least, places that nobody can take return to all.',
} as const satisfies Readonly<Record<NonNullable<ClassQuota['shortfall']>, string>>;

test.each<{ quota: Omit<ClassQuota, 'class'>; says: string }>([
  { quota: {}, says: 'Class X: without bounds.' },
  { quota: { cap: 2 }, says: 'Class X: 2 at most.' },
  {
    quota: { inside: 'Y', cap: 2, floor: 1, shortfall: 'open' },
    says: 'Class X: inside Y, 2 at most, 1 at least, places that nobody can take stay open.',
  },
  { quota: { floor: 1, shortfall: 'open' }, says: SHORTFALLS.open },
  { quota: { floor: 1, shortfall: 'pool' }, says: SHORTFALLS.pool },
])('a class says its bounds: $says', ({ quota, says }) => {
  const [places] = quotaRules({ group: 'IP', places: 3, classes: [{ class: 'X', ...quota }] }, 'en');
  expect(places && ruleText(places)).toBe(`3 places. ${says}`);
});

test('a sentence whose blank nobody fills is an error of ours', () => {
  expect(() => saidIn('id')({ id: 'a {b}', en: '' })).toThrow('nothing to fill in for {b}');
});
