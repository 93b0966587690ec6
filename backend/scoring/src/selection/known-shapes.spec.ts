import type { ClassQuota } from '../input-document';
import type { SmallEntry } from '../../test/class-quotas';
import { documentOf } from '../../test/class-quotas';
import { anEntry, aRubric, aSheet, anInput, ASSUMED, entryOf, resultOf } from '../../test/builders';

/** Shapes of contests that are about; they run as data, without a line of code of their own. */
describe('a final of the best eight with at most two of a country', () => {
  const COUNTRIES = ['USA', 'USA', 'CHN', 'USA', 'JPN', 'CHN', 'CHN', 'GBR', 'USA', 'JPN', 'ITA', 'GBR', 'BRA', 'ITA'];
  const entries = COUNTRIES.map((country, at): SmallEntry => {
    const code = `G${String(at + 1).padStart(2, '0')}`;
    return { code, score: 90 - at, class: country };
  });
  const classes = [...new Set(COUNTRIES)].map((country): ClassQuota => ({ class: country, cap: 2 }));
  const result = resultOf(documentOf({ entries, quota: { group: 'IP', places: 8, classes } }));

  test('the third of a country makes way, and is told which country is full', () => {
    expect(result.groups[0]?.selected).toEqual(['G01', 'G02', 'G03', 'G05', 'G06', 'G08', 'G10', 'G11']);
    expect(entryOf(result, 'G04').outcome).toEqual({ kind: 'not-selected', reason: 'class-full', class: 'USA' });
    expect(entryOf(result, 'G07').outcome).toEqual({ kind: 'not-selected', reason: 'class-full', class: 'CHN' });
  });

  test('the reserves keep the rule too', () => {
    expect(result.groups[0]?.reserves).toEqual(['G12', 'G13', 'G14']);
  });
});

describe('eighteen places and a tie for the eighteenth: nineteen advance', () => {
  // Women's 3 m springboard, Sydney 2000: 18 of the preliminary round, two of them equal for the last place.
  const entries = Array.from({ length: 24 }, (_, at): SmallEntry => {
    return { code: `D${String(at + 1).padStart(2, '0')}`, score: at === 18 ? 73 : 90 - at, class: null };
  });
  const result = resultOf(documentOf({ entries, quota: { group: 'IP', places: 18, ties: { kind: 'include-all' } } }));

  test('both are in, both with rank 18, and the next one has rank 20', () => {
    expect(result.groups[0]?.selected).toHaveLength(19);
    const [last, equal, next] = ['D18', 'D19', 'D20'].map((code) => entryOf(result, code));
    expect([last?.standing, equal?.standing]).toEqual([
      { kind: 'ranked', rank: 18, score: '73.00' },
      { kind: 'ranked', rank: 18, score: '73.00' },
    ]);
    expect(last?.outcome).toEqual({ kind: 'selected', by: 'include-all', category: null });
    expect(next).toMatchObject({ standing: { rank: 20 }, outcome: { reason: 'below-cut' } });
    expect(result.state).toBe('settled');
  });
});

describe('forty-six of three groups: thirty, ten and six', () => {
  const GROUPS = [
    { group: 'IP', places: 30, entered: 60 },
    { group: 'UPP', places: 10, entered: 25 },
    { group: 'OA', places: 6, entered: 9 },
  ] as const;
  const rubric = aRubric({ tieChain: { elements: [], provenance: ASSUMED } });
  const entered = GROUPS.flatMap(({ group, entered: count }) =>
    Array.from({ length: count }, (_, at) => ({
      code: `${group}-${String(at + 1).padStart(3, '0')}`,
      group,
      score: 99 - at,
    })),
  );
  const result = resultOf(
    anInput({
      rubrics: GROUPS.map(({ group }) => ({ group, rubric })),
      panels: GROUPS.map(({ group }) => ({ group, jurors: ['j1'] })),
      entries: entered.map(({ code, group }) => anEntry(code, { group })),
      sheets: entered.map(({ code, score }) => aSheet(code, { A: score, B: score })),
      selection: { kind: 'shortlist', quotas: GROUPS.map(({ group, places }) => ({ group, places })) },
    }),
  );

  test('each group its own places', () => {
    expect(result.groups.map(({ group, selected }) => [group, selected.length])).toEqual([
      ['IP', 30],
      ['OA', 6],
      ['UPP', 10],
    ]);
    expect(result.entries.filter(({ outcome }) => outcome.kind === 'selected')).toHaveLength(46);
  });

  test('the same as classes of one group, with as many places each at least and at most', () => {
    const entries = entered.map(({ code, group, score }) => ({ code, score, class: group }));
    const classes = GROUPS.map(({ group, places }): ClassQuota => {
      return { class: group, cap: places, floor: places, shortfall: 'open' };
    });
    const whole = resultOf(documentOf({ entries, quota: { group: 'IP', places: 46, classes } }));
    expect(new Set(whole.groups[0]?.selected)).toEqual(new Set(result.groups.flatMap(({ selected }) => selected)));
    expect(whole.state).toBe('settled');
  });
});

describe('a hackathon: the ten best, one at least of every track, two of the newcomers', () => {
  const TRACKS = ['health', 'education', 'climate'] as const;
  const entries: readonly SmallEntry[] = [
    ...Array.from({ length: 12 }, (_, at) => ({
      code: `H${String(at + 1).padStart(2, '0')}`,
      score: 95 - at,
      class: 'health',
    })),
    { code: 'E01', score: 80, class: 'education' },
    { code: 'E02', score: 40, class: 'education' },
    { code: 'N01', score: 70, class: 'newcomer' },
    { code: 'N02', score: 60, class: 'newcomer' },
    { code: 'N03', score: 50, class: 'newcomer' },
  ];
  const classes: readonly ClassQuota[] = [
    ...TRACKS.map((track) => ({ class: track, floor: 1, shortfall: 'pool' as const })),
    { class: 'newcomer', floor: 2, shortfall: 'pool' },
  ];
  const result = resultOf(documentOf({ entries, quota: { group: 'IP', places: 10, classes } }));

  test('floors first, the rest by rank; a track without an entry gives its place back', () => {
    expect(result.groups[0]?.selected).toEqual(['H01', 'H02', 'H03', 'H04', 'H05', 'H06', 'H07', 'E01', 'N01', 'N02']);
    expect(result.groups[0]?.classes).toContainEqual({
      class: 'climate',
      floor: 1,
      shortfall: 'pool',
      selected: 0,
      unfilled: 1,
    });
    expect(entryOf(result, 'N02').outcome).toMatchObject({ by: 'floor', class: 'newcomer' });
    expect(entryOf(result, 'H08').outcome).toEqual({
      kind: 'not-selected',
      reason: 'places-kept',
      classes: ['education', 'newcomer'],
    });
  });
});
