import fc from 'fast-check';
import { inputProblems } from '../input-problems';
import { byText } from '../order';
import { entryOf, resultOf } from '../../test/builders';
import { bestChoices, scoresOf, sumOf } from '../../test/best-choices';
import { documentOf, smallGroups, type SmallGroup } from '../../test/class-quotas';
import { LAW } from '../../test/law';

const selectedIn = (group: SmallGroup, ties: SmallGroup['quota']['ties']): readonly string[] => {
  const quota = ties === undefined ? group.quota : { ...group.quota, ties };
  return resultOf(documentOf({ ...group, quota })).groups.flatMap(({ selected }) => selected);
};

test('every generated group has a result', () => {
  fc.assert(
    fc.property(smallGroups({ floors: true, scores: 3 }), (group) =>
      expect(inputProblems(documentOf(group))).toEqual([]),
    ),
    LAW,
  );
});

describe('shortlist 8: the greatest sum that caps and floors allow, and place by place the best', () => {
  test.each([
    { floors: false, scores: 'distinct', of: 'caps, no two equal' },
    { floors: true, scores: 'distinct', of: 'caps and floors, no two equal' },
  ] as const)('$of', ({ floors, scores }) => {
    fc.assert(
      fc.property(smallGroups({ floors, scores }), (group) => {
        const best = bestChoices(group);
        const codes = new Set(selectedIn(group, undefined));
        const chosen = group.entries.filter(({ code }) => codes.has(code));
        expect(sumOf(chosen)).toBe(best.sum);
        expect(scoresOf(chosen)).toEqual(best.firstScores);
      }),
      LAW,
    );
  });
});

describe('shortlist 11: what is not the same in every best choice is tied', () => {
  const unionOf = (choices: readonly (readonly { readonly code: string }[])[]): readonly string[] =>
    [...new Set(choices.flat().map(({ code }) => code))].toSorted(byText);
  const tied = fc.constantFrom(1, 2, 3).chain((scores) => smallGroups({ floors: true, scores }));

  test('include-all takes everybody of some best choice, exclude-all who is in all of them, a lot is one of them', () => {
    fc.assert(
      fc.property(tied, (group) => {
        const { choices } = bestChoices(group);
        const possible = unionOf(choices);
        const certain = possible.filter((code) => choices.every((choice) => choice.some((one) => one.code === code)));
        expect(selectedIn(group, { kind: 'include-all' }).toSorted(byText)).toEqual(possible);
        expect(selectedIn(group, { kind: 'exclude-all' }).toSorted(byText)).toEqual(certain);
        const drawn = selectedIn(group, { kind: 'lot', seed: '0123456789abcdef' }).toSorted(byText);
        expect(choices.map((choice) => unionOf([choice]))).toContainEqual(drawn);
      }),
      LAW,
    );
  });

  test('without a policy exactly those wait, for as many places as are left', () => {
    fc.assert(
      fc.property(tied, (group) => {
        const { choices } = bestChoices(group);
        const possible = unionOf(choices);
        const certain = possible.filter((code) => choices.every((choice) => choice.some((one) => one.code === code)));
        const result = resultOf(documentOf({ ...group, quota: { ...group.quota, ties: { kind: 'ruling' } } }));
        const waiting = result.openTies.flatMap(({ entries }) => entries);
        expect(result.groups[0]?.selected.toSorted(byText)).toEqual(certain);
        expect(waiting.toSorted(byText)).toEqual(possible.filter((code) => !certain.includes(code)));
        const free = result.openTies.reduce((sum, { freePlaces }) => sum + freePlaces, 0);
        expect(free).toBe((choices[0]?.length ?? 0) - certain.length);
        for (const code of waiting) expect(entryOf(result, code).outcome.kind).toBe('tied-at-cut');
      }),
      LAW,
    );
  });
});
