import type { EditionView, EntryView, GroupCode } from '@anggakara/contracts';
import { type Rubric } from '@anggakara/scoring';
import type { Stage } from '../competition';
import { runInput, type RunParts } from './run-input';
import { RUN } from './run.examples';

const GROUPS: readonly GroupCode[] = ['OA', 'IP', 'UPP'];
const PROVENANCE = { kind: 'assumption', reason: 'test' } as const;

function anEdition(places: Readonly<Record<GroupCode, number>>): EditionView {
  const stages = (['document', 'interview'] as const).map((code, place) => ({ ...{ code, ordinal: place + 1 } }));
  return {
    code: 'demo',
    groups: GROUPS.map((code) => ({ code, name: code, places: places[code], provenance: PROVENANCE })),
    categories: [
      { code: 'outstanding-achievement', name: 'OA', group: 'OA', places: 2, provenance: PROVENANCE },
      { code: 'service-unit', name: 'UPP', group: 'UPP', places: 3, provenance: PROVENANCE },
    ],
    stages,
  } as unknown as EditionView;
}

function anEntry(entry: Partial<EntryView>): EntryView {
  return { code: 'IP-1', group: 'IP', stage: 'submitted', ...entry } as EntryView;
}

function parts(more: Partial<RunParts> = {}): RunParts {
  return {
    edition: anEdition({ OA: 6, IP: 30, UPP: 10 }),
    stage: { edition: 'demo', code: 'document', ordinal: 1 } as Stage,
    instruments: GROUPS.map((group) => ({
      ...{ stage: 'document', group, version: 1, lockedAt: null },
      rubric: { code: `document/${group}` } as Rubric,
    })),
    ...{ panels: [], entries: [anEntry({})], sheets: [], metrics: new Map(), before: null, rulings: [] },
    ...more,
  };
}

describe('the input of a run', () => {
  test('of the first stage asks for the shortlist, group by group', () => {
    expect(runInput(parts()).selection).toEqual({
      kind: 'shortlist',
      quotas: [
        { group: 'OA', places: 6 },
        { group: 'IP', places: 30 },
        { group: 'UPP', places: 10 },
      ],
    });
  });

  test('of the last stage asks for the winners, category by category', () => {
    const stage = { edition: 'demo', code: 'interview', ordinal: 2 } as Stage;
    expect(runInput(parts({ stage })).selection).toEqual({
      kind: 'winners',
      categories: [
        { category: 'outstanding-achievement', group: 'OA', places: 2 },
        { category: 'service-unit', group: 'UPP', places: 3 },
      ],
    });
  });

  test.each([
    { because: 'with entries and without places stays', entries: ['IP', 'UPP'] as const, groups: ['IP', 'UPP'] },
    { because: 'without entries and places is left out', entries: ['IP'] as const, groups: ['IP'] },
  ])('a group $because', ({ entries, groups }) => {
    const edition = anEdition({ OA: 0, IP: 25, UPP: 0 });
    const input = runInput(parts({ edition, entries: entries.map((group) => anEntry({ group })) }));
    expect(input.rubrics.map(({ group }) => group)).toEqual(groups);
    expect(input.selection).toMatchObject({ quotas: groups.map((group) => ({ group })) });
  });

  test.each([
    { stage: 'submitted', eligibility: 'eligible' },
    { stage: 'shortlisted', eligibility: 'eligible' },
    { stage: 'winner', eligibility: 'eligible' },
    { stage: 'withdrawn', eligibility: 'withdrawn' },
    { stage: 'disqualified', eligibility: 'disqualified' },
  ] as const)('an entry that is $stage is $eligibility', ({ stage, eligibility }) => {
    expect(runInput(parts({ entries: [anEntry({ stage })] })).entries).toMatchObject([{ eligibility }]);
  });

  test('carries the score of the stage before, where the entry was ranked there', () => {
    const entries = [anEntry({ code: 'IP-001' }), anEntry({ code: 'IP-002' })];
    const input = runInput(parts({ before: RUN.result, entries }));
    expect(input.entries.map(({ carried }) => carried)).toEqual([[{ stage: 'document', score: '81.25' }], []]);
  });

  test('has the counts of the entries that submitted them', () => {
    const metrics = new Map([['IP-1', [{ metric: 'M1', state: 'INVALID' } as const]]]);
    const entries = [anEntry({}), anEntry({ code: 'IP-2' })];
    const [one, other] = runInput(parts({ metrics, entries })).entries;
    expect([one?.metrics, other?.metrics]).toEqual([[{ metric: 'M1', state: 'INVALID' }], []]);
  });
});
