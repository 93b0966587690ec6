import type { RankedScore } from '../group-ranking';
import { known } from '../known';
import { GROUP } from './class-tree';
import type { Field, RankedMember } from './field';
import type { GivenPlaces } from './given-places';
import type { Room } from './room';

/** What an entry had to pass to be selected. */
export interface Cuts {
  /** One of no class; null where it could have taken nobody's place. */
  readonly cut: RankedScore | null;
  /** Of each entry of a class, whether or not it has a place. */
  readonly ownCuts: ReadonlyMap<string, RankedScore | null>;
}

/** Of all whose place an entry could have taken the last one, or the first of those who wait for it. (docs/rules/shortlist.md 12) */
export function cutsOf({ ranks, room }: Field, given: GivenPlaces): Cuts {
  const members = ranks.flat();
  const last = lastPlaces(members, given);
  const classed = members.filter(({ node }) => node !== GROUP);
  const nodes = new Set([GROUP, ...classed.map(({ node }) => node)]);
  const cuts = new Map([...nodes].map((node) => [node, cutOf(node, last, room)]));
  return {
    cut: cuts.get(GROUP) ?? null,
    ownCuts: new Map(classed.map(({ code, node }) => [code, cuts.get(node) ?? null])),
  };
}

function hasPlace({ outcomes }: GivenPlaces, code: string): boolean {
  return known(outcomes.get(code)).kind === 'selected';
}

/** By node the last entry that has a place of it, or the first of those whom a tie left without. */
function lastPlaces(members: readonly RankedMember[], given: GivenPlaces): ReadonlyMap<number, RankedScore> {
  const waiting = new Set(given.ties.filter(isUndecided).flatMap(({ tie }) => tie.members));
  const last = new Map<number, RankedScore>();
  for (const member of members) {
    const isFirstWaiting = waiting.has(member) && member.entry.rank !== last.get(member.node)?.rank;
    if (isFirstWaiting || hasPlace(given, member.code)) last.set(member.node, member.entry);
  }
  return last;
}

/** Whether a tie gave its places to nobody: it waits for a ruling, or all are excluded. */
function isUndecided({ outcomes }: GivenPlaces['ties'][number]): boolean {
  return [...outcomes.values()].every(({ kind }) => kind !== 'selected');
}

function cutOf(node: number, last: ReadonlyMap<number, RankedScore>, room: Room): RankedScore | null {
  const replaceable = [...last].filter(([other]) => couldReplace(node, other, room)).map(([, entry]) => entry);
  return replaceable.reduce<RankedScore | null>((cut, one) => (cut === null || one.rank > cut.rank ? one : cut), null);
}

function couldReplace(node: number, other: number, room: Room): boolean {
  if (room.taken(other) === 0) return false;
  room.release(other);
  const isFree = room.blockedBy(node) === null;
  room.take(other);
  return isFree;
}
