import type { EntryStage, EntryView } from '@anggakara/contracts';
import type { EntryResult, Outcome, ResultDocument } from '@anggakara/scoring';
import { changesOf, entryMoves, type EntryMove, wayBack } from './entry-moves';
import { RUN } from './run.examples';

const [MODEL] = RUN.result.entries as readonly [EntryResult];
const SELECTED: Outcome = { kind: 'selected', by: 'rank', category: null };
const BELOW: Outcome = { kind: 'not-selected', reason: 'below-cut' };

function aResult(outcomes: Readonly<Record<string, Outcome>>, more: Partial<ResultDocument> = {}): ResultDocument {
  const entries = Object.entries(outcomes).map(([code, outcome]) => ({ ...MODEL, code, outcome }));
  return { ...RUN.result, entries, ...more };
}

function anEntry(code: string, stage: EntryStage = 'submitted'): EntryView {
  const named = { code, name: code, agencyCode: 'a', agencyName: 'A', serviceUnit: null, summary: '' };
  return { ...named, group: 'IP', registeredGroup: 'IP', stage, category: null, version: 1 };
}

const place = (stage: EntryStage, category: EntryView['category'] = null) => ({ stage, category });
const TROPHIES = [
  { category: 'service-unit', group: 'UPP', places: 1, winners: [], by: 'assignment', cut: null },
] as const;

describe('a result moves its entries', () => {
  test('onto the shortlist or off it', () => {
    const moves = entryMoves(aResult({ 'IP-1': SELECTED, 'IP-2': BELOW }), [anEntry('IP-1'), anEntry('IP-2')]);
    expect(moves).toEqual([
      { code: 'IP-1', from: place('submitted'), to: place('shortlisted') },
      { code: 'IP-2', from: place('submitted'), to: place('not-shortlisted') },
    ]);
    expect(changesOf(moves)).toEqual([
      { code: 'IP-1', ...place('shortlisted') },
      { code: 'IP-2', ...place('not-shortlisted') },
    ]);
  });

  test('to their trophy or to the finalists, where there are trophies', () => {
    const won: Outcome = { kind: 'selected', by: 'rank', category: 'service-unit' };
    const result = aResult({ 'UPP-1': won, 'UPP-2': BELOW }, { categories: TROPHIES });
    const entries = ['UPP-1', 'UPP-2'].map((code) => anEntry(code, 'shortlisted'));
    expect(entryMoves(result, entries).map(({ to }) => to)).toEqual([
      place('winner', 'service-unit'),
      place('finalist'),
    ]);
  });

  test('nowhere while a tie is open', () => {
    expect(entryMoves(aResult({ 'IP-1': SELECTED }, { state: 'open' }), [anEntry('IP-1')])).toEqual([]);
  });

  test('but not those who have left', () => {
    const result = aResult({ 'IP-1': BELOW });
    const left = { ...MODEL, code: 'IP-1', standing: { kind: 'ineligible', reason: 'withdrawn' } } as const;
    expect(entryMoves({ ...result, entries: [left] }, [anEntry('IP-1', 'withdrawn')])).toEqual([]);
  });

  test('also those that are incomplete: they are not on the list', () => {
    const standing = { kind: 'incomplete', reason: 'below-quorum', counted: 1, needed: 2 } as const;
    const entry = {
      ...MODEL,
      code: 'IP-1',
      standing,
      outcome: { kind: 'not-selected', reason: 'incomplete' },
    } as const;
    expect(entryMoves({ ...RUN.result, entries: [entry] }, [anEntry('IP-1')])).toMatchObject([
      { to: place('not-shortlisted') },
    ]);
  });
});

describe('the way back', () => {
  const move = (code: string, from: EntryStage, to: EntryStage): EntryMove => ({
    ...{ code, from: place(from), to: place(to) },
  });

  test('leads over several runs to where the oldest found each entry', () => {
    const newest = [move('IP-1', 'shortlisted', 'not-shortlisted'), move('IP-2', 'not-shortlisted', 'shortlisted')];
    const oldest = [move('IP-1', 'submitted', 'shortlisted'), move('IP-2', 'verified', 'not-shortlisted')];
    expect(wayBack([newest, oldest])).toEqual([
      { code: 'IP-1', ...place('submitted') },
      { code: 'IP-2', ...place('verified') },
    ]);
  });

  test('is nothing where no run moved anybody', () => {
    expect(wayBack([[], []])).toEqual([]);
  });
});
