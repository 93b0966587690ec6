import {
  COUNT_MAX,
  FACT_ZONES,
  type FactClock,
  type FactValue,
  MEMBER_BACKGROUNDS,
  type PartialDate,
} from '@anggakara/contracts';
import { isRealDate, type SeedNode } from '../platform';

const KINDS = ['text', 'count', 'date', 'span', 'person'] as const;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d (WIB|WITA|WIT)$/;
const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const READERS = {
  text: (node) => ({ kind: 'text', text: node.only('kind', 'text').at('text').text(1000) }),
  count: (node) => ({ kind: 'count', count: node.only('kind', 'count').at('count').integer({ max: COUNT_MAX }) }),
  date: (node) => ({
    ...{ kind: 'date', date: partialDate(node.only('kind', 'date', 'clock').at('date')) },
    clock: clockOf(node),
  }),
  span: spanOf,
  person: (node) => ({
    kind: 'person',
    name: node.only('kind', 'name', 'background', 'role').at('name').text(200),
    background: node.at('background').oneOf(MEMBER_BACKGROUNDS),
    role: node.at('role').text(),
  }),
} as const satisfies Record<(typeof KINDS)[number], (node: SeedNode) => FactValue>;

/** A value as a seed file writes it, refused where a date does not exist or a span ends before it begins. (docs/rules/history.md 5) */
export function factValue(node: SeedNode): FactValue {
  return READERS[node.at('kind').oneOf(KINDS)](node);
}

function spanOf(node: SeedNode): FactValue {
  node.only('kind', 'from', 'to', 'clock');
  const [from, to] = [optionalDate(node, 'from'), optionalDate(node, 'to')];
  if (from === null && to === null) node.fail('has neither a first nor a last day');
  if (from !== null && to !== null && to < from) node.fail('ends before it begins');
  return { kind: 'span', from, to, clock: clockOf(node) };
}

function optionalDate(node: SeedNode, name: string): PartialDate | null {
  const date = node.optional(name);
  return date === undefined ? null : partialDate(date);
}

/** What the source leaves out is filled up with a first day only to see whether the rest exists. */
function partialDate(node: SeedNode): PartialDate {
  const date = node.matching(PARTIAL_DATE);
  return isRealDate(`${date}-01-01`.slice(0, 10)) ? date : node.fail('is no day that exists');
}

function clockOf(node: SeedNode): FactClock | null {
  const [time, zone] = node.optional('clock')?.matching(CLOCK).split(' ') ?? [];
  const known = FACT_ZONES.find((candidate) => candidate === zone);
  return time === undefined || known === undefined ? null : { time, zone: known };
}
