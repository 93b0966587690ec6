import type { InputDocument, RulingInput } from './input-document';
import { known } from './known';
import type { Language } from './number-text';
import { byCode } from './order';
import type { EntryResult, OpenTie, ResultDocument } from './result-document';
import { filled, type Sentence } from './sentence';

/** Why a ruling decides nothing in a result. (docs/rules/shortlist.md 4, 5, 11, docs/rules/winners.md 5, 6) */
export const UNUSED_REASONS = {
  replaced: {
    id: 'diganti oleh putusan {by} tentang hal yang sama',
    en: 'it is replaced by the ruling {by} about the same',
  },
  unranked: {
    id: 'memilih {entries}, yang tidak lagi diperingkat',
    en: 'it selects {entries}, no longer ranked',
  },
  'written-policy': {
    id: 'aturan tertulis kelompok {group} sudah menentukan nilai sama di batas',
    en: 'the written policy of the group {group} decides about equals across the last place',
  },
  'winners-named': {
    id: 'pemenang kategori {category} sudah ditetapkan putusan {by}',
    en: 'the winners of the category {category} are named by the ruling {by}',
  },
  'no-tie': { id: 'tidak ada lagi nilai sama di batas ini', en: 'there is no tie across this cut any more' },
  'not-tied': {
    id: 'memilih {entries}, yang tidak sama nilainya di batas ini',
    en: 'it selects {entries}, not among those tied across this cut',
  },
  'other-number': {
    id: 'memilih {selected} peserta untuk {places} tempat',
    en: 'it selects {selected} entries for {places} places',
  },
  'not-possible': {
    id: 'pilihannya tidak dapat mendapat tempat bersama-sama dengan hasil yang sama baiknya',
    en: 'its choice cannot take the places together with a result as good',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type UnusedReason = keyof typeof UNUSED_REASONS;

/** A ruling that decides nothing, with the reason and what the sentence speaks of. */
export interface UnusedRuling {
  readonly code: string;
  readonly reason: UnusedReason;
  readonly facts: Readonly<Record<string, string | number>>;
}

type Rulings = Pick<InputDocument, 'rulings'> & { readonly selection?: InputDocument['selection'] };
interface Result extends Pick<ResultDocument, 'unusedRulings' | 'openTies'> {
  readonly entries: readonly Pick<EntryResult, 'code' | 'standing'>[];
}

/**
 * Why each ruling that a result names as unused was not used. It follows from the result, which says only which ones: the
 * reasons are words about it and stand in no sealed byte. Without a selection every group waits for rulings.
 */
export function unusedRulings(input: Rulings, result: Result): readonly UnusedRuling[] {
  const unused = new Set(result.unusedRulings);
  const ordered = input.rulings.toSorted(byCode(({ code }) => code));
  return ordered.flatMap((ruling, place) => {
    if (!unused.has(ruling.code)) return [];
    const later = ordered.slice(place + 1).filter((other) => isAboutSame(other, ruling));
    const why =
      ruling.kind === 'category-assignment'
        ? assignmentReason(ruling, later, result)
        : tieReason(ruling, {
            later: later.filter(({ code }) => !unused.has(code)),
            named: ordered.find((other) => isNaming(other, ruling) && !unused.has(other.code)),
            ...{ ties: result.openTies, policy: policyOf(input, ruling) },
          });
    return [{ code: ruling.code, ...why }];
  });
}

/** The same in one sentence. */
export function unusedRulingText({ reason, facts }: UnusedRuling, language: Language): string {
  return filled(UNUSED_REASONS[reason], language, facts);
}

type Why = Omit<UnusedRuling, 'code'>;

function isAboutSame(one: RulingInput, other: RulingInput): boolean {
  return one.kind === other.kind && one.group === other.group && one.category === other.category;
}

/** Whether a ruling names the winners of the category that another one is about. */
function isNaming(one: RulingInput, { category }: RulingInput): boolean {
  return one.kind === 'category-assignment' && one.category === category;
}

function policyOf({ selection }: Rulings, { group }: RulingInput): string {
  const quotas = selection?.kind === 'shortlist' ? selection.quotas : [];
  return quotas.find((quota) => quota.group === group)?.ties?.kind ?? 'ruling';
}

/** The latest assignment of a category counts, and only if whom it names is ranked. */
function assignmentReason({ selected }: RulingInput, later: readonly RulingInput[], { entries }: Result): Why {
  const last = later.at(-1);
  if (last !== undefined) return { reason: 'replaced', facts: { by: last.code } };
  const ranked = new Set(entries.filter(({ standing }) => standing.kind === 'ranked').map(({ code }) => code));
  return { reason: 'unranked', facts: { entries: selected.filter((code) => !ranked.has(code)).join(', ') } };
}

interface Around {
  /** Those used about the same. */
  readonly later: readonly RulingInput[];
  /** What named the winners of the category. */
  readonly named: RulingInput | undefined;
  readonly ties: readonly OpenTie[];
  readonly policy: string;
}

function tieReason(ruling: RulingInput, { later, named, ties, policy }: Around): Why {
  const { group, category } = ruling;
  if (policy !== 'ruling') return { reason: 'written-policy', facts: { group } };
  if (named !== undefined) return { reason: 'winners-named', facts: { category: known(category), by: named.code } };
  const open = ties.filter((tie) => tie.group === group && tie.category === category);
  const last = later.at(-1);
  if (open.length > 0) return misfit(ruling, open);
  return last === undefined ? { reason: 'no-tie', facts: {} } : { reason: 'replaced', facts: { by: last.code } };
}

/** What keeps a ruling from a tie that waits for one. */
function misfit({ selected }: RulingInput, open: readonly OpenTie[]): Why {
  const tie = open.find(({ entries }) => selected.every((code) => entries.includes(code)));
  if (tie === undefined) {
    const tied = new Set(open.flatMap(({ entries }) => entries));
    const strangers = selected.filter((code) => !tied.has(code));
    return { reason: 'not-tied', facts: { entries: (strangers.length > 0 ? strangers : selected).join(', ') } };
  }
  if (tie.freePlaces === selected.length) return { reason: 'not-possible', facts: {} };
  return { reason: 'other-number', facts: { selected: selected.length, places: tie.freePlaces } };
}
