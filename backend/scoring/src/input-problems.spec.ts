import type { EntryInput, InputDocument, MetricInput, RulingInput, SheetInput } from './input-document';
import { inputProblems } from './input-problems';
import { officialResult } from './official-result';
import { aMark, aGroup, anEntry, anIndex, anInput, aRubric, aSheet, marked, someMetrics } from '../test/builders';
import { factsOf } from '../test/problem-facts';

const ENTRY = anEntry('IP-001', { metrics: someMetrics(80, 2), carried: [{ stage: 'document', score: '80.00' }] });
const SHEET = aSheet('IP-001', { A: 80, B: 60 });
const GOOD = anInput({ entries: [ENTRY, anEntry('IP-002')], sheets: [SHEET] });

const codesOf = (input: InputDocument) => inputProblems(input).map(({ code, path }) => [code, path]);
const expectProblem = (input: InputDocument, code: string, path: string): void => {
  expect(codesOf(input)).toContainEqual([code, path]);
  for (const { named, due } of inputProblems(input).map(factsOf)) expect(named).toEqual(due);
  expect(() => officialResult(input, '')).toThrow('no result: ');
};

test('a document without a problem has a result', () => expect(inputProblems(GOOD)).toEqual([]));

describe('rubrics, panels and entries', () => {
  const rubric = aRubric();

  test.each([
    { parts: { rubrics: [...GOOD.rubrics, ...GOOD.rubrics] }, code: 'rubric-repeated', path: 'rubrics[1].group' },
    {
      parts: { rubrics: [{ group: 'IP', rubric: { ...rubric, version: 0 } }] },
      code: 'not-a-version',
      path: 'rubrics[0].rubric.version',
    },
    { parts: { panels: [...GOOD.panels, ...GOOD.panels] }, code: 'panel-repeated', path: 'panels[1].group' },
    {
      parts: { panels: [{ group: 'OA', jurors: [] }, ...GOOD.panels] },
      code: 'panel-of-unknown-group',
      path: 'panels[0].group',
    },
    { parts: { panels: [{ group: 'IP', jurors: ['j1', 'j1'] }] }, code: 'juror-repeated', path: 'panels[0].jurors[1]' },
    { parts: { entries: [ENTRY, ENTRY] }, code: 'entry-repeated', path: 'entries[1].code' },
    { parts: { entries: [ENTRY, anEntry('')] }, code: 'entry-without-code', path: 'entries[1].code' },
    { parts: { entries: [ENTRY, anEntry('e\u0301')] }, code: 'entry-without-code', path: 'entries[1].code' },
    {
      parts: { entries: [ENTRY, anEntry('X', { group: 'OA' })] },
      code: 'entry-without-rubric',
      path: 'entries[1].group',
    },
  ])('$code at $path', ({ parts, code, path }) => expectProblem({ ...GOOD, ...parts }, code, path));
});

