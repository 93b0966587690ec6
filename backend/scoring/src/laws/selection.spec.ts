import fc from 'fast-check';
import { entryOf, resultOf } from '../../test/builders';
import { documentOf, smallGroups, type SmallGroup } from '../../test/class-quotas';
import { law } from '../../test/law';
import type { InputDocument } from '../input-document';
import type { EntryResult, GroupResult, ResultDocument } from '../result-document';

const coarse = smallGroups({ floors: true, scores: 3 });
const withoutFloors = fc.oneof(
  smallGroups({ floors: false, scores: 3 }),
  smallGroups({ floors: false, scores: 'distinct' }),
);

function groupOf({ groups: [group] }: ResultDocument): GroupResult {
  if (group === undefined) throw new Error('no group');
  return group;
}

function selectedFor(group: SmallGroup, more: number): readonly string[] {
  const quota = { ...group.quota, places: group.quota.places + more };
  return groupOf(resultOf(documentOf({ ...group, quota }))).selected;
}

function without(input: InputDocument, code: string): InputDocument {
  const entries = input.entries.map((one) => (one.code === code ? { ...one, eligibility: 'withdrawn' as const } : one));
  return { ...input, entries };
}

function selectedOf({ entries }: ResultDocument): readonly EntryResult[] {
  return entries.filter(({ outcome }) => outcome.kind === 'selected');
}

function classOf(result: ResultDocument, code: string): { readonly cap: number; readonly selected: number } {
  const own = groupOf(result).classes?.find((one) => one.class === code);
  if (own?.cap === undefined) throw new Error(`no cap on ${code}`);
  return { cap: own.cap, selected: own.selected };
}

/** Whether one of the classes is that one, or lies in it. */
function isIn(classes: readonly string[] | undefined, code: string, result: ResultDocument): boolean {
  const around = new Map(groupOf(result).classes?.map((one) => [one.class, one.inside]));
  const lies = (own: string | undefined): boolean => own !== undefined && (own === code || lies(around.get(own)));
  return (classes ?? []).some(lies);
}

/** Places of the class, and of those in it, that stay open. */
function openIn(code: string, result: ResultDocument): number {
  const own = (groupOf(result).classes ?? []).filter(
    (one) => one.shortfall === 'open' && isIn([one.class], code, result),
  );
  return own.reduce((sum, { unfilled = 0 }) => sum + unfilled, 0);
}

function rankOf({ standing }: EntryResult): number {
  return standing.kind === 'ranked' ? standing.rank : Infinity;
}

describe('shortlist 8: one place more takes nobody’s place away where no class has a floor', () => {
  law(
    'whatever the policy on ties is',
    fc.property(withoutFloors, (group) => {
      expect(selectedFor(group, 1)).toEqual(expect.arrayContaining([...selectedFor(group, 0)]));
    }),
  );
});

describe('shortlist 10: the reserves are who would be selected next', () => {
  law(
    'one by one with one place more each, where no two are equal and no class has a floor',
    fc.property(smallGroups({ floors: false, scores: 'distinct' }), (group) => {
      const { reserves } = groupOf(resultOf(documentOf(group)));
      for (const [place, code] of group.quota.places === 0 ? [] : reserves.entries()) {
        const fewer = new Set(selectedFor(group, place));
        expect(selectedFor(group, place + 1).filter((one) => !fewer.has(one))).toEqual([code]);
      }
    }),
  );

  law(
    'an entry that is not selected and withdraws changes nobody’s place, and no order',
    fc.property(coarse, fc.nat(), (group, pick) => {
      const input = documentOf(group);
      const before = resultOf(input);
      const unselected = before.entries.filter(
        ({ outcome }) => outcome.kind === 'not-selected' && outcome.reason !== 'exclude-all',
      );
      const gone = unselected[pick % Math.max(1, unselected.length)]?.code ?? '';
      const after = resultOf(without(input, gone));
      expect(groupOf(after).selected).toEqual(groupOf(before).selected);
      const others = ({ entries }: ResultDocument) => entries.map(({ code }) => code).filter((code) => code !== gone);
      expect(others(after)).toEqual(others(before));
    }),
  );
});

describe('shortlist 12: whoever is ranked above a selected entry has a reason that holds', () => {
  const includingAll = coarse.map((group) => {
    return resultOf(documentOf({ ...group, quota: { ...group.quota, ties: { kind: 'include-all' } } }));
  });
  const reasonOf = ({ outcome }: EntryResult): string | null =>
    outcome.kind === 'not-selected' ? outcome.reason : null;

  const keptFor = ({ outcome }: EntryResult): readonly string[] =>
    outcome.kind === 'not-selected' && outcome.reason === 'places-kept' ? outcome.classes : [];

  law(
    'there were places, and it is no matter of the cut',
    fc.property(includingAll, (result) => {
      const last = Math.max(0, ...selectedOf(result).map(rankOf));
      const above = result.entries.filter((entry) => rankOf(entry) < last).map(reasonOf);
      expect(above.filter((reason) => !['class-full', 'places-kept', null].includes(reason))).toEqual([]);
    }),
  );

  law(
    'a full class is its own, and has as many selected or open places as its cap says',
    fc.property(includingAll, (result) => {
      for (const { code, outcome } of result.entries) {
        if (outcome.kind !== 'not-selected' || outcome.reason !== 'class-full') continue;
        const { cap, selected } = classOf(result, outcome.class);
        expect(isIn(entryOf(result, code).classes, outcome.class, result)).toBe(true);
        expect(selected + openIn(outcome.class, result)).toBeGreaterThanOrEqual(cap);
      }
    }),
  );

  law(
    'a class for which places are kept is not its own, and has somebody selected who is ranked no better, or an open place',
    fc.property(includingAll, (result) => {
      const keptOut = result.entries.flatMap((entry) => keptFor(entry).map((kept) => ({ entry, kept })));
      for (const { entry, kept } of keptOut) {
        const lower = selectedOf(result).filter(
          (one) => rankOf(one) >= rankOf(entry) && isIn(one.classes, kept, result),
        );
        expect(lower.length + openIn(kept, result)).toBeGreaterThan(0);
        expect(isIn(entry.classes, kept, result)).toBe(false);
      }
    }),
  );
});

describe('shortlist 12: the cut', () => {
  law(
    'is never ranked behind the entry that it is the cut of',
    fc.property(coarse, (group) => {
      const result = resultOf(documentOf(group));
      for (const { code, cutDistance } of result.entries) {
        if (cutDistance === null) continue;
        expect(rankOf(entryOf(result, cutDistance.against))).toBeLessThanOrEqual(rankOf(entryOf(result, code)));
        expect(cutDistance.difference.startsWith('-')).toBe(false);
      }
    }),
  );

  law(
    'with a score above it an entry is selected, with one below it not, all else equal',
    fc.property(smallGroups({ floors: true, scores: 'distinct' }), fc.nat(), (group, pick) => {
      const result = resultOf(documentOf(group));
      const outside = result.entries.filter(({ cutDistance }) => cutDistance !== null);
      const own = outside[pick % Math.max(1, outside.length)];
      if (own === undefined) return;
      const against = group.entries.find(({ code }) => code === own.cutDistance?.against)?.score ?? 0;
      const raised = (more: number) => {
        const entries = group.entries.map((one) => ({
          ...one,
          score: one.code === own.code ? against * 2 + more : one.score * 2,
        }));
        return entryOf(resultOf(documentOf({ ...group, entries })), own.code).outcome.kind;
      };
      expect(raised(1)).toBe('selected');
      expect(raised(-1)).not.toBe('selected');
    }),
  );
});
