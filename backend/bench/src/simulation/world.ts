import type { Chance } from './chance.js';

/** Where an entry comes from: panels are often made by it, and true levels differ by it. */
export const ENTITY_TYPES = ['ministry', 'agency', 'province', 'regency', 'city', 'state-company'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** What nobody can see outside a simulation: how good an entry is, on the scale of the marks. */
export interface TrueEntry {
  readonly code: string;
  readonly type: EntityType;
  readonly level: number;
}

export interface Field {
  readonly group: string;
  readonly places: number;
  readonly entries: readonly TrueEntry[];
}

type Counts = Readonly<Partial<Record<EntityType, number>>>;

/** A field as large as that of an edition with a Top 46: 30 + 10 + 6. */
const FIELDS: readonly { readonly group: string; readonly places: number; readonly counts: Counts }[] = [
  {
    group: 'IP',
    places: 30,
    counts: { ministry: 12, agency: 12, province: 16, regency: 32, city: 18, 'state-company': 6 },
  },
  { group: 'UPP', places: 10, counts: { ministry: 12, province: 12, regency: 18, city: 18 } },
  { group: 'OA', places: 6, counts: { ministry: 2, province: 4, regency: 3, city: 3 } },
];

/** How far the types stand from each other: ministries have more staff than regencies. */
const MEANS: Readonly<Record<EntityType, number>> = {
  ministry: 76,
  agency: 74,
  province: 73,
  regency: 69,
  city: 73,
  'state-company': 74,
};
/** Of the entries of one type. */
const SPREAD = 6;

/** True levels of every group, drawn. */
export function drawnFields(chance: Chance): readonly Field[] {
  return FIELDS.map(({ group, places, counts }) => ({
    group,
    places,
    entries: ENTITY_TYPES.flatMap((type) =>
      Array.from({ length: counts[type] ?? 0 }, (_, number): TrueEntry => {
        return { code: `${group}-${type}-${number}`, type, level: MEANS[type] + chance.normal(SPREAD) };
      }),
    ),
  }));
}

/** The best by their true levels. */
export function trueTop({ entries, places }: Field): ReadonlySet<string> {
  const best = entries.toSorted((a, b) => b.level - a.level).slice(0, places);
  return new Set(best.map(({ code }) => code));
}