describe('metrics 10: a rate enters as k of n, days as a sum over complaints', () => {
  const value = (metric: string, now: readonly [string, string], base?: readonly [string, string]) =>
    ({
      metric,
      state: 'VALUE',
      now: { numerator: now[0], denominator: now[1] },
      ...(base && { base: { numerator: base[0], denominator: base[1] } }),
    }) as MetricInput;
  const withEntry = (parts: Partial<EntryInput>): InputDocument => ({ ...GOOD, entries: [{ ...ENTRY, ...parts }] });
  const at = 'entries[0].metrics[0]';

  test.each([
    { metrics: [value('M1', ['93.2', '100'])], code: 'rate-not-whole', path: `${at}.now` },
    { metrics: [value('M3', ['60', '59'])], code: 'rate-above-one', path: `${at}.now.numerator` },
    { metrics: [value('M3', ['', '59'])], code: 'fraction-not-decimal', path: `${at}.now.numerator` },
    { metrics: [value('M6', ['1', '1e3'])], code: 'fraction-not-decimal', path: `${at}.now.denominator` },
    { metrics: [value('M4', ['10', '0'])], code: 'fraction-without-denominator', path: `${at}.now.denominator` },
    { metrics: [value('M4', ['-10', '5'])], code: 'fraction-negative', path: `${at}.now.numerator` },
    { metrics: [value('M7_RATE', ['1', '2'])], code: 'base-missing', path: `${at}.base` },
    { metrics: [value('M7_RATE', ['1', '2'], ['3', '2'])], code: 'rate-above-one', path: `${at}.base.numerator` },
    { metrics: [value('M7_DAYS', ['1', '2'], ['0', '2'])], code: 'base-zero', path: `${at}.base.numerator` },
    { metrics: [value('M7_DAYS', ['1', '2'], ['x', '2'])], code: 'fraction-not-decimal', path: `${at}.base.numerator` },
    {
      metrics: [value('M6', ['1', '2']), value('M6', ['1', '2'])],
      code: 'metric-repeated',
      path: 'entries[0].metrics[1].metric',
    },
  ])('$code at $path', ({ metrics, code, path }) => expectProblem(withEntry({ metrics }), code, path));

  test.each([
    { counts: ['3.0', '4'] as const, because: 'a whole number may have a point' },
    { counts: ['3', '4.00'] as const, because: 'below the line too' },
    { counts: ['1000000000000000', '9999999999999999'] as const, because: 'it may be long' },
  ])('$counts: $because', ({ counts }) => {
    expect(inputProblems(withEntry({ metrics: [value('M3', counts)] }))).toEqual([]);
  });

  test('days need not be whole: 7.3 of 1 is a mean', () => {
    expect(inputProblems(withEntry({ metrics: [value('M7_DAYS', ['1.9', '1'], ['7.3', '1'])] }))).toEqual([]);
  });

  test.each([
    {
      carried: [
        { stage: 's', score: '1' },
        { stage: 's', score: '2' },
      ],
      code: 'carried-repeated',
      path: 'entries[0].carried[1].stage',
    },
    { carried: [{ stage: 's', score: '80,5' }], code: 'carried-not-decimal', path: 'entries[0].carried[0].score' },
  ])('$code at $path', ({ carried, code, path }) => expectProblem(withEntry({ carried }), code, path));
});

describe('panel 1 and 2: sheets', () => {
  const sheets = (...list: readonly SheetInput[]): InputDocument => ({ ...GOOD, sheets: list });

  test.each([
    { list: [SHEET, SHEET], code: 'sheet-repeated', path: 'sheets[1]' },
    { list: [aSheet('IP-009', {})], code: 'sheet-of-unknown-entry', path: 'sheets[0].entry' },
    { list: [aSheet('IP-001', {}, { juror: 'j9' })], code: 'sheet-of-stranger', path: 'sheets[0].juror' },
    { list: [aSheet('IP-001', { Z: 1 })], code: 'mark-of-unknown-criterion', path: 'sheets[0].marks[0].criterion' },
    {
      list: [{ ...SHEET, marks: [...SHEET.marks, ...SHEET.marks] }],
      code: 'mark-repeated',
      path: 'sheets[0].marks[2].criterion',
    },
    { list: [aSheet('IP-001', { A: 101 })], code: 'mark-above-scale', path: 'sheets[0].marks[0].value' },
    { list: [aSheet('IP-001', { A: -1 })], code: 'mark-below-scale', path: 'sheets[0].marks[0].value' },
    { list: [aSheet('IP-001', { A: '0.5' })], code: 'mark-off-step', path: 'sheets[0].marks[0].value' },
    { list: [aSheet('IP-001', { A: '' })], code: 'mark-not-a-decimal', path: 'sheets[0].marks[0].value' },
  ])('$code at $path', ({ list, code, path }) => expectProblem(sheets(...list), code, path));

  test('a sheet of an entry without a rubric is told once, at the entry', () => {
    const input = { ...GOOD, entries: [anEntry('IP-001', { group: 'OA' })] };
    expect(codesOf(input)).toEqual([['entry-without-rubric', 'entries[0].group']]);
  });
});

describe('shortlist 1 and winners 1: places', () => {
  const quota = { group: 'IP', places: 2 };
  const category = { category: 'main', group: 'IP', places: 2 };

  test.each([
    { quotas: [quota, quota], code: 'quota-repeated', path: 'selection.quotas[1].group' },
    { quotas: [{ ...quota, group: 'OA' }], code: 'quota-of-unknown-group', path: 'selection.quotas[0].group' },
    { quotas: [{ ...quota, places: 1.5 }], code: 'places-not-whole', path: 'selection.quotas[0].places' },
    { quotas: [{ ...quota, places: -1 }], code: 'places-not-whole', path: 'selection.quotas[0].places' },
  ])('$code', ({ quotas, code, path }) => {
    expectProblem({ ...GOOD, selection: { kind: 'shortlist', quotas } }, code, path);
  });

  test.each([
    { categories: [category, category], code: 'category-repeated', path: 'selection.categories[1].category' },
    {
      categories: [{ ...category, group: 'OA' }],
      code: 'category-of-unknown-group',
      path: 'selection.categories[0].group',
    },
    {
      categories: [{ ...category, category: 'other' }],
      code: 'category-without-index',
      path: 'selection.categories[0].category',
    },
    {
      categories: [{ ...category, places: Number.NaN }],
      code: 'places-not-whole',
      path: 'selection.categories[0].places',
    },
  ])('$code', ({ categories, code, path }) => {
    expectProblem({ ...GOOD, selection: { kind: 'winners', categories } }, code, path);
  });
});

