import type { RulingInput, TiePolicy } from '../input-document';
import { known } from '../known';
import { latestFirst } from '../latest-rulings';
import { byCode } from '../order';
import type { DrawnLot, Outcome } from '../result-document';
import type { Member, Tie } from './level';
import type { Room } from './room';

/** By what ties are broken in a group. */
export interface TieBreaker {
  readonly policy: TiePolicy;
  readonly rulings: readonly RulingInput[];
  /** A number for each entry of the group where the policy is a lot. */
  readonly lots: ReadonlyMap<string, string>;
}

/** What became of a tie. */
export interface TieOutcome {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly ruling: RulingInput | null;
  readonly lots: readonly DrawnLot[];
}

/** By the written policy of the group; without one it waits for a ruling. (docs/rules/shortlist.md 3, 4, 11) */
export function tieOutcome(tie: Tie, room: Room, { policy, rulings, lots }: TieBreaker): TieOutcome {
  switch (policy.kind) {
    case 'ruling':
      return ruledOutcome(tie, room, rulings);
    case 'include-all':
      return sameForAll(tie, { kind: 'selected', by: 'include-all', category: null });
    case 'exclude-all':
      return sameForAll(tie, { kind: 'not-selected', reason: 'exclude-all' });
    case 'lot':
      return drawnOutcome(tie, room, lots);
  }
}

function sameForAll({ members }: Tie, outcome: Outcome): TieOutcome {
  return { outcomes: new Map(members.map(({ code }) => [code, outcome])), ruling: null, lots: [] };
}

function ruledOutcome(tie: Tie, room: Room, rulings: readonly RulingInput[]): TieOutcome {
  const ruling = latestFirst(rulings).find((one) => one.kind === 'tie-at-cut' && fits(one, tie, room));
  if (ruling === undefined) return sameForAll(tie, { kind: 'tied-at-cut' });
  const outcomes = chosen(tie, new Set(ruling.selected), 'ruling');
  return { outcomes, ruling, lots: [] };
}

/** A ruling fills exactly the places that are free, and only with tied entries that may take them together. */
function fits({ selected }: RulingInput, tie: Tie, room: Room): boolean {
  const members = tie.members.filter(({ code }) => selected.includes(code));
  if (members.length !== selected.length || members.length !== tie.held.length) return false;
  const taken = replaced(tie, room, members);
  if (taken.length === members.length) return true;
  replaced({ ...tie, held: taken }, room, tie.held);
  return false;
}

/** The least number first, each that still may take a place. */
function drawnOutcome(tie: Tie, room: Room, lots: ReadonlyMap<string, string>): TieOutcome {
  const numberOf = ({ code }: Member): string => known(lots.get(code));
  const inTurn = tie.members.toSorted(byCode(numberOf));
  const taken = replaced(tie, room, inTurn);
  const outcomes = chosen(tie, new Set(taken.map(({ code }) => code)), 'lot');
  return {
    outcomes,
    ruling: null,
    lots: inTurn.map((member) => ({ entry: member.code, number: numberOf(member) })),
  };
}

/** Those of the others, in turn, who may take the places of the ones that held them. */
function replaced({ held }: Tie, room: Room, others: readonly Member[]): readonly Member[] {
  for (const { node } of held) room.release(node);
  return others.filter(({ node }) => {
    const isAble = room.blockedBy(node) === null;
    if (isAble) room.take(node);
    return isAble;
  });
}

function chosen({ members }: Tie, codes: ReadonlySet<string>, by: 'ruling' | 'lot'): ReadonlyMap<string, Outcome> {
  return new Map(
    members.map(({ code }) => [
      code,
      codes.has(code) ? { kind: 'selected', by, category: null } : { kind: 'not-selected', reason: by },
    ]),
  );
}
