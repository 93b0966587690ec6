import type { InputDocument, RulingInput } from './input-document';
import type { OpenTie } from './result-document';
import { unusedRulings, unusedRulingText, type UnusedReason } from './unused-rulings';
import { anInput, marked, resultOf } from '../test/builders';

const tie = (code: string, selected: readonly string[], category: string | null = null): RulingInput => ({
  ...{ code, kind: 'tie-at-cut', group: 'IP', category, selected, reason: 'Pleno.' },
});
const assignment = (code: string, selected: readonly string[]): RulingInput => ({
  ...tie(code, selected, 'c'),
  kind: 'category-assignment',
});
const ranked = (code: string) => ({ code, standing: { kind: 'ranked' } });
const open = (entries: readonly string[], freePlaces: number, category: string | null = null): OpenTie => ({
  ...{ group: 'IP', category, entries, freePlaces },
});

interface Row {
  readonly rulings: readonly RulingInput[];
  readonly unused?: readonly string[];
  readonly ties?: readonly OpenTie[];
  readonly policy?: 'include-all' | 'ruling';
  /** Whoever has a result and no rank. */
  readonly unranked?: readonly string[];
  readonly says: string;
}

const ROWS: Readonly<Record<UnusedReason, Row>> = {
  replaced: {
    ...{ rulings: [assignment('R1', ['A']), assignment('R2', ['B']), assignment('R3', ['A'])], unused: ['R1', 'R2'] },
    says: 'R1: it is replaced by the ruling R3 about the same; R2: it is replaced by the ruling R3 about the same',
  },
  unranked: { rulings: [assignment('R1', ['A', 'GONE'])], says: 'R1: it selects GONE, no longer ranked' },
  'written-policy': {
    ...{ rulings: [tie('R1', ['A'])], policy: 'include-all' },
    says: 'R1: the written policy of the group IP decides about equals across the last place',
  },
  'winners-named': {
    ...{ rulings: [tie('R1', ['A'], 'c'), assignment('R2', ['B'])], unused: ['R1'] },
    says: 'R1: the winners of the category c are named by the ruling R2',
  },
  'no-tie': {
    ...{ rulings: [tie('R1', ['A'])], policy: 'ruling' },
    says: 'R1: there is no tie across this cut any more',
  },
  'not-tied': {
    ...{ rulings: [tie('R1', ['A', 'C'])], ties: [open(['A', 'B'], 1)] },
    says: 'R1: it selects C, not among those tied across this cut',
  },
  'other-number': {
    ...{ rulings: [tie('R1', ['A', 'B'])], ties: [open(['A', 'B', 'C'], 1)] },
    says: 'R1: it selects 2 entries for 1 places',
  },
  'not-possible': {
    ...{ rulings: [tie('R1', ['A'], 'c')], ties: [open(['A', 'B'], 1, 'c'), open(['A'], 2)] },
    says: 'R1: its choice cannot take the places together with a result as good',
  },
};

function told({ rulings, unused = ['R1'], ties = [], policy, unranked = [] }: Row): string {
  const selection = {
    kind: 'shortlist',
    quotas: [
      { group: 'UPP', places: 1, ties: { kind: 'exclude-all' } },
      { group: 'IP', places: 1, ties: { kind: policy ?? 'ruling' } },
    ],
  } as const;
  const input = policy === undefined ? { rulings } : { rulings, selection };
  const entries = [
    ...['A', 'B', 'C'].map(ranked),
    ...unranked.map((code) => ({ code, standing: { kind: 'incomplete' } })),
  ];
  const result = { unusedRulings: unused, openTies: ties, entries } as unknown as Parameters<typeof unusedRulings>[1];
  return unusedRulings(input, result)
    .map((one) => `${one.code}: ${unusedRulingText(one, 'en')}`)
    .join('; ');
}

test.each(Object.entries(ROWS))('a ruling that is not used says why: %s', (_, row) => {
  expect(told(row)).toBe(row.says);
});

const elsewhere = { group: 'UPP' } as const;
const AMONG_OTHERS: Readonly<Record<string, Row>> = {
  'whatever order they come in': {
    ...{ rulings: [assignment('R2', ['A']), assignment('R1', ['B'])] },
    says: 'R1: it is replaced by the ruling R2 about the same',
  },
  'a used one is not asked about, nor one before it': {
    ...{ rulings: [tie('R0', ['B']), tie('R1', ['A'])] },
    says: 'R1: there is no tie across this cut any more',
  },
  'another group, category or kind replaces nothing': {
    rulings: [
      ...[tie('R1', ['A'], 'c'), { ...tie('R2', ['B'], 'c'), ...elsewhere }, tie('R3', ['B'], 'd'), tie('R4', ['B'])],
      ...[assignment('R5', ['GONE', 'LOST']), { ...assignment('R6', ['A']), category: 'd' }],
      { ...assignment('R7', ['A']), ...elsewhere, category: 'e' },
    ],
    unused: ['R1', 'R5'],
    unranked: ['LOST'],
    says: 'R1: there is no tie across this cut any more; R5: it selects GONE, LOST, no longer ranked',
  },
  'what was not used either replaces nothing at a tie': {
    ...{ rulings: [tie('R1', ['A']), tie('R2', ['B']), tie('R3', ['C'])], unused: ['R1', 'R3'] },
    says: 'R1: it is replaced by the ruling R2 about the same; R3: there is no tie across this cut any more',
  },
  'an assignment that was not used names nobody': {
    ...{ rulings: [tie('R1', ['A'], 'c'), assignment('R2', ['GONE'])], unused: ['R1', 'R2'] },
    says: 'R1: there is no tie across this cut any more; R2: it selects GONE, no longer ranked',
  },
  'a tie of another group or category waits for others': {
    rulings: [tie('R1', ['A'])],
    ties: [open(['A', 'B'], 1, 'c'), { ...open(['A', 'B'], 1), ...elsewhere }],
    says: 'R1: there is no tie across this cut any more',
  },
};

test.each(Object.entries(AMONG_OTHERS))('of rulings among others: %s', (_, row) => expect(told(row)).toBe(row.says));

test('one who was replaced at a tie, and one whose choice lies across two ties, say so too', () => {
  expect(told({ rulings: [tie('R1', ['A']), tie('R2', ['B'])], says: '' })).toContain('replaced by the ruling R2');
  const ties = [open(['A', 'B'], 1), open(['C'], 1)];
  expect(told({ rulings: [tie('R1', ['A', 'C'])], ties, says: '' })).toContain('it selects A, C, not among');
});

test('a result of the core names whose reasons follow from it', () => {
  const rulings = [tie('R1', ['P']), tie('R2', ['P', 'Q']), tie('R3', ['Q'])];
  const selection: InputDocument['selection'] = { kind: 'shortlist', quotas: [{ group: 'IP', places: 1 }] };
  const input = { ...anInput(), ...marked({ P: { A: 80, B: 70 }, Q: { A: 80, B: 70 } }), selection, rulings };
  const reasons = unusedRulings(input, resultOf(input));
  expect(reasons.map(({ code, reason }) => [code, reason])).toEqual([
    ['R1', 'replaced'],
    ['R2', 'replaced'],
  ]);
  expect(
    unusedRulings({ ...input, selection: { kind: 'winners', categories: [] }, rulings: [] }, resultOf(input)),
  ).toEqual([]);
});