describe('winners 6 and shortlist 4: rulings', () => {
  const RULING: RulingInput = {
    code: 'R-1',
    kind: 'tie-at-cut',
    group: 'IP',
    category: null,
    selected: ['IP-001'],
    reason: 'Rapat pleno.',
  };
  const root = aGroup('ROOT', aMark('A'), aMark('B'));
  const rubric = aRubric({
    root,
    indices: [anIndex(root, 'first', { A: 1, B: 0 }), anIndex(root, 'second', { A: 0, B: 1 })],
  });
  const WINNERS: InputDocument = {
    ...GOOD,
    rubrics: [{ group: 'IP', rubric }],
    selection: {
      kind: 'winners',
      categories: ['first', 'second'].map((category) => ({ category, group: 'IP', places: 1 })),
    },
  };
  const NAMED: RulingInput = { ...RULING, kind: 'category-assignment', category: 'first' };

  test('a ruling on a shortlist names no category, one on winners does', () => {
    expect(inputProblems({ ...GOOD, rulings: [RULING] })).toEqual([]);
    expect(inputProblems({ ...WINNERS, rulings: [NAMED, { ...RULING, code: 'R-2', category: 'second' }] })).toEqual([]);
  });

  test.each([
    { on: GOOD, rulings: [RULING, RULING], code: 'ruling-repeated', path: 'rulings[1].code' },
    { on: GOOD, rulings: [{ ...RULING, reason: '  ' }], code: 'ruling-without-reason', path: 'rulings[0].reason' },
    { on: GOOD, rulings: [{ ...RULING, group: 'OA' }], code: 'ruling-of-unknown-group', path: 'rulings[0].group' },
    {
      on: GOOD,
      rulings: [{ ...RULING, category: 'main' }],
      code: 'ruling-of-unknown-category',
      path: 'rulings[0].category',
    },
    { on: GOOD, rulings: [{ ...NAMED, category: null }], code: 'ruling-of-no-category', path: 'rulings[0].category' },
    { on: WINNERS, rulings: [RULING], code: 'ruling-of-no-category', path: 'rulings[0].category' },
    {
      on: WINNERS,
      rulings: [{ ...NAMED, category: 'third' }],
      code: 'ruling-of-unknown-category',
      path: 'rulings[0].category',
    },
    {
      on: GOOD,
      rulings: [{ ...RULING, selected: ['IP-001', 'IP-001'] }],
      code: 'ruling-selects-twice',
      path: 'rulings[0].selected[1]',
    },
    {
      on: GOOD,
      rulings: [{ ...RULING, selected: ['IP-009'] }],
      code: 'ruling-selects-stranger',
      path: 'rulings[0].selected[0]',
    },
    {
      on: WINNERS,
      rulings: [{ ...NAMED, selected: ['IP-001', 'IP-002'] }],
      code: 'ruling-above-places',
      path: 'rulings[0].selected',
    },
    {
      on: WINNERS,
      rulings: [NAMED, { ...NAMED, code: 'R-2', category: 'second' }],
      code: 'double-win',
      path: 'rulings[0].selected[0]',
    },
  ])('$code at $path', ({ on, rulings, code, path }) => expectProblem({ ...on, rulings }, code, path));

  test('a ruling that a later one replaced wins nothing', () => {
    const later = { ...NAMED, code: 'R-2', selected: ['IP-002'] };
    expect(
      inputProblems({ ...WINNERS, rulings: [NAMED, later, { ...NAMED, code: 'R-3', category: 'second' }] }),
    ).toEqual([]);
  });
});

test('a problem says what it found', () => {
  const [problem] = inputProblems(marked({ 'IP-001': { A: 101, B: 0 } }));
  expect(problem?.facts).toEqual({ value: '101', min: '0', max: '100', step: '1' });
});
