import type { ClassQuota, EntryInput, InputDocument, TiePolicy } from '../input-document';
import { inputProblems } from '../input-problems';
import { officialResult } from '../official-result';
import { anEntry, anInput } from '../../test/builders';

const at = 'selection.quotas[0]';

function problemsOf(
  classes: readonly ClassQuota[],
  entries: readonly EntryInput[] = [],
  parts: { readonly places?: number; readonly ties?: TiePolicy } = {},
) {
  const quota = { group: 'IP', places: 3, classes, ...parts };
  return inputProblems(anInput({ entries, selection: { kind: 'shortlist', quotas: [quota] } }));
}

const of = (...named: readonly string[]): EntryInput => anEntry(named.join(''), { classes: named });

describe('shortlist 13: classes that make no sense are refused, with the place', () => {
  test.each<{ classes: ClassQuota[]; code: string; path: string; facts?: object }>([
    { classes: [{ class: '' }], code: 'class-without-code', path: 'classes[0].class' },
    { classes: [{ class: 'e\u0301' }], code: 'class-without-code', path: 'classes[0].class' },
    { classes: [{ class: 'X' }, { class: 'X' }], code: 'class-repeated', path: 'classes[1].class' },
    {
      classes: [{ class: 'X', inside: 'Y' }],
      code: 'class-inside-unknown',
      path: 'classes[0].inside',
      facts: { class: 'X', inside: 'Y' },
    },
    { classes: [{ class: 'X', inside: 'X' }], code: 'class-inside-itself', path: 'classes[0].inside' },
    {
      classes: [
        { class: 'X', inside: 'Y' },
        { class: 'Y', inside: 'Z' },
        { class: 'Z', inside: 'X' },
      ],
      code: 'class-inside-itself',
      path: 'classes[0].inside',
    },
    { classes: [{ class: 'X', cap: 1.5 }], code: 'class-number-not-whole', path: 'classes[0].cap' },
    { classes: [{ class: 'X', cap: Number.NaN }], code: 'class-number-not-whole', path: 'classes[0].cap' },
    {
      classes: [{ class: 'X', floor: -1, shortfall: 'pool' }],
      code: 'class-number-not-whole',
      path: 'classes[0].floor',
    },
    {
      classes: [{ class: 'X', cap: 1, floor: 2, shortfall: 'pool' }],
      code: 'floor-above-cap',
      path: 'classes[0].floor',
      facts: { class: 'X', cap: 1, floor: 2 },
    },
    { classes: [{ class: 'X', floor: 1 }], code: 'floor-without-shortfall', path: 'classes[0].floor' },
    { classes: [{ class: 'X', shortfall: 'open' }], code: 'shortfall-without-floor', path: 'classes[0].shortfall' },
    {
      classes: [
        { class: 'X', floor: 2, shortfall: 'pool' },
        { class: 'Y', floor: 2, shortfall: 'pool' },
      ],
      code: 'floors-above-places',
      path: 'classes',
      facts: { group: 'IP', places: 3, floors: 4 },
    },
    {
      classes: [
        { class: 'X', cap: 1 },
        { class: 'P', inside: 'X', floor: 1, shortfall: 'pool' },
        { class: 'Q', inside: 'X', floor: 1, shortfall: 'open' },
      ],
      code: 'floors-above-cap',
      path: 'classes[0].cap',
      facts: { class: 'X', floors: 2, cap: 1 },
    },
  ])('$code at $path', ({ classes, code, path, facts = {} }) => {
    const [problem] = problemsOf(classes);
    expect(problem).toMatchObject({ code, path: `${at}.${path}`, facts });
  });

  test('every class of a circle, and none that only stands in one', () => {
    const circle = [
      { class: 'X', inside: 'Y' },
      { class: 'Y', inside: 'X' },
      { class: 'P', inside: 'X' },
    ];
    expect(problemsOf(circle).map(({ path }) => path)).toEqual([`${at}.classes[0].inside`, `${at}.classes[1].inside`]);
  });

  test('floors of a class and of those inside it are not counted twice', () => {
    const classes: ClassQuota[] = [
      { class: 'X', floor: 3, shortfall: 'pool' },
      { class: 'P', inside: 'X', floor: 2, shortfall: 'pool' },
    ];
    expect(problemsOf(classes)).toEqual([]);
  });
});

