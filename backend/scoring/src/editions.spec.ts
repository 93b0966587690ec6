import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InputDocument } from './input-document';
import type { ResultDocument } from './result-document';
import { splitmix64 } from './splitmix64';
import { aGroup, aMark, anEntry, anIndex, anInput, aRubric, aSheet, resultOf } from '../test/builders';
import { csvRows, goldenJson, goldenTest, goldenText } from '../test/golden';

interface Preset {
  readonly code: string;
  readonly groups: readonly { readonly code: string; readonly places: number }[];
  readonly categories: readonly { readonly code: string; readonly group: string; readonly places: number }[];
}

const PRESETS = JSON.parse(
  readFileSync(join(__dirname, '../../../seeds/editions/presets.json'), 'utf8'),
) as readonly Preset[];

const COLUMNS = {
  OA: ['outstanding-achievement'],
  IP: ['management-and-change', 'sustainability-connectivity-impact'],
  UPP: ['service-unit'],
};
const ENTRIES = { OA: 12, IP: 96, UPP: 60 };
const GROUPS = ['OA', 'IP', 'UPP'] as const;

/** Entries that compete in a group: those of earlier winners compete as IP where the edition has no places for them. */
function competing(preset: Preset): readonly { readonly code: string; readonly group: string }[] {
  const hasOwn = preset.groups.some(({ code, places }) => code === 'OA' && places > 0);
  return GROUPS.flatMap((group) =>
    Array.from({ length: ENTRIES[group] }, (_, place) => ({
      code: `${group}-${String(place + 1).padStart(3, '0')}`,
      group: group === 'OA' && !hasOwn ? 'IP' : group,
    })),
  );
}

/** Marks that differ for every entry of a group, so that no tie disturbs the counting. */
function edition(
  preset: Preset,
  entries: readonly { readonly code: string; readonly group: string }[],
  selection: InputDocument['selection'],
): ResultDocument {
  const { uniform } = splitmix64(BigInt(preset.code));
  const mark = (): string => (50 + uniform() * 50).toFixed(2);
  const tree = aGroup('ROOT', aMark('A', { step: '0.01' }), aMark('B', { step: '0.01' }));
  return resultOf(
    anInput({
      edition: preset.code,
      rubrics: GROUPS.map((group) => ({
        group,
        rubric: aRubric({
          code: `stage/${group}`,
          root: tree,
          indices: COLUMNS[group].map((code, column) =>
            anIndex(tree, code, { A: 80 - 60 * column, B: 20 + 60 * column }),
          ),
        }),
      })),
      panels: GROUPS.map((group) => ({ group, jurors: ['j1'] })),
      entries: entries.map(({ code, group }) => anEntry(code, { group })),
      sheets: entries.map(({ code }) => aSheet(code, { A: mark(), B: mark() })),
      selection,
    }),
  );
}

const shortlistOf = (preset: Preset): ResultDocument =>
  edition(preset, competing(preset), {
    kind: 'shortlist',
    quotas: preset.groups.map(({ code, places }) => ({ group: code, places })),
  });

function counted({ groups }: ResultDocument): Readonly<Record<string, number>> {
  return Object.fromEntries(groups.map(({ group, selected }) => [group, selected.length]));
}

describe('shortlist 1: the quotas of the editions', () => {
  test.each([
    { code: '2018', places: { OA: 0, IP: 25, UPP: 0 }, of: 'Top 25' },
    { code: '2019', places: { OA: 0, IP: 30, UPP: 10 }, of: 'Top 40, called Top 30 for its agencies' },
    { code: '2020', places: { OA: 6, IP: 30, UPP: 10 }, of: 'Top 46' },
    { code: '2022', places: { OA: 6, IP: 30, UPP: 15 }, of: 'Top 51' },
  ])('$code: $of', ({ code, places }) => {
    const result = shortlistOf(PRESETS.find((preset) => preset.code === code)!);
    expect(counted(result)).toEqual(places);
    expect(result.state).toBe('settled');
  });
});

describe('winners 1: the winners of the editions', () => {
  test.each([
    { code: '2018', winners: { OA: 0, IP: 10, UPP: 0 } },
    { code: '2019', winners: { OA: 0, IP: 10, UPP: 3 } },
    { code: '2020', winners: { OA: 2, IP: 10, UPP: 3 } },
    { code: '2022', winners: { OA: 2, IP: 10, UPP: 5 } },
  ])('$code, of those on its shortlist', ({ code, winners }) => {
    const preset = PRESETS.find((one) => one.code === code)!;
    const shortlisted = new Set(shortlistOf(preset).groups.flatMap(({ selected }) => selected));
    const result = edition(
      preset,
      competing(preset).filter((entry) => shortlisted.has(entry.code)),
      {
        kind: 'winners',
        categories: preset.categories.map((one) => ({ category: one.code, group: one.group, places: one.places })),
      },
    );
    expect(counted(result)).toEqual(winners);
    const codes = result.categories.flatMap((category) => category.winners.map(({ entry }) => entry));
    expect(new Set(codes).size).toBe(codes.length);
  });
});

goldenTest('the presets are the documented numbers', () => {
  const documented = csvRows(goldenText('domain/editions.csv'));
  const { editions } = goldenJson('domain/golden-metrics.json') as { editions: readonly { year: number }[] };
  expect(editions.map(({ year }) => String(year))).toEqual(PRESETS.map(({ code }) => code));
  for (const preset of PRESETS) {
    const row = documented.find(({ year }) => year === preset.code);
    const places = (group: string): string => String(preset.groups.find(({ code }) => code === group)?.places);
    expect([places('IP'), places('UPP'), places('OA')]).toEqual([
      row?.['shortlist_ip'],
      row?.['shortlist_upp'],
      row?.['shortlist_oa'],
    ]);
    const winners = preset.categories.reduce((sum, category) => sum + category.places, 0);
    expect(String(winners)).toBe(row?.['winners_total']);
  }
});
