import type { InputDocument, RulingInput } from './input-document';
import type { ResultDocument } from './result-document';
import { aRubric, ASSUMED, entryOf, marked, resultOf } from '../test/builders';

/** Five entries with these scores; C and D are equal in everything. */
const FIVE = {
  A: { A: 90, B: 90 },
  B: { A: 80, B: 80 },
  C: { A: 70, B: 70 },
  D: { A: 70, B: 70 },
  E: { A: 60, B: 60 },
};

function shortlisted(places: number, parts: Partial<InputDocument> = {}): ResultDocument {
  return resultOf(marked(FIVE, { selection: { kind: 'shortlist', quotas: [{ group: 'IP', places }] }, ...parts }));
}

function ruling(selected: readonly string[], code = 'R-1'): RulingInput {
  return { code, kind: 'tie-at-cut', group: 'IP', category: null, selected, reason: 'Rapat pleno.' };
}

describe('shortlist 1 and 2: the places go to the best ranks', () => {
  test.each([
    { places: 0, selected: [], reserves: ['A', 'B', 'C', 'D', 'E'], because: 'a group may have none' },
    { places: 2, selected: ['A', 'B'], reserves: ['C', 'D', 'E'], because: 'the best two' },
    {
      places: 4,
      selected: ['A', 'B', 'C', 'D'],
      reserves: ['E'],
      because: 'a tie within the places is no tie at the cut',
    },
    { places: 5, selected: ['A', 'B', 'C', 'D', 'E'], reserves: [], because: 'as many places as entries' },
    { places: 9, selected: ['A', 'B', 'C', 'D', 'E'], reserves: [], because: 'more places than entries' },
  ])('$places places: $because', ({ places, selected, reserves }) => {
    const result = shortlisted(places);
    expect(result.groups[0]).toMatchObject({ places, ranked: 5, selected, reserves });
    expect([result.state, result.openTies]).toEqual(['settled', []]);
  });

  test('a group without a quota has no places', () => {
    const result = shortlisted(0, { selection: { kind: 'shortlist', quotas: [] } });
    expect(entryOf(result, 'A').outcome).toEqual({ kind: 'not-selected', reason: 'no-places' });
    expect(result.groups[0]?.cut).toBeNull();
  });

  test('the last one selected is the cut', () => {
    expect(shortlisted(2).groups[0]?.cut).toEqual({ entry: 'B', rank: 2, score: '80.00' });
  });
});

describe('shortlist 3: a tie across the last place is open', () => {
  const result = shortlisted(3);

  test('nobody is chosen by name, code or time', () => {
    expect(result.state).toBe('open');
    expect(result.openTies).toEqual([{ group: 'IP', category: null, entries: ['C', 'D'], freePlaces: 1 }]);
    expect(result.groups[0]).toMatchObject({ selected: ['A', 'B'], reserves: ['E'], cut: { entry: 'C', rank: 3 } });
    expect(['C', 'D'].map((code) => entryOf(result, code).outcome)).toEqual([
      { kind: 'tied-at-cut' },
      { kind: 'tied-at-cut' },
    ]);
  });

  test('a tie told apart by the chain is none', () => {
    const scores = { ...FIVE, C: { A: 74, B: 64 } };
    const settled = resultOf(
      marked(scores, { selection: { kind: 'shortlist', quotas: [{ group: 'IP', places: 3 }] } }),
    );
    expect(settled.groups[0]?.selected).toEqual(['A', 'B', 'C']);
    expect(entryOf(settled, 'C')).toMatchObject({ separatedBy: 0, tieChain: [{ label: 'A', value: '74.00' }] });
  });

  test('all may be tied', () => {
    const all = Object.fromEntries(Object.keys(FIVE).map((code) => [code, { A: 50, B: 50 }]));
    const tied = resultOf(marked(all, { selection: { kind: 'shortlist', quotas: [{ group: 'IP', places: 3 }] } }));
    expect(tied.openTies).toEqual([{ group: 'IP', category: null, entries: ['A', 'B', 'C', 'D', 'E'], freePlaces: 3 }]);
    expect(tied.groups[0]?.selected).toEqual([]);
  });
});