describe('shortlist 13: caps that keep entries out of places which nobody could ever take', () => {
  const caps = [
    { class: 'X', cap: 1 },
    { class: 'Y', cap: 1 },
  ];

  test('are refused', () => {
    expect(problemsOf(caps, [of('X'), anEntry('X2', { classes: ['X'] }), of('Y')])).toEqual([
      { code: 'caps-below-places', path: `${at}.classes`, facts: { group: 'IP', places: 3, caps: 2 } },
    ]);
  });

  test.each<{ entries: EntryInput[]; because: string }>([
    { entries: [of('X'), of('Y')], because: 'everybody has a place anyway' },
    { entries: [of('X'), of('Y'), anEntry('Z')], because: 'an entry of no class may take the place' },
    {
      entries: [of('X'), of('Y'), anEntry('Z', { eligibility: 'withdrawn' })],
      because: 'a withdrawal makes no document senseless that was not',
    },
  ])('are none where $because', ({ entries }) => expect(problemsOf(caps, entries)).toEqual([]));

  test('the caps inside a class without one of its own count', () => {
    const inner = [{ class: 'O' }, ...caps.map((one) => ({ ...one, inside: 'O' }))];
    const entries = ['X1', 'X2', 'X3'].map((code) => anEntry(code, { classes: ['X'] }));
    expect(problemsOf(inner, entries)).toMatchObject([{ code: 'caps-below-places', facts: { caps: 2 } }]);
    expect(problemsOf(inner, [...entries, of('O')])).toEqual([]);
  });
});

describe('shortlist 13: what entries say of their classes', () => {
  const nested = [{ class: 'X' }, { class: 'P', inside: 'X' }, { class: 'Y' }];

  test.each<{ classes: string[]; code: string; place: number }>([
    { classes: ['Z'], code: 'class-unknown', place: 0 },
    { classes: ['X', 'X'], code: 'class-named-twice', place: 1 },
    { classes: ['X', 'Y'], code: 'classes-overlap', place: 0 },
    { classes: ['Y', 'P'], code: 'classes-overlap', place: 0 },
  ])('$classes: $code', ({ classes, code, place }) => {
    const [problem, ...others] = problemsOf(nested, [anEntry('A', { classes })]);
    const facts = { entry: 'A', group: 'IP', class: classes[place] };
    expect(problem).toMatchObject({ code, path: `entries[0].classes[${place}]`, facts });
    expect(others).toEqual([]);
  });

  test('an overlap names both classes', () => {
    const problems = problemsOf(nested, [anEntry('A', { classes: ['Y', 'P'] })]);
    expect(problems.map(({ facts }) => facts)).toEqual([{ entry: 'A', group: 'IP', class: 'Y', beside: 'P' }]);
  });

  test.each<{ classes: string[] }>([{ classes: [] }, { classes: ['P'] }, { classes: ['P', 'X'] }])(
    '$classes is fine',
    ({ classes }) => expect(problemsOf(nested, [anEntry('A', { classes })])).toEqual([]),
  );

  test.each<{ selection: InputDocument['selection'] }>([
    { selection: { kind: 'shortlist', quotas: [] } },
    { selection: { kind: 'shortlist', quotas: [{ group: 'IP', places: 3 }] } },
    { selection: { kind: 'winners', categories: [{ category: 'main', group: 'IP', places: 1 }] } },
  ])('no class counts where no quota declares it: $selection.kind', ({ selection }) => {
    const input = anInput({ entries: [of('X')], selection });
    expect(inputProblems(input)).toMatchObject([{ code: 'class-unknown', path: 'entries[0].classes[0]' }]);
    expect(() => officialResult(input, '')).toThrow('no result: class-unknown at entries[0].classes[0]');
  });
});

describe('shortlist 13: a lot without a seed', () => {
  test.each(['', '12d687', '000000000012D687', '000000000012d6870', '0x0000000012d687'])('%p', (seed) => {
    expect(problemsOf([], [], { ties: { kind: 'lot', seed } })).toEqual([
      { code: 'lot-without-seed', path: `${at}.ties.seed`, facts: { group: 'IP', seed } },
    ]);
  });

  test('sixteen digits are one', () => {
    expect(problemsOf([], [], { ties: { kind: 'lot', seed: '00000000075bcd15' } })).toEqual([]);
  });
});
