import fc from 'fast-check';
import { entryOf, resultOf } from '../../test/builders';
import { anyDocument, completeDocument } from '../../test/documents';
import { law } from '../../test/law';
import type { InputDocument } from '../input-document';

describe('metrics 9: nobody’s score depends on who else takes part', () => {
  law(
    'without an entry that was not selected the others keep their scores and their order',
    fc.property(anyDocument, fc.nat(), (input, pick) => {
      const before = resultOf(input);
      const unselected = before.entries.filter(({ outcome }) => outcome.kind === 'not-selected');
      const gone = unselected[pick % Math.max(1, unselected.length)]?.code;
      const after = resultOf({
        ...input,
        entries: input.entries.filter(({ code }) => code !== gone),
        sheets: input.sheets.filter(({ entry }) => entry !== gone),
      });
      const kept = before.entries.filter(({ code }) => code !== gone);
      expect(after.entries.map(({ code }) => code)).toEqual(kept.map(({ code }) => code));
      expect(after.entries.map(({ nodes }) => nodes)).toEqual(kept.map(({ nodes }) => nodes));
    }),
  );

  test('which a norm that looks at the field, like the least and greatest value of it, does not keep', () => {
    const anyField = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
      minLength: 4,
      maxLength: 4,
    });
    const keepsOrder = fc.property(anyField, (field) => {
      const [whole, without] = [minMaxScores(field), minMaxScores(field.slice(0, -1))];
      const isFirstAhead = ([first = 0, second = 0]: readonly number[]) => first > second;
      return isFirstAhead(whole) === isFirstAhead(without);
    });
    expect(fc.check(keepsOrder, { numRuns: 10_000, seed: 1 }).failed).toBe(true);
  });
});

/** What official scores never are: each of two values placed between the field's least and greatest. */
function minMaxScores(field: readonly (readonly [number, number])[]): readonly number[] {
  const share = (value: number, values: readonly number[]) => {
    const [least, greatest] = [Math.min(...values), Math.max(...values)];
    return least === greatest ? 0 : (value - least) / (greatest - least);
  };
  const [first, second] = [field.map(([one]) => one), field.map(([, other]) => other)];
  return field.map(([one, other]) => share(one, first) + share(other, second));
}

/** Whether a lot, or an assignment to categories, may tell equals apart. */
function isDrawn({ selection }: InputDocument): boolean {
  return selection.kind === 'winners' || selection.quotas.some(({ ties }) => ties?.kind === 'lot');
}

describe('ranking 1: clones share a rank', () => {
  law(
    'and nothing but the whole of a tie is selected',
    fc.property(completeDocument, (input) => {
      const clones = input.entries.slice(0, 3);
      const twins = clones.map((entry) => ({ ...entry, code: `${entry.code}-twin` }));
      const sheets = clones.flatMap(({ code }) =>
        input.sheets.filter(({ entry }) => entry === code).map((sheet) => ({ ...sheet, entry: `${code}-twin` })),
      );
      const result = resultOf({
        ...input,
        entries: [...input.entries, ...twins],
        sheets: [...input.sheets, ...sheets],
      });
      for (const { code } of clones) {
        const [own, twin] = [entryOf(result, code), entryOf(result, `${code}-twin`)];
        expect([twin.standing, twin.separatedBy]).toEqual([own.standing, own.separatedBy]);
        expect(own.sharesRankWith).toContain(`${code}-twin`);
        if (!isDrawn(input)) expect(twin.outcome).toEqual(own.outcome);
      }
    }),
  );
});

describe('shortlist 2: one place more takes nobody’s place away', () => {
  law(
    'who is selected for N places is selected for N + 1',
    fc.property(completeDocument, fc.nat(9), (input, places) => {
      const selected = (count: number) =>
        resultOf({
          ...input,
          selection: { kind: 'shortlist', quotas: [{ group: 'IP', places: count }] },
        }).groups.flatMap((group) => group.selected);
      const fewer = selected(places);
      expect(selected(places + 1)).toEqual(expect.arrayContaining([...fewer]));
      expect(fewer.length).toBeLessThanOrEqual(places);
    }),
  );
});

describe('winners 3: places are given out once', () => {
  law(
    'no category has more winners than places, nobody wins twice, and no place stays empty while somebody is left',
    fc.property(completeDocument, (input) => {
      const result = resultOf(input);
      const winners = result.categories.flatMap((category) => category.winners.map(({ entry }) => entry));
      expect(new Set(winners).size).toBe(winners.length);
      for (const { winners: own, places } of result.categories) expect(own.length).toBeLessThanOrEqual(places);
      const places = result.categories.reduce((sum, category) => sum + category.places, 0);
      if (result.state === 'settled' && input.selection.kind === 'winners') {
        expect(winners).toHaveLength(Math.min(places, input.entries.length));
      }
    }),
  );
});