describe('shortlist 4: a ruling fills the free places with tied entries', () => {
  test('and settles the result', () => {
    const result = shortlisted(3, { rulings: [ruling(['D'])] });
    expect(result).toMatchObject({ state: 'settled', openTies: [], unusedRulings: [] });
    expect(result.groups[0]).toMatchObject({ selected: ['A', 'B', 'D'], reserves: ['C', 'E'] });
    expect(entryOf(result, 'D').outcome).toEqual({ kind: 'selected', by: 'ruling', category: null });
    expect(entryOf(result, 'C').outcome).toEqual({ kind: 'not-selected', reason: 'ruling' });
  });

  test.each([
    { places: 3, selected: ['A'], because: 'A is not tied' },
    { places: 3, selected: ['C', 'D'], because: 'there is one place' },
    { places: 3, selected: [], because: 'it leaves the place open' },
  ])('$selected decides nothing, and is named: $because', ({ places, selected }) => {
    expect(shortlisted(places, { rulings: [ruling(selected)] })).toMatchObject({
      state: 'open',
      unusedRulings: ['R-1'],
    });
  });

  test('where there is no tie any more a ruling decides nothing', () => {
    const result = shortlisted(2, { rulings: [ruling(['D'])] });
    expect(result).toMatchObject({ state: 'settled', unusedRulings: ['R-1'] });
    expect(entryOf(result, 'D').outcome).toEqual({ kind: 'not-selected', reason: 'below-cut' });
  });
});

describe('shortlist 5: of several rulings that fit the latest code counts', () => {
  test.each([
    { codes: ['R-1', 'R-2'], selected: 'D' },
    { codes: ['R-2', 'R-1'], selected: 'C' },
  ])('$codes: $selected', ({ codes, selected }) => {
    const [first = '', second = ''] = codes;
    const result = shortlisted(3, { rulings: [ruling(['C'], first), ruling(['D'], second)] });
    expect(result.groups[0]?.selected).toContain(selected);
    expect(result.unusedRulings).toEqual(['R-1']);
  });
});

describe('shortlist 6 and ranking 8: those who cannot take a place', () => {
  const quorum = { sheets: 1, provenance: ASSUMED };
  const input = marked(FIVE, { rubrics: [{ group: 'IP', rubric: aRubric({ quorum }) }] });
  const result = resultOf({
    ...input,
    entries: input.entries.map((entry) => {
      if (entry.code === 'A') return { ...entry, eligibility: 'withdrawn' };
      return entry.code === 'B' ? { ...entry, eligibility: 'disqualified' } : entry;
    }),
    sheets: input.sheets.filter(({ entry }) => entry !== 'E'),
  });

  test.each([
    { code: 'A', standing: { kind: 'ineligible', reason: 'withdrawn' }, reason: 'ineligible' },
    { code: 'B', standing: { kind: 'ineligible', reason: 'disqualified' }, reason: 'ineligible' },
    {
      code: 'E',
      standing: { kind: 'incomplete', reason: 'below-quorum', counted: 0, needed: 1 },
      reason: 'incomplete',
    },
  ])('$code is $reason: no rank, no place, no reserve', ({ code, standing, reason }) => {
    expect(entryOf(result, code)).toMatchObject({
      standing,
      outcome: { kind: 'not-selected', reason },
      cutDistance: null,
    });
    expect(result.groups[0]?.reserves).not.toContain(code);
  });

  test('the others move up, and the unranked ones stand last', () => {
    expect(result.groups[0]).toMatchObject({ ranked: 2, selected: ['C', 'D'] });
    expect(result.entries.map(({ code }) => code)).toEqual(['C', 'D', 'A', 'B', 'E']);
  });
});
