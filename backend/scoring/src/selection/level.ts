import { known } from '../known';
import { byCode } from '../order';
import type { Room } from './room';

/** An entry and the node of its innermost class. */
export interface Member {
  readonly code: string;
  readonly node: number;
}

/** Equal entries of which not all get a place: any choice of some kind is as good as another. */
export interface Tie {
  readonly members: readonly Member[];
  /** One such choice; it has the room's places until another one is made. */
  readonly held: readonly Member[];
}

/** What becomes of the entries of one rank. */
export interface Level {
  /** No place is left that they may take, whoever of their equals is taken. */
  readonly blocked: readonly Member[];
  /** In whatever way the ties are broken they get a place. */
  readonly certain: readonly Member[];
  readonly ties: readonly Tie[];
}

/**
 * Gives the entries of one rank their places. Who gets one in every best choice is certain; those of whom one can stand for
 * another are tied. Entries of the same class can always stand for each other. (docs/rules/shortlist.md 3, 11)
 */
export function level(members: readonly Member[], room: Room): Level {
  const able = members.filter(({ node }) => room.blockedBy(node) === null);
  const blocked = without(members, able);
  const held = able.filter((member) => takes(member, room));
  if (held.length === able.length) return { blocked, certain: held, ties: [] };
  const left = without(able, held);
  const groups = joined(exchanges(held, left, room));
  const ties = groups.map((nodes): Tie => {
    const isOne = ({ node }: Member): boolean => nodes.has(node);
    return { members: able.filter(isOne), held: held.filter(isOne) };
  });
  const contested = ties.flatMap((tie) => tie.members);
  return {
    blocked,
    certain: without(held, contested),
    ties: ties.toSorted(byCode((tie) => known(tie.members[0]).code)),
  };
}

function without(members: readonly Member[], gone: readonly Member[]): readonly Member[] {
  const those = new Set(gone);
  return members.filter((member) => !those.has(member));
}

function takes({ node }: Member, room: Room): boolean {
  if (room.blockedBy(node) !== null) return false;
  room.take(node);
  return true;
}

function nodesOf(members: readonly Member[]): readonly number[] {
  return [...new Set(members.map(({ node }) => node))];
}

type Pair = readonly [number, number];

/** Classes of which one that holds a place could leave it to one that does not. */
function exchanges(held: readonly Member[], left: readonly Member[], room: Room): readonly Pair[] {
  const waiting = nodesOf(left);
  return nodesOf(held).flatMap((node) => {
    room.release(node);
    const pairs = waiting.filter((other) => room.blockedBy(other) === null).map((other): Pair => [node, other]);
    room.take(node);
    return pairs;
  });
}

/** Everything that hangs together, be it by way of others. */
function joined(pairs: readonly Pair[]): readonly ReadonlySet<number>[] {
  return pairs.reduce<readonly ReadonlySet<number>[]>((sets, pair) => {
    const touched = sets.filter((set) => pair.some((node) => set.has(node)));
    return [...sets.filter((set) => !touched.includes(set)), new Set([...pair, ...touched.flatMap((set) => [...set])])];
  }, []);
}
