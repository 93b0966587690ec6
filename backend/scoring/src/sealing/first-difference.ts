import { canonicalText } from '../canonical-text';
import { byText } from '../order';

/** Where two documents part: the path, `entries[3].standing.rank`, and the canonical text of either; null where nothing stands. */
export interface Difference {
  readonly path: string;
  readonly stated: string | null;
  readonly found: string | null;
}

type Members = ReadonlyMap<string, unknown>;

/** The first place at which two documents have other canonical texts, in the order of that text; null where they are equal. */
export function firstDifference(stated: unknown, found: unknown, path = ''): Difference | null {
  const [left, right] = [textOf(stated), textOf(found)];
  if (left === right) return null;
  const within = bothMembers(stated, found).reduce<Difference | null>(
    (first, [name, one, other]) =>
      first ?? firstDifference(one, other, Array.isArray(stated) ? `${path}[${name}]` : joined(path, name)),
    null,
  );
  return within ?? { path, stated: left, found: right };
}

function textOf(value: unknown): string | null {
  return value === undefined ? null : canonicalText(value);
}

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** The members of two lists or of two objects side by side; none where one is neither or they are of two kinds. */
function bothMembers(stated: unknown, found: unknown): readonly (readonly [string, unknown, unknown])[] {
  if (!isBranch(stated) || !isBranch(found) || Array.isArray(stated) !== Array.isArray(found)) return [];
  const [left, right]: readonly [Members, Members] = [membersOf(stated), membersOf(found)];
  const names = [...new Set([...left.keys(), ...right.keys()])];
  return (Array.isArray(stated) ? names : names.toSorted(byText)).map((name) => [
    name,
    left.get(name),
    right.get(name),
  ]);
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function membersOf(branch: object): Members {
  return new Map(Object.entries(branch));
}
