import { known } from '../known';
import type { Outcome } from '../result-document';
import { GROUP, pathOf } from './class-tree';
import type { Field } from './field';
import { level, type Member, type Tie } from './level';
import { tieOutcome, type TieOutcome } from './tie-outcome';

/** Entries that were tied across a last place, and what became of them. */
export interface BrokenTie extends TieOutcome {
  readonly tie: Tie;
  /** Whose last place it was: a class, or the group. */
  readonly node: number;
}

/** Who gets a place and who does not, with the reason of each, by code. */
export interface GivenPlaces {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly ties: readonly BrokenTie[];
}

const BY_RANK: Outcome = { kind: 'selected', by: 'rank', category: null };
const BELOW_CUT = { kind: 'not-selected', reason: 'below-cut' } as const;

/**
 * In rank order whoever may take a place takes it. Places that are kept for a class are as taken by it, so that this is the
 * same as to fill the floors first and the rest in rank order. (docs/rules/shortlist.md 8, 12)
 */
export function givenPlaces(field: Field): GivenPlaces {
  const outcomes = new Map<string, Outcome>();
  const ties: BrokenTie[] = [];
  let isSomebodyOut = false;
  for (const members of field.ranks) {
    const { certain, reasons, ties: own, ...rank } = rankPlaces(members, field);
    isSomebodyOut ||= rank.isSomebodyOut;
    for (const { code, node } of certain) outcomes.set(code, isSomebodyOut ? keptPlace(node, field) : BY_RANK);
    for (const [code, reason] of reasons) outcomes.set(code, reason);
    for (const tie of own) for (const [code, outcome] of tie.outcomes) outcomes.set(code, outcome);
    ties.push(...own);
  }
  return { outcomes, ties };
}

interface RankPlaces {
  readonly certain: readonly Member[];
  /** Why whoever may not take a place may not, by code. */
  readonly reasons: readonly (readonly [code: string, reason: Reason])[];
  readonly ties: readonly BrokenTie[];
  /** Whether somebody of this rank has no place though its classes are not full. */
  readonly isSomebodyOut: boolean;
}

function rankPlaces(members: readonly Member[], field: Field): RankPlaces {
  return members.length === 1 ? placeAlone(members, field) : placesTogether(members, field);
}

const TAKEN: Omit<RankPlaces, 'certain'> = { reasons: [], ties: [], isSomebodyOut: false };
const NOBODY: RankPlaces['certain'] = [];

/** Of an entry that shares its rank with nobody, as most do: there is nothing to choose. */
function placeAlone(members: readonly Member[], field: Field): RankPlaces {
  const { code, node } = known(members[0]);
  if (field.room.blockedBy(node) === null) {
    field.room.take(node);
    return { certain: members, ...TAKEN };
  }
  const reason = reasonAgainst(node, field);
  const isSomebodyOut = reason.reason !== 'class-full';
  return { certain: NOBODY, reasons: [[code, reason]], ties: TAKEN.ties, isSomebodyOut };
}

function placesTogether(members: readonly Member[], field: Field): RankPlaces {
  const against = reasonsAgainst(members, field);
  const { blocked, certain, ties: tied } = level(members, field.room);
  const reasons = blocked.map(({ code, node }) => [code, known(against.get(node))] as const);
  const ties = tied.map((tie) => brokenTie(tie, field));
  const isSomebodyOut = reasons.some(([, { reason }]) => reason !== 'class-full') || ties.some(isAboutTheGroup);
  return { certain, reasons, ties, isSomebodyOut };
}

/** Whether it left somebody without a place of the group. */
function isAboutTheGroup({ node, outcomes }: BrokenTie): boolean {
  return node === GROUP && [...outcomes.values()].some(({ kind }) => kind !== 'selected');
}

type Reason = Extract<Outcome, { kind: 'not-selected' }>;

/** Why no more of each class get a place, as things stand before this rank takes any. */
function reasonsAgainst(members: readonly Member[], field: Field): ReadonlyMap<number, Reason> {
  const nodes = new Set(members.map(({ node }) => node));
  return new Map([...nodes].map((node) => [node, reasonAgainst(node, field)]));
}

function reasonAgainst(node: number, { tree, room }: Field): Reason {
  const classes = room.keptFor().map((kept) => known(tree.codes[kept]));
  if (room.isFull(GROUP) && classes.length === 0) return BELOW_CUT;
  const full = room.fullClass(node);
  if (full === null) return { kind: 'not-selected', reason: 'places-kept', classes };
  return { kind: 'not-selected', reason: 'class-full', class: known(tree.codes[full]) };
}

function brokenTie(tie: Tie, field: Field): BrokenTie {
  return { tie, node: tiedNode(tie, field), ...tieOutcome(tie, field.room, field.ties) };
}

/** The innermost class of all the tied that has no place left for them; the group where there is none. */
function tiedNode({ members }: Tie, { tree, room }: Field): number {
  const paths = [...new Set(members.map(({ node }) => node))].map((node) => pathOf(tree, node));
  const shared = known(paths[0]).filter((node) => paths.every((path) => path.includes(node)));
  return known(shared.find((node) => room.isFull(node) || (room.isFull(GROUP) && room.isAtFloor(node))));
}

/** The innermost class whose kept places the entry took. */
function keptPlace(node: number, { tree, room }: Field): Outcome {
  const kept = known(pathOf(tree, node).find((at) => room.isAtFloor(at)));
  return { kind: 'selected', by: 'floor', category: null, class: known(tree.codes[kept]) };
}
