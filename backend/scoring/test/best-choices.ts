import type { ClassQuota } from '../src/input-document';
import type { SmallEntry, SmallGroup } from './class-quotas';

/** What trying all subsets finds: every choice that caps and floors allow and that has the greatest sum of scores. */
export interface BestChoices {
  readonly sum: number;
  readonly choices: readonly (readonly SmallEntry[])[];
  /** Of all allowed choices the one whose scores, best first, are place by place the best. */
  readonly firstScores: readonly number[];
}

export function bestChoices({ entries, quota }: SmallGroup): BestChoices {
  const classes = quota.classes ?? [];
  const open = openPlaces(entries, classes);
  const all = subsets(entries).filter((choice) => isAllowed(choice, quota.places, { classes, open }));
  const size = Math.max(...all.map(({ length }) => length));
  const full = all.filter(({ length }) => length === size);
  const sum = Math.max(...full.map(sumOf));
  const [firstScores = []] = full.map(scoresOf).toSorted((a, b) => -byPlaces(a, b));
  return { sum, choices: full.filter((choice) => sumOf(choice) === sum), firstScores };
}

export function sumOf(choice: readonly SmallEntry[]): number {
  return choice.reduce((sum, { score }) => sum + score, 0);
}

export function scoresOf(choice: readonly SmallEntry[]): readonly number[] {
  return choice.map(({ score }) => score).toSorted((a, b) => b - a);
}

function byPlaces(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((score, place) => score !== b[place]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function subsets<T>(list: readonly T[]): readonly (readonly T[])[] {
  return list.reduce<readonly (readonly T[])[]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);
}

/** Whether an entry of this class, or a place of it, is one of that class too. */
function isIn(own: string | null | undefined, code: string, classes: readonly ClassQuota[]): boolean {
  if (own === null || own === undefined) return false;
  return own === code || isIn(classes.find((one) => one.class === own)?.inside, code, classes);
}

type Open = ReadonlyMap<string, { readonly floor: number; readonly open: number }>;

/** By class the floor that can be had, and its places that stay open; inner classes are asked first. */
function openPlaces(entries: readonly SmallEntry[], classes: readonly ClassQuota[]): Open {
  return classes.toReversed().reduce<Open>((so, one) => {
    const own = entries.filter((entry) => isIn(entry.class, one.class, classes));
    const most = Math.max(
      ...subsets(own)
        .filter((choice) => classes.every((other) => count(choice, other, { classes, open: so }) <= capOf(other)))
        .map((choice) => count(choice, one, { classes, open: so })),
    );
    const short = Math.max(0, (one.floor ?? 0) - most);
    return new Map([
      ...so,
      [
        one.class,
        {
          floor: (one.floor ?? 0) - (one.shortfall === 'pool' ? short : 0),
          open: one.shortfall === 'open' ? short : 0,
        },
      ],
    ]);
  }, new Map());
}

interface Classes {
  readonly classes: readonly ClassQuota[];
  readonly open: Open;
}

function capOf({ cap = Infinity }: ClassQuota): number {
  return cap;
}

/** Entries of the class, and open places of it and of those inside it. */
function count(choice: readonly SmallEntry[], { class: code }: ClassQuota, { classes, open }: Classes): number {
  const entries = choice.filter((entry) => isIn(entry.class, code, classes)).length;
  return [...open].reduce((sum, [own, { open: places }]) => sum + (isIn(own, code, classes) ? places : 0), entries);
}

function isAllowed(choice: readonly SmallEntry[], places: number, { classes, open }: Classes): boolean {
  const kept = [...open.values()].reduce((sum, one) => sum + one.open, 0);
  return (
    choice.length + kept <= places &&
    classes.every((one) => {
      const own = count(choice, one, { classes, open });
      return own <= capOf(one) && own >= (open.get(one.class)?.floor ?? 0);
    })
  );
}
